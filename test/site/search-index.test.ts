// The files of the search: small enough, complete, and without anything that nobody reads.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { languages } from '../../catalog/model/text.ts';
import { shardsOf } from '../../site/scripts/search-data.ts';
import { find, rowsIn } from '../../site/scripts/search-find.ts';
import { kindOf } from '../../site/scripts/search-text.ts';
import { type EntryRow, type Head, idOf, mainLabel, type NameShard, wordsOf } from '../../site/search/shape.ts';
import { indexFiles } from '../../site/search/write.ts';
import { fc } from '../support/chance.ts';
import { manyProviders } from '../support/many.ts';
import { catalog } from '../support/own.ts';
import { root } from '../support/sources.ts';
import { valuesOfField } from '../support/tokens.ts';

const weightOf = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;
const many = manyProviders(catalog, 1000);
const files = new Map(indexFiles(many));
const read = <T>(path: string): T => JSON.parse(files.get(path) ?? 'null') as T;
const headOf = (language: string): Head => read(`${language}/head.json`);

/** What the first focus of the box loads, without what waits for a paste. */
async function scriptWeight(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`${root}/site/scripts/search-box.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const [first] = outputFiles.filter(({ path }) => path.endsWith('search-box.js'));
  const imported = outputFiles.filter(({ path }) => first?.text.includes(`from"./${path.split('/').at(-1)}"`));
  return [first, ...imported].reduce((sum, file) => sum + weightOf(file?.contents ?? ''), 0);
}

describe('with 1,000 providers', () => {
  test.each(languages)(
    'a first search by name costs at most 12 kB, in %s, however slowly it is typed',
    async language => {
      const head = headOf(language);
      const script = await scriptWeight();
      expect(script).toBeGreaterThan(2000);
      const weights = head.names.map((_, index) => weightOf(files.get(`${language}/names-${index}.json`) ?? ''));
      const start = script + weightOf(files.get(`${language}/head.json`) ?? '');
      const costs = [...many.providers.values()].map(({ name }) => {
        const begun = Array.from(name, (_, index) => wordsOf(name.slice(0, index + 1)));
        const loaded = new Set(begun.flatMap(words => [...shardsOf(words, head.names)]));
        return start + [...loaded].reduce((sum, shard) => sum + (weights[shard] ?? 0), 0);
      });
      expect(Math.max(...costs)).toBeLessThanOrEqual(12_000);
    },
  );

  test('every guide is the first answer to its own name, from the files of its words alone', () => {
    const head = headOf('en');
    const missed = [...many.providers].filter(([id, { name }]) => {
      const shards = [...shardsOf(wordsOf(name), head.names)].map(it => read<NameShard>(`en/names-${it}.json`));
      return find(name, head, shards)[0]?.address !== `/guides/${id}/`;
    });
    expect(missed.map(([id]) => id)).toEqual([]);
  });

  test.each(languages)('every guide stands in the files of names, in %s', language => {
    const shards = headOf(language).names.map((_, index) => read<NameShard>(`${language}/names-${index}.json`));
    expect(new Set(rowsIn(shards).map(([named]) => idOf(named)))).toEqual(new Set(many.providers.keys()));
  });

  test('what a first paste loads stays small', () => {
    expect(weightOf(files.get('prefixes.json') ?? '')).toBeLessThan(10 * 1024);
    for (const [path, content] of files)
      if (path.includes('entries')) expect(weightOf(content), path).toBeLessThan(5 * 1024);
  });
});

describe('with the catalog as it is', () => {
  const own = new Map(indexFiles(catalog));
  const entries = [...own]
    .filter(([path]) => path.startsWith('en/entries'))
    .flatMap(([, text]) => JSON.parse(text) as EntryRow[]);

  test('one file answers all names', () => {
    expect([...own.keys()].filter(path => path.includes('names'))).toEqual([]);
    expect((JSON.parse(own.get('en/head.json') ?? '') as Head).only?.providers.length).toBe(catalog.providers.size);
  });

  test('an address that a rule understands leads to the file of its provider', () => {
    for (const [id, { addresses = [] }] of catalog.providers) {
      for (const { paste } of addresses.flatMap(({ tried }) => tried.filter(({ gives }) => gives !== 'nothing'))) {
        if (!paste.includes('.') || paste.includes('properties/')) continue;
        const host = new URL(paste.includes('://') ? paste : `https://${paste}`).hostname;
        const row = entries.find(it => it.id === id);
        const known = row?.hosts.some(own => mainLabel(own) === mainLabel(host));
        // An own domain of the customer is nobody's in particular.
        if (!known)
          expect(
            row?.addresses?.some(({ at }) => /^https:\/\/\{\w+\}/.test(at)),
            paste,
          ).toBe(true);
      }
    }
  });

  test('a former name leads to the guide', () => {
    const moved = new Map(indexFiles({ ...catalog, moved: new Map([['former-people', 'clayhr']]) }));
    const head = JSON.parse(moved.get('en/head.json') ?? '') as Head;
    expect(find('former people', head, head.only ? [head.only] : [])[0]?.name).toBe('ClayHR');
  });

  test('no value of a secret field, and nothing of sources or steps, is written', () => {
    const all = [...own.values()].join('');
    expect(all).not.toContain('EXAMPLE');
    expect(all).not.toContain('"source"');
    expect(all).not.toContain('"steps"');
  });
});

describe('a text in the box', () => {
  test('every secret the catalog can tell is taken for a key, never for words', () => {
    for (const { fields } of catalog.providers.values()) {
      for (const field of Object.values(fields)) {
        if (!field.secret || !field.accepts?.every(kind => kind.prefix)) continue;
        for (const key of fc.sample(valuesOfField(field), 20)) expect(kindOf(key), field.label).toBe('key');
      }
    }
  });

  test.each([
    'stripe',
    'workspace id',
    'clay workspace id',
    'Google Analytics 4',
    'data-enrichment',
    'zoho-crm-client-secret',
    'ワークスペース ID',
    'where do i find my account id',
  ])('%s is words', text => expect(kindOf(text)).toBe('words'));

  test.each([
    'https://app.clay.com/workspaces/1060661',
    'acme.zendesk.com',
    'app.clay.com/workspaces/1?x=y',
    '<https://x.example.com>',
  ])('%s is an address', text => expect(kindOf(text)).toBe('address'));
});
