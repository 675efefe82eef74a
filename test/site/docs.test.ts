// What the documentation shows is true: its commands run, its files are in order, its tables leave nothing out.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../catalog/model/yaml.ts';
import { readConfig } from '../../linter/config.ts';
import { connectionFiles } from '../../linter/files.ts';
import { readFlags } from '../../linter/flags.ts';
import { lint } from '../../linter/lint.ts';
import { readSuppressions } from '../../linter/read-suppressions.ts';
import { targetsFrom } from '../../linter/reports.ts';
import { rulesFor } from '../../linter/rules-for.ts';
import { levelsFrom, ruleNamed } from '../../linter/values.ts';
import { coloured } from '../../site/docs/coloured.ts';
import * as component from '../../site/docs/component.ts';
import * as coverage from '../../site/docs/coverage.ts';
import { partOf } from '../../site/docs/facts.ts';
import { docsPages } from '../../site/docs/pages.ts';
import * as shown from '../../site/docs/shown.ts';
import * as tables from '../../site/docs/tables.ts';
import { addressOf, docsRoutes } from '../../site/routes.ts';
import { fileOf } from '../support/browser.ts';
import { folder } from '../support/folder.ts';
import { decoded } from '../support/html.ts';
import { onSite } from '../support/on-site.ts';
import { catalog } from '../support/own.ts';
import { root } from '../support/sources.ts';
import { visit } from '../support/visit.ts';
import { linkbook } from '../support/world.ts';

const examples = join(root, 'site/docs/examples');
// Folders are projects; test/embed/wrappers.test.ts builds them.
const names = readdirSync(examples).filter(name => name.includes('.'));
const example = (name: string): string => readFileSync(join(examples, name), 'utf8');
const today = '2026-11-20';
const rules = [...(await rulesFor()), ...(await rulesFor(true))];
const addresses = docsRoutes.map(addressOf);

const html = (address: string): string => {
  const file = fileOf(address);
  if (file === undefined) throw new Error(`${address} was not built; run npm run build:site`);
  return readFileSync(file, 'utf8');
};

/** Everything on a page that is set as code, line by line. */
const codeOn = (address: string): string[] =>
  [...html(address).matchAll(/<code[^>]*>([\s\S]*?)<\/code>/g)].flatMap(([, inner = '']) =>
    decoded(inner.replace(/<[^>]+>/g, '')).split('\n'),
  );

interface Command {
  program: string;
  args: string[];
}

