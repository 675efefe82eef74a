// The packages in an empty folder: what they hold, that they run, and that they can be imported and type-checked.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderText } from '../catalog/model/render/text.ts';
import { jsonSchema } from '../catalog/model/schema.ts';
import { catalog, guide } from './support/facts.ts';
import { type Installed, installed, root } from './support/packed.ts';

const names = ['linkbook', 'lint-connections'];
let there: Installed;

beforeAll(() => {
  there = installed(['catalog', 'linter']);
});
afterAll(() => there.remove());

describe('the tarballs', () => {
  const both = /^(bin\.c?js|package\.json|README\.md|LICENSE|dist\/[\w-]+\.c?js|dist\/types\/[\w/-]+\.d\.ts)$/;

  test.each([
    [
      'linkbook',
      ['bin.js', 'dist/cli.js', 'dist/index.js', 'dist/catalog.json', 'dist/types/index.d.ts'],
      /^dist\/((schema\/(provider|host|vendor)|catalog)\.json|wrappers\/(\w+\.(js|d\.ts)|Guide\.astro))$/,
    ],
    [
      'lint-connections',
      ['bin.cjs', 'dist/cli.cjs', 'dist/index.js', 'dist/catalog-index.json', 'dist/types/linter/index.d.ts'],
      /^dist\/(schema\/connections|fixtures|catalog-index|catalog-entries)\.jsonl?$/,
    ],
  ])('%s holds what is needed, and nothing else', (name, needed, own) => {
    const files = there.files[name] ?? [];
    expect(files).toEqual(expect.arrayContaining(['package.json', ...needed]));
    expect(files.filter(file => !both.test(file) && !own.test(file))).toEqual([]);
  });

  test.each(names)('%s says nothing about the machine it was made on', name => {
    for (const file of there.files[name] ?? []) {
      const text = readFileSync(join(there.folder, 'node_modules', name, file), 'utf8');
      expect([file, [root, there.source, tmpdir()].filter(path => text.includes(path))]).toEqual([file, []]);
    }
  });

  test('bring nothing along but yaml and zod', () => {
    const modules = readdirSync(join(there.folder, 'node_modules')).filter(name => !name.startsWith('.'));
    expect(modules).toEqual([...names, 'yaml', 'zod']);
  });
});

describe('the commands', () => {
  test('linkbook list lists the whole catalog', () => {
    const { code, out, err } = there.bin('linkbook', 'list');
    expect([code, err]).toEqual([0, '']);
    expect([...out.matchAll(/^\S+/gm)].map(([id]) => id)).toEqual([...catalog.providers.keys()]);
  });

  test('linkbook guide prints the guide', () => {
    expect(there.bin('linkbook', 'guide', 'clay', '--host', 'nango', '--lang', 'de')).toEqual({
      code: 0,
      out: renderText(guide({ provider: 'clay', host: 'nango', language: 'de' })),
      err: '',
    });
  });

  test.each(names)('%s --version is that of the package', name => {
    const text = readFileSync(join(there.folder, 'node_modules', name, 'package.json'), 'utf8');
    const { version } = JSON.parse(text) as { version: string };
    expect(there.bin(name, '--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('lint-connections tells good entries from bad ones', () => {
    cpSync(join(root, 'test/fixtures/entries/typo-in-key.yaml'), join(there.folder, 'bad.yaml'));
    cpSync(join(root, 'catalog/providers/clerk.yaml'), join(there.folder, 'good/providers/clerk.yaml'));
    expect(there.bin('lint-connections', '--entries', 'good')).toMatchObject({ code: 0, err: '' });
    const { code, out } = there.bin('lint-connections', '--entries', 'bad.yaml');
    expect(code).toBe(1);
    expect(out).toMatch(/^bad\.yaml\n +2:1 {2}error {2}`websit` is not a key here\. Did you mean `website`\?/);
  });
});

describe('the library', () => {
  test('judges, composes and loads', () => {
    cpSync(join(root, 'catalog/providers/clay.yaml'), join(there.folder, 'clay.yaml'));
    writeFileSync(join(there.folder, 'mistaken.yaml'), 'nam: Acme\n');
    const answer = there.script(`
      import { composeGuide, judge, loadEntries, ownCatalog } from 'linkbook';
      const { catalog } = ownCatalog();
      const field = catalog.providers.get('clay').fields.workspaceId;
      const { entries, findings } = loadEntries(['clay.yaml', 'mistaken.yaml']);
      console.log(JSON.stringify({
        verdicts: ['1060661', 'settings'].map(value => judge(field, value).verdict),
        title: composeGuide(catalog, { provider: 'clay', host: 'nango' }).title,
        ids: entries.map(({ id }) => id),
        mistaken: [...new Set(findings.map(({ file }) => file))],
      }));`);
    expect(answer).toEqual({
      verdicts: ['ok', 'unrecognised'],
      title: ['Link your Clay account in Nango'],
      ids: ['clay'],
      mistaken: ['mistaken.yaml'],
    });
  });

  test('lets the schemas and the catalog be imported', () => {
    const [provider, host, ids] = there.script(`
      import provider from 'linkbook/schema/provider.json' with { type: 'json' };
      import host from 'linkbook/schema/host.json' with { type: 'json' };
      import all from 'linkbook/catalog.json' with { type: 'json' };
      console.log(JSON.stringify([provider, host, Object.keys(all.providers)]));`) as [unknown, unknown, string[]];
    expect([provider, host]).toEqual(JSON.parse(JSON.stringify([jsonSchema('provider'), jsonSchema('host')])));
    expect(ids).toEqual([...catalog.providers.keys()]);
  });

  test.each(names)('%s is typed for strict consumers', name => {
    const code = `import { type Catalog, composeGuide, type Field, isProblem, judge, type Verdict } from '${name}';
export const verdict = (field: Field): Verdict => judge(field, 'x');
export function title(catalog: Catalog): string {
  const guide = composeGuide(catalog, { provider: 'clay', language: 'de' });
  return isProblem(guide) ? guide.problem : String(guide.title);
}
// @ts-expect-error: there is no such language
export const wrong = (catalog: Catalog) => composeGuide(catalog, { provider: 'clay', language: 'fi' });
`;
    writeFileSync(join(there.folder, 'consumer.ts'), code);
    const flags = ['--strict', '--module', 'nodenext', '--target', 'es2024', '--noEmit', '--skipLibCheck', 'false'];
    const tsc = join(root, 'node_modules/typescript/lib/tsc.js');
    expect(there.run(process.execPath, tsc, ...flags, 'consumer.ts')).toEqual({ code: 0, out: '', err: '' });
  });
});
