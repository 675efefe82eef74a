// The command: exit codes, streams, flags, formats.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureIn } from '../../linter/files.ts';
import type { JsonReport } from '../../linter/report/json.ts';
import { lint } from './world.ts';

const fixtures = new URL('../fixtures/rules/entries', import.meta.url).pathname;
const textOf = (rule: string): string => fixtureIn(join(fixtures, rule)).files[0]?.text ?? '';
const good = textOf('checked-stale').replace('2026-02-01', '2026-11-01');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const [name, text] of [
    ['good/acme.yaml', good],
    ['good/notes.txt', 'not an entry'],
    ['stale/acme.yaml', textOf('checked-stale')],
    ['wrong/acme.yaml', textOf('menu-path')],
    ['wrong/deep/beta.yaml', textOf('unmarked-secret')],
    ['empty/readme.md', ''],
  ] as const) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  symlinkSync(join(folder, 'nowhere.yaml'), join(folder, 'stale/dangling.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

describe('exit codes', () => {
  it('0 where there is nothing to say, and the count says so', async () => {
    const { code, out, err } = await lint(['--entries', at('good')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('0 errors, 0 warnings in 1 file.\n');
  });
  it('0 for warnings alone, 1 when they are more than allowed', async () => {
    expect((await lint(['--entries', at('stale/acme.yaml')])).code).toBe(0);
    expect((await lint(['--entries', '--max-warnings', '1', at('stale/acme.yaml')])).code).toBe(0);
    const { code, err } = await lint(['--entries', '--max-warnings=0', at('stale/acme.yaml')]);
    expect(code).toBe(1);
    expect(err).toBe('There are 1 warnings; --max-warnings allows 0.\n');
  });
  it('1 for errors', async () => {
    expect((await lint(['--entries', at('wrong')])).code).toBe(1);
  });
  it('2 for a file that cannot be read, with the findings of all others', async () => {
    const { code, out } = await lint(['--entries', at('stale')]);
    expect(code).toBe(2);
    expect(out).toContain('There is no such file or folder.  unreadable');
    expect(out).toContain('checked-stale');
  });
  it('2 when no file is there, unless that is allowed', async () => {
    const { code, out, err } = await lint(['--entries', at('empty')]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('No YAML file below');
    expect((await lint(['--entries', '--no-error-on-unmatched-pattern', at('empty')])).code).toBe(0);
  });
  it.each([
    [['--entires'], 'There is no option `--entires`. Did you mean `--entries`?'],
    [
      ['--entries', '--format', 'yaml', 'x'],
      '--format wants pretty, json, ndjson, sarif, github, gitlab, junit; `yaml` is none of them.',
    ],
    [['--entries', '--format'], 'After `--format` a value has to follow: FORMAT[=FILE].'],
    [['--entries', '-f', 'json', '-f', 'ndjson', 'x'], 'Only one --format can be printed'],
    [['--entries', '-f', 'json=', 'x'], '--format json= wants a file'],
    [['--entries', '-f', 'json=a', '-f', 'sarif=a', 'x'], 'Two reports cannot go into the same file.'],
    [['--entries', '--quiet=yes', 'x'], '`--quiet` takes no value.'],
    [['--entries', '--rule', 'menu-pth=off', 'x'], 'There is no rule `menu-pth`. Did you mean `menu-path`?'],
    [['--entries', '--rule', 'menu-path', 'x'], '--rule wants a rule and a level'],
    [['init', 'clerk'], 'There is no file or folder `init`. Did you mean `--init`?'],
    [['--entries', 'explain', 'menu-path'], 'Did you mean `--explain`?'],
    [['--rule', 'expired', 'x'], 'for example expired=off'],
    [['--entries', '--rule', 'menu-path=of', 'x'], 'Did you mean `off`?'],
    [['--entries', '--today', 'tomorrow', 'x'], '--today wants a date such as 2026-11-20'],
    [['--entries', '--max-warnings', 'few', 'x'], '--max-warnings wants a number'],
    [['--entries', '--catalog', '/nowhere', 'x'], 'The entries below `/nowhere` (--catalog) have mistakes'],
    [['--explain', 'menu'], 'There is no rule `menu`. Did you mean `menu-path`?'],
    [['--entries'], 'Which files or folders?'],
  ])('2 for %j, with a word on what to do', async (args, message) => {
    const { code, out, err } = await lint(args.map(it => (it === 'x' ? at('good') : it)));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain('lint-connections --help');
  });
});

describe('what is looked at', () => {
  it('folders, files and globs, each file once', async () => {
    const { out } = await lint([
      '--entries',
      at('wrong'),
      at('wrong/acme.yaml'),
      join(folder, 'wrong', '**', '*.yaml'),
    ]);
    expect(out).toContain('3 errors, 0 warnings in 2 files.');
    expect((await lint(['--entries', join(folder, 'wrong', '*.yaml')])).out).toContain('in 1 file.');
  });
  it('standard input, under the name it is given', async () => {
    for (const args of [['--stdin'], ['-']]) {
      const { code, out } = await lint(['--entries', ...args, '--stdin-filename', 'providers/acme.yaml'], {
        stdin: textOf('menu-path'),
      });
      expect(code).toBe(1);
      expect(out).toMatch(/^providers\/acme\.yaml\n/);
    }
  });
});

describe('levels', () => {
  it('a rule may be turned off, up and down', async () => {
    expect(
      (await lint(['--entries', '--rule', 'menu-path=off', '--rule', 'unmarked-secret=off', at('wrong')])).out,
    ).toBe('0 errors, 0 warnings in 2 files.\n');
    expect((await lint(['--entries', '--rule', 'menu-path=warning', at('wrong/acme.yaml')])).code).toBe(0);
    expect((await lint(['--entries', '--rule', 'checked-stale=error', at('stale/acme.yaml')])).code).toBe(1);
  });
  it('--quiet leaves warnings out of the report and still counts them against --max-warnings', async () => {
    const { code, out } = await lint(['--entries', '--quiet', '--max-warnings', '0', at('stale/acme.yaml')]);
    expect([code, out]).toEqual([1, '0 errors, 0 warnings in 1 file.\n']);
  });
  it('--today moves the day', async () => {
    const { out } = await lint(['--entries', '--today', '2026-02-02', at('stale/acme.yaml')]);
    expect(out).toBe('0 errors, 0 warnings in 1 file.\n');
  });
});

describe('formats', () => {
  it('json: one document, whose offsets lead to the text that is meant', async () => {
    const { out } = await lint(['--entries', '-f', 'json', at('wrong/acme.yaml')]);
    const report = JSON.parse(out) as JsonReport;
    expect(report).toMatchObject({ version: 1, summary: { files: 1, errors: 2, warnings: 0, fixable: 0 } });
    const [first] = report.findings;
    expect(first).toMatchObject({
      rule: 'menu-path',
      severity: 'error',
      file: at('wrong/acme.yaml'),
      path: ['methods', 'apiKey', 'steps', 0, 'do', 1, 'open'],
      provider: 'acme',
      field: null,
      verdict: null,
      help: 'lint-connections --explain menu-path',
      fix: null,
    });
    const { start, end } = first?.range ?? { start: { offset: 0, line: 0, column: 0 }, end: { offset: 0 } };
    const text = textOf('menu-path');
    expect(text.slice(start.offset, end.offset)).toBe('Settings → API');
    expect(text.split('\n')[start.line - 1]?.slice(start.column - 1)).toMatch(/^Settings → API/);
  });
  it('ndjson: a finding a line', async () => {
    const { out } = await lint(['--entries', '--format=ndjson', at('wrong')]);
    const lines = out.trimEnd().split('\n');
    expect(lines.map(line => (JSON.parse(line) as { version: number; rule: string }).rule)).toEqual([
      'menu-path',
      'menu-path',
      'unmarked-secret',
    ]);
  });
  it('the report goes to a file when asked', async () => {
    const file = join(folder, 'report.json');
    const { code, out } = await lint(['--entries', '-f', 'json', '-o', file, at('wrong')]);
    expect([code, out]).toEqual([1, '']);
    expect((JSON.parse(readFileSync(file, 'utf8')) as JsonReport).summary.errors).toBe(3);
    expect((await lint(['--entries', '-o', join(folder, 'no/such/folder'), at('good')])).code).toBe(2);
  });
  it('colour is taken from the terminal, and from the flags before it', async () => {
    const painted = '\u001b[';
    const color = { look: { color: true, width: 100 } };
    expect((await lint(['--entries', at('wrong')], color)).out).toContain(painted);
    expect((await lint(['--entries', '--no-color', at('wrong')], color)).out).not.toContain(painted);
    expect((await lint(['--entries', '--color', at('wrong')])).out).toContain(painted);
  });
});

describe('help', () => {
  it('names every flag', async () => {
    const { code, out } = await lint(['--help']);
    expect(code).toBe(0);
    for (const flag of ['--entries', '--format', '--rule', '--explain', '--no-error-on-unmatched-pattern'])
      expect(out).toContain(flag);
  });
  it('--version', async () => {
    expect(await lint(['-V'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
  it('--list-rules lists each rule, --explain shows its fixture and what is said of it', async () => {
    const { out } = await lint(['--list-rules']);
    expect(out).toMatch(/^ {2}menu-path +error +A menu path is not written with " > "\.$/m);
    const explained = await lint(['--explain', 'menu-path']);
    expect(explained.code).toBe(0);
    expect(explained.out).toContain('open: Settings → API');
    expect(explained.out.replace(/\s+/g, ' ')).toContain('here by another sign.');
  });
});
