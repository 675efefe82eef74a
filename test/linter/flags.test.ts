// Every flag changes something: what it promises is seen beside a run without it.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FlagName, flags, table } from '../../linter/flags.ts';
import { folder } from '../support/folder.ts';
import { lint } from './world.ts';

const expiring = (day: string): string =>
  `version: 1\nconnections:\n  main:\n    provider: clerk\n    expires: ${day}\n    credentials: { secretKey: "\${CLERK_KEY}" }\n`;
const warned = expiring('2026-11-25');
const mistyped = warned.replace('clerk', 'clrk');
const entry = 'name: Acme\n';

/** A folder with a file of connections in it, and what a run there says. */
function at(files: Record<string, string> = { 'connections.yaml': warned }) {
  const path = folder({ 'settings.yaml': '{}', ...files });
  return {
    path,
    in: (name: string): string => join(path, name),
    run: (...args: string[]) => lint(['--config', join(path, 'settings.yaml'), ...args]),
  };
}

const uses: Record<FlagName, () => Promise<void>> = {
  entries: async () => {
    const { path, run } = at({ 'acme.yaml': entry });
    expect((await run(path)).code).toBe(2);
    expect((await run('--entries', path)).out).toContain('`website` is missing');
  },
  format: async () => {
    const { path, in: here, run } = at();
    expect(JSON.parse((await run('-f', 'json', path)).out)).toMatchObject({ version: 1 });
    const { out } = await run('--format', 'pretty', '--format', `gitlab=${here('report')}`, path);
    expect(out).toContain('1 warning');
    expect(JSON.parse(readFileSync(here('report'), 'utf8'))).toHaveLength(1);
  },
  'output-file': async () => {
    const { path, in: here, run } = at();
    expect((await run('-o', here('report'), path)).out).toBe('');
    expect(readFileSync(here('report'), 'utf8')).toBe((await run(path)).out);
  },
  quiet: async () => {
    const { path, run } = at();
    expect((await run('--quiet', path)).out).toBe('0 errors, 0 warnings in 1 file.\n');
  },
  'exit-zero': async () => {
    const { path, run } = at({ 'connections.yaml': mistyped });
    expect([(await run(path)).code, (await run('--exit-zero', path)).code]).toEqual([1, 0]);
  },
  'max-warnings': async () => {
    const { path, run } = at();
    expect([(await run(path)).code, (await run('--max-warnings', '0', path)).code]).toEqual([0, 1]);
  },
  rule: async () => {
    const { path, run } = at();
    expect((await run('--rule', 'expired=error', path)).code).toBe(1);
  },
  fix: async () => {
    const { in: here, path, run } = at({ 'connections.yaml': mistyped });
    expect((await run('--fix', path)).code).toBe(0);
    expect(readFileSync(here('connections.yaml'), 'utf8')).toBe(warned);
  },
  'fix-dry-run': async () => {
    const { in: here, path, run } = at({ 'connections.yaml': mistyped });
    expect((await run('--fix-dry-run', path)).out).toContain('+    provider: clerk');
    expect(readFileSync(here('connections.yaml'), 'utf8')).toBe(mistyped);
    const { code, err } = await run('--fix-dry-run', path, here('none.yaml'));
    expect([code, err]).toEqual([2, expect.stringContaining('none.yaml: There is no such file')]);
  },
  'move-secrets': async () => {
    const secret = ['sk', 'test', 'EXAMPLEexample0123456789abcdefgh'].join('_');
    const { in: here, path, run } = at({ 'connections.yaml': warned.replace(/"\$.*"/, secret) });
    expect((await run('--move-secrets', path)).code).toBe(0);
    expect(readFileSync(here('.env'), 'utf8')).toContain(secret);
  },
  'env-file': async () => {
    const { in: here, path, run } = at({ 'connections.yaml': warned, '.env': 'OTHER=1\n' });
    expect((await run('--env-file', here('.env'), path)).out).toContain('unset-reference');
  },
  env: async () => {
    const { path, run } = at();
    expect((await run('--env', path)).out).toContain('unset-reference');
  },
  config: async () => {
    const { in: here, path } = at({ 'connections.yaml': warned, 'settings.yaml': 'rules: { expired: error }' });
    expect([(await lint([path])).code, (await lint(['-c', here('settings.yaml'), path])).code]).toEqual([0, 1]);
  },
  'no-config': async () => {
    expect((await lint(['--no-config', '--config', 'x', at().path])).err).toContain('Either --config or --no-config');
    expect((await lint(['--no-config', at().path])).code).toBe(0);
  },
  'print-config': async () => {
    const { in: here, path, run } = at({ 'settings.yaml': 'rules: { expired: off }\nenvFiles: .env\nignore: [old/]' });
    const { code, out } = await run('--print-config', '--rule', 'shape=warning', '--ignore-pattern', '*.bak');
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { rules: { expired: 'off', shape: 'warning', syntax: 'error' }, envFiles: ['.env'], ignore: ['old/', '*.bak'] },
    ]);
    const again = folder({ 'settings.json': out });
    expect(JSON.parse((await lint(['--config', join(again, 'settings.json'), '--print-config'])).out)).toEqual(
      JSON.parse(out),
    );
    expect(existsSync(here('connections.yaml')) || path === '').toBe(false);
  },
  init: async () => {
    const { in: here } = at({});
    expect((await lint(['--init=clerk', '-o', here('connections.yaml')])).code).toBe(0);
    expect(readFileSync(here('connections.yaml'), 'utf8')).toContain('provider: clerk');
  },
  catalog: async () => {
    const own = new URL('../fixtures/rules/catalog', import.meta.url).pathname;
    const { path, run } = at({
      'connections.yaml':
        'version: 1\nconnections: { a: { provider: acme-archive, credentials: { vaultId: "${V}" } } }',
    });
    expect([(await run(path)).code, (await run('--catalog', own, path)).code]).toEqual([1, 0]);
  },
  today: async () => {
    const { path, run } = at();
    expect((await run('--today', '2026-12-01', path)).code).toBe(1);
  },
  stdin: async () => {
    expect((await lint(['--stdin'], { stdin: mistyped })).out).toMatch(/^connections\.yaml\n/);
  },
  'stdin-filename': async () => {
    const { out } = await lint(['-', '--stdin-filename', 'deploy/x.yaml'], { stdin: mistyped });
    expect(out).toMatch(/^deploy\/x\.yaml\n/);
  },
  'ignore-pattern': async () => {
    const { in: here, path, run } = at({ 'connections.yaml': warned, 'old/a/connections.yaml': 'x' });
    expect((await run(path)).out).toContain('in 2 files.');
    expect((await run('--ignore-pattern', 'a', '--ignore-pattern', 'b', path)).out).toContain('in 1 file.');
    expect((await run('--ignore-pattern', '*.yaml', here('connections.yaml'))).out).toContain('in 1 file.');
  },
  'force-exclude': async () => {
    const { in: here, run } = at({ '.git/HEAD': '', '.gitignore': 'build/\n', 'build/connections.yaml': 'x' });
    const named = [here('build/connections.yaml'), here('build')];
    expect((await run(...named)).code).toBe(1);
    expect(await run('--force-exclude', ...named)).toMatchObject({ code: 0, err: '' });
    expect((await run('--force-exclude', '--no-ignore', ...named)).code).toBe(1);
    expect((await run('--force-exclude', '--no-ignore', '--ignore-pattern', 'build', ...named)).code).toBe(0);
  },
  'max-file-size': async () => {
    const { path, run } = at();
    const { code, out } = await run('--max-file-size', '100', path);
    expect(code).toBe(2);
    expect(out).toContain('larger than 100 bytes, the most that is read. --max-file-size allows');
    const large = at({ 'connections.yaml': `${warned}#${' '.repeat(8 * 1024 * 1024)}` });
    expect([(await large.run(large.path)).code, (await large.run('--max-file-size=9MiB', large.path)).code]).toEqual([
      2, 0,
    ]);
    const fixed = at({ 'connections.yaml': `${mistyped}#${' '.repeat(2 * 1024 * 1024)}` });
    expect((await fixed.run('--fix', fixed.path)).code).toBe(0);
    expect((await run('--max-file-size', 'big', path)).err).toContain('a size such as 500KiB or 2MiB');
  },
  'no-ignore': async () => {
    const { path, run } = at({ '.git/HEAD': '', '.gitignore': '*.yaml', 'connections.yaml': warned });
    expect([(await run(path)).code, (await run('--no-ignore', path)).code]).toEqual([2, 0]);
  },
  'no-error-on-unmatched-pattern': async () => {
    const { path, run } = at({});
    expect([(await run(path)).code, (await run('--no-error-on-unmatched-pattern', path)).code]).toEqual([2, 0]);
  },
  'suppress-all': async () => {
    const { path, run } = at({ 'connections.yaml': mistyped });
    expect([(await run('--suppress-all', path)).code, (await run(path)).code]).toEqual([0, 0]);
  },
  'prune-suppressions': async () => {
    const { in: here, path, run } = at({ 'lint-connections-suppressions.json': '{"gone.yaml":{"shape":{"count":1}}}' });
    expect((await run('--no-error-on-unmatched-pattern', path)).code).toBe(1);
    expect((await run('--no-error-on-unmatched-pattern', '--prune-suppressions', path)).code).toBe(0);
    expect(readFileSync(here('lint-connections-suppressions.json'), 'utf8')).toBe('{}\n');
  },
  'suppressions-location': async () => {
    const { in: here, path, run } = at({ 'connections.yaml': mistyped });
    mkdirSync(here('deep'));
    await run('--suppress-all', '--suppressions-location', here('deep/pass.json'), path);
    expect(JSON.parse(readFileSync(here('deep/pass.json'), 'utf8'))).toHaveProperty(['../connections.yaml']);
    expect((await run(path)).code).toBe(1);
    expect((await run('--suppressions-location', here('deep/pass.json'), path)).code).toBe(0);
    expect((await run('--suppressions-location', here('none.json'), path)).err).toContain('no such file');
  },
  watch: async () => {
    const { path, run } = at();
    const stopped = () => Promise.resolve(130);
    const watch = () => Promise.resolve({ folder: () => {}, settle: () => {}, close: () => {} });
    expect((await run(path)).code).toBe(0);
    expect((await lint(['--watch', path], { stopped, watch })).code).toBe(130);
  },
  stats: async () => {
    const { path, run } = at();
    const { out, err } = await run('--stats', path);
    expect(out).toBe((await run(path)).out);
    expect(err).toMatch(/^ {2}reading .* ms {2}1 file, 1\d\d bytes\n {2}linting .* ms {2}1 connection\n {2}reporting/m);
    expect(err).toMatch(/^Slowest rules\n(?: {2}[a-z-]+ +\d+\.\d ms +\d+ %\n)+$/m);
    expect(Math.max(...err.split('\n').map(line => line.length))).toBeLessThan(80);
  },
  'list-rules': async () => {
    expect((await lint(['--list-rules'])).out).toMatch(/^ {2}expired +error/m);
  },
  explain: async () => {
    expect((await lint(['--explain', 'expired'])).out).toMatch(/^expired \(/);
  },
  color: async () => {
    expect((await at().run('--color', at().path)).out).toContain('\u001b[');
  },
  'no-color': async () => {
    const { path } = at();
    const color = { look: { color: true, width: 100 } };
    expect((await lint([path], color)).out).toContain('\u001b[');
    expect((await lint([path, '--no-color'], color)).out).not.toContain('\u001b[');
    // Of the two the last one is meant, as where an alias holds the other.
    expect((await lint([path, '--color', '--no-color'], color)).out).not.toContain('\u001b[');
    expect((await lint([path, '--no-color', '--color'])).out).toContain('\u001b[');
  },
  help: async () => {
    expect((await lint(['-h'])).out).toBe((await lint(['--help'])).out);
  },
  version: async () => {
    expect((await lint(['--version'])).out).toBe((await lint(['-V'])).out);
  },
};

describe('a flag changes what it says', () => {
  it.each(Object.keys(flags) as FlagName[])('--%s', async name => uses[name]());
});

describe('--help', () => {
  it('names every flag with its short form, its value and its words', async () => {
    const { out } = await lint(['--help']);
    const said = out.replace(/\s+/g, ' ');
    for (const [name, { short, value, help }] of Object.entries(table))
      expect(said).toContain(`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''} ${help}`);
  });
  it('fits into 80 columns, as --list-rules does', async () => {
    for (const flag of ['--help', '--list-rules'])
      for (const line of (await lint([flag])).out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });
});

describe('what people know from other linters', () => {
  it.each([
    ['--cache', 'No cache is needed'],
    ['--report-unused-disable-directives', '--rule unused-disable='],
    ['--unsafe-fixes', 'Every fix is safe'],
    ['--output', 'Did you mean `--output-file`?'],
    ['--constructor', 'There is no option `--constructor`.'],
  ])('%s is answered with what there is instead', async (flag, answer) => {
    const { code, err } = await lint([flag]);
    expect([code, err.includes(answer)]).toEqual([2, true]);
  });
});