/** The commands in a line, in a shell, a pipeline or a script of package.json. */
function commandsIn(line: string): Command[] {
  const found = line.matchAll(/(?:^|[\s"|])(?:npx )?(lint-connections|linkbook)(?= |$|")((?: [^|>"#)\s]+)*)/g);
  return [...found].map(([, program = '', rest = '']) => ({ program, args: rest.trim().split(' ').filter(Boolean) }));
}

const commands = [
  ...new Map(
    addresses
      .flatMap(codeOn)
      .flatMap(commandsIn)
      .map(it => [JSON.stringify(it), it]),
  ).values(),
];

describe('the examples', () => {
  const files = names.filter(name => connectionFiles.test(name));

  test('are there, and each is shown', () => {
    expect(files.length).toBeGreaterThan(5);
    const texts = readdirSync(join(root, 'site/docs')).filter(name => name.endsWith('.mdx'));
    expect(texts.sort()).toEqual(docsPages.map(({ id }) => `${id}.mdx`).sort());
    const all = texts.map(name => readFileSync(join(root, 'site/docs', name), 'utf8')).join('\n');
    for (const name of names) expect(all).toContain(`of="${name}"`);
    // What can be tried stands in a file of its own.
    expect(all).not.toMatch(/```(?:ya?ml|json)/);
  });

  test.each(files)('%s gives the linter nothing to say', name => {
    expect(lint(example(name), name, { catalog, today }).findings).toEqual([]);
  });

  test('the comment that silences a finding is needed', () => {
    const { disabled } = lint(example('silenced.connections.yaml'), 'connections.yaml', { catalog, today });
    expect(disabled.map(({ rule }) => rule)).toEqual(['expired']);
  });

  test.each(names.filter(name => /\.ya?ml$/.test(name) && !connectionFiles.test(name)))('%s is YAML', name => {
    const { problems, value } = readYaml(example(name));
    expect(problems).toEqual([]);
    expect(Object.keys(value as object).length).toBeGreaterThan(0);
  });

  test('settings and suppressions are read', () => {
    const ids = rules.map(({ id }) => id);
    const settings = readConfig('lint-connections.config.yaml', example('lint-connections.config.yaml'), ids);
    expect(settings?.rules).toMatchObject({ expired: 'error' });
    const passing = readSuppressions('suppressions.json', example('lint-connections-suppressions.json'));
    expect(passing.map(({ rule, count }) => `${rule} ${count}`)).toEqual(['expired 2']);
  });

  test('the pre-commit hook looks at the files the linter looks for', () => {
    const files = new RegExp(/files: (.*)/.exec(example('pre-commit-config.yaml'))?.[1] ?? '-');
    const some = [
      'connections.yaml',
      'a.connections.yml',
      'a-connections.yaml',
      'connections.yaml.bak',
      'connections.json',
    ];
    for (const name of some) {
      expect(files.test(name)).toBe(connectionFiles.test(name));
      expect(files.test(`deep/er/${name}`)).toBe(connectionFiles.test(name));
    }
  });

  test('pipelines hand on the very files that the reports are written to', () => {
    const gitlab = readYaml(example('gitlab.yml')).value as { connections: { artifacts: { reports: object } } };
    expect(commandsIn(example('gitlab.yml')).map(({ args }) => args.filter(it => it.includes('=')))).toContainEqual([
      `gitlab=${(gitlab.connections.artifacts.reports as { codequality: string }).codequality}`,
      `junit=${(gitlab.connections.artifacts.reports as { junit: string }).junit}`,
    ]);
    const sarif = example('github-sarif.yml');
    const uploaded = /sarif_file: ([\w.]+)/.exec(sarif)?.[1];
    expect(sarif).toContain(`--format sarif=${uploaded} `);
  });

  test('the program prints the guide and the verdict it names', () => {
    const file = join(examples, 'program.js');
    const { stdout, status } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<article class="linkbook" lang="de"><h2>/);
    expect(stdout).toContain('Acme');
    expect(example('program.js')).toContain(`// ${stdout.trimEnd().split('\n').at(-1)}\n`);
  });
});

describe('the commands', () => {
  test('are many', () => {
    expect(commands.filter(({ program }) => program === 'linkbook').length).toBeGreaterThan(12);
    expect(commands.filter(({ program }) => program === 'lint-connections').length).toBeGreaterThan(20);
  });

  test.each(commands.filter(({ program }) => program === 'lint-connections'))('lint-connections $args', ({ args }) => {
    const { flags } = readFlags(args);
    expect(targetsFrom(flags, {}).length).toBeGreaterThan(0);
    expect(levelsFrom(flags.rule, rules)).toBeDefined();
    if (flags.explain !== undefined) expect(ruleNamed(flags.explain, rules)).toBeDefined();
  });

  test.each(commands.filter(({ program }) => program === 'linkbook'))('linkbook $args', async ({ args }) => {
    expect(await linkbook([...args, '--help'])).toMatchObject({ code: 0, err: '' });
    // What writes nothing is run.
    if (
      !['guide', 'list', 'extract', 'host', 'facts', 'stale', 'links'].includes(args[0] ?? '') ||
      args.join(' ').includes('acme-crm')
    )
      return;
    if (args.length > 1) expect(await linkbook(args)).toMatchObject({ code: 0, err: '' });
  });

  const recipes = names.filter(name => /^(?:git|pre-commit|package)/.test(name));
  const ran = recipes.flatMap(name =>
    example(name)
      .split('\n')
      .flatMap(commandsIn)
      .filter(({ program, args }) => program === 'lint-connections' && (args[0]?.startsWith('--') ?? false))
      .map(({ args }) => ({ name, args })),
  );
  test.each(ran)('of $name run on a file that is in order: $args', ({ args }) => {
    const here = folder({ 'connections.yaml': example('minimal.connections.yaml') });
    const given = args.includes('--force-exclude') ? [...args, 'connections.yaml'] : args;
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'linter/cli.ts'), ...given], {
      cwd: here,
      env: { ...process.env, CLAY_API_KEY: '0123456789abcdef0123' },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const file of args.flatMap(it => /^(?:sarif|gitlab|junit)=(.*)/.exec(it)?.[1] ?? []))
      expect(existsSync(join(here, file))).toBe(true);
  });
});

describe('the pages', () => {
  test.each(Object.entries(shown.tables))('%s leaves no cell empty', (_, { head, rows }) => {
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      for (const cell of row) expect(cell).not.toBe('');
    }
  });

  test('every key of an entry is explained', () => {
    const places = [
      [],
      ['fields', '*'],
      ['addresses', '*'],
      ['methods', '*'],
      ['methods', '*', 'steps', '*', 'do', '*'],
    ];
    const rows = places.flatMap(place => tables.keysOfEntry(...place).rows);
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(([, what = '']) => !/\w{3,}/.test(what.replace('Needed. ', '')))).toEqual([]);
    expect(() => tables.keysOfEntry('fields', '*', 'colour')).toThrow('no keys at fields.*.colour');
  });

  test('every part, property and event of the web component is named, and no other', () => {
    const source = (name: string): string => readFileSync(join(root, 'site/embed', name), 'utf8');
    const all = (text: string, name: RegExp): string[] => [
      ...new Set([...text.matchAll(name)].map(([, it = '']) => it)),
    ];
    const told = ({ rows }: tables.Table): string[] => rows.map(([first = '']) => first.replace(/`|\(.*\)/g, ''));
    const [element, nodes, style] = ['element.ts', 'nodes.ts', 'style.ts'].map(source);
    expect(told(component.propertyTable).sort()).toEqual(all(style ?? '', /(--link-guide-[\w-]+)/g).sort());
    expect(told(component.eventTable).sort()).toEqual(all(element ?? '', /#tell\('(\w+)'/g).sort());
    expect(told(component.methodTable).sort()).toEqual(all(element ?? '', /^ {2}(focus\w+)\(/gm).sort());
    const parts = told(component.partTable);
    const set = all(`${element}${nodes}`, /part: (?:part\.button \? )?'([a-z-]+)/g);
    expect(set.length).toBeGreaterThan(15);
    expect(set.filter(it => !parts.includes(it))).toEqual([]);
    for (const part of parts) expect(`${element}${nodes}`).toMatch(new RegExp(`['\`]${part}\\b`));
  });

  test('the page of what is known has a row for each provider, which leads to its guide', () => {
    const page = html('/docs/coverage/');
    expect(coverage.providerTable.rows.map(([name]) => name)).toEqual(
      [...catalog.providers.values()].map(({ name }) => name),
    );
    for (const address of coverage.providerTable.leads ?? []) {
      expect(page).toContain(`href="${address}"`);
      expect(fileOf(address), address).toBeDefined();
    }
  });

  test('a part of an entry has its comments and nothing of the next part', () => {
    const text = '# first line\na: 1\n\n# about b\nb:\n  - 2\n\n# about c\nc: 3\n';
    expect(partOf(text, 'b')).toBe('# about b\nb:\n  - 2');
    expect(partOf(text, 'c')).toBe('# about c\nc: 3');
    expect(() => partOf(text, 'd')).toThrow('no d');
  });

  test('colours change no letter of the code', () => {
    const line = '  key: &#34;a # b&#34; # note';
    expect(coloured(line, 'yaml')).toBe(
      '  <span class="key">key</span>: &#34;a # b&#34; <span class="note"># note</span>',
    );
    for (const language of ['yaml', 'sh', 'js', 'json', 'html', 'text'])
      expect(coloured(`${line}\n${line}`, language).replace(/<[^>]+>/g, '')).toBe(`${line}\n${line}`);
  });
});

describe('in a browser', () => {
  const site = onSite();

  test.each(addresses)('%s fits a phone: what is wide scrolls within itself', async address => {
    const { page, complaints, close } = await visit(site.browser, site.at + address, {
      viewport: { width: 390, height: 800 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.locator('.pages [aria-current]').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a block of code is copied as it is', async () => {
    const { page, copied, complaints, close } = await visit(site.browser, `${site.at}/docs/ci/`);
    await page.getByRole('button', { name: 'Copy .gitlab-ci.yml' }).click();
    await page.getByText('Copied').waitFor();
    expect(await copied()).toBe(example('gitlab.yml'));
    expect(complaints).toEqual([]);
    await close();
  });

  test('without JavaScript everything is there but the buttons', async () => {
    const { page, close } = await visit(site.browser, `${site.at}/docs/ci/`, { javaScriptEnabled: false });
    expect(await page.locator('.code').first().isVisible()).toBe(true);
    expect(await page.locator('.code button').first().isVisible()).toBe(false);
    await close();
  });

  test('on paper there is the text alone, and no code is cut off', async () => {
    const { page, close } = await visit(site.browser, `${site.at}/docs/ci/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pages').isVisible()).toBe(false);
    const cut = await page.evaluate(
      () => [...document.querySelectorAll('pre')].filter(it => it.scrollWidth > it.clientWidth + 1).length,
    );
    expect(cut).toBe(0);
    await close();
  });
});
