// How the command behaves among others: pipes, signals, terminals, names, folders that are closed.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../linter/report/index.ts';
import { folder } from '../support/folder.ts';
import { bin, command, shell } from './child.ts';
import { lint } from './world.ts';

const clean = 'version: 1\nconnections: {}\n';
const wrong = 'version: 1\nconnections:\n  a: { provider: clrk }\n';
const fixable = wrong.replace(' }', ', credentials: { secretKey: "${K}" } }');
const many = `version: 1\nconnections:\n${Array.from({ length: 3000 }, (_, at) => `  a${at}: { provider: none-such }\n`).join('')}`;
const painted = '\u001b[1m';
const posix = process.platform !== 'win32';

describe.skipIf(!posix)('a pipe', () => {
  it('that is closed early ends nothing, and what was found still counts', () => {
    const cwd = folder({ 'connections.yaml': many });
    const { code, out, err } = shell('set -o pipefail; lint | head -1', { cwd });
    expect([code, out, err]).toEqual([1, 'connections.yaml\n', '']);
  });
  it('is written whole before the end', () => {
    const cwd = folder({ 'connections.yaml': many });
    const { out } = shell('lint -f json | cat', { cwd });
    expect((JSON.parse(out) as { findings: unknown[] }).findings).toHaveLength(3000);
  });
  it.skipIf(process.platform !== 'linux')('that takes nothing more is said in words', () => {
    const { code, err } = shell('lint > /dev/full', { cwd: folder({ 'connections.yaml': wrong }) });
    expect([code, err]).toEqual([2, 'Standard output cannot be written: is the disk full?\n']);
  });
});

describe.skipIf(!posix)('Ctrl+C', () => {
  it('ends a run that waits for its input, as a shell expects it', async () => {
    const child = spawn(process.execPath, [bin, '--stdin'], { env: {}, stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise<number>(done =>
      child.once('close', (code, signal) => done(signal === 'SIGINT' ? 130 : (code ?? -1))),
    );
    // More than a pipe holds: once it is gone, somebody reads it.
    await new Promise(done => child.stdin.write(' '.repeat(1024 * 1024), done));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });
});

describe('streams', () => {
  it.each(formats)('%s: one document on standard output, and the same exit code as any other', async format => {
    const cwd = folder({ 'connections.yaml': wrong, 'b/connections.yaml': clean });
    const { code, out, err } = await lint([cwd, '-f', format, '--max-warnings', '0']);
    expect([code, err]).toEqual([1, '']);
    if (['json', 'sarif', 'gitlab'].includes(format)) expect(() => void JSON.parse(out)).not.toThrow();
    if (format === 'ndjson')
      for (const line of out.trimEnd().split('\n')) expect(() => void JSON.parse(line)).not.toThrow();
    if (format === 'junit') expect(out.match(/<\?xml|<testsuites\b/g)).toHaveLength(2);
    expect((await lint([join(cwd, 'b'), '-f', format])).code).toBe(0);
    expect((await lint([join(cwd, 'none'), '-f', format])).code).toBe(2);
  });
  it('what could not be run is said on standard error alone', () => {
    const { code, out, err } = command(['--fromat', 'json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('There is no option `--fromat`. Did you mean `--format`?\nMore: lint-connections --help\n');
  });
});

describe('colour', () => {
  const cwd = () => folder({ 'connections.yaml': wrong });
  const source = new URL('../../catalog/terminal.ts', import.meta.url).href;
  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ CLICOLOR_FORCE: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', TERM: 'dumb' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ])('in a pipe with %j: %j', (env: Record<string, string>, colored) => {
    const asked = `import { terminal } from ${JSON.stringify(source)}; console.log(String(terminal().look.color))`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', asked], { env, encoding: 'utf8' });
    expect(stdout).toBe(`${colored}\n`);
  });
  it('that a flag asks for comes before all of that', () => {
    const said = command(['--color'], { cwd: cwd(), env: { NO_COLOR: '1' } }).out;
    expect(said).toContain(painted);
    expect(command(['--no-color'], { cwd: cwd(), env: { FORCE_COLOR: '1' } }).out).not.toContain(painted);
  });
  // `script` hands the command a terminal.
  it.skipIf(process.platform !== 'linux')('comes with a terminal, unless that is a dumb one', () => {
    const on = (env: Record<string, string>) =>
      shell('script -qec \'"$NODE" "$BIN"\' /dev/null', { cwd: cwd(), env }).out.includes(painted);
    expect([on({ TERM: 'xterm' }), on({ TERM: 'dumb' }), on({ TERM: 'xterm', NO_COLOR: '1' })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it('any name is a name: with spaces, signs, other letters, a dash at the front', () => {
  const names = ['a b', 'größe-日本', '-rf', '--fix', "it's", '$HOME', '*'].map(name => `${name}.connections.yaml`);
  const cwd = folder(Object.fromEntries(names.map(name => [name, wrong])));
  const { code, out, err } = command(['--', ...names], { cwd });
  expect([code, err]).toEqual([1, '']);
  for (const name of names) expect(`\n${out}`).toContain(`\n${name}\n  3:18  error`);
  expect(command([], { cwd }).out).toBe(out);
});

describe('80 columns', () => {
  it('hold every line of a report, but for words that cannot be broken', () => {
    const examples = new URL('../fixtures/rules/', import.meta.url).pathname;
    const files = readdirSync(examples).filter(name => /\.ya?ml$/.test(name));
    const { out } = command(['--today', '2026-11-20', ...files], { cwd: examples });
    const wide = out.split('\n').filter(line => line.length > 80 && line.trim().includes(' '));
    expect(wide).toEqual([]);
  });
});

/** Mode bits do not bind root: the command runs as nobody. */
describe.skipIf(!posix)('a folder that is closed for writing', () => {
  const asAnybody = process.getuid?.() === 0 ? { uid: 65534 } : {};
  const closed = (files: Record<string, string>): string => {
    const path = folder(files);
    for (const name of Object.keys(files)) chmodSync(join(path, name), 0o444);
    chmodSync(path, 0o555);
    return path;
  };
  it('is checked all the same', () => {
    const cwd = closed({ 'connections.yaml': wrong });
    expect(command([], { cwd, ...asAnybody }).code).toBe(1);
    chmodSync(cwd, 0o755);
  });
  it('keeps its files whole under --fix, which says so, mends the others, and ends with 2', () => {
    const open = folder({ 'b.connections.yaml': fixable });
    chmodSync(open, 0o777);
    chmodSync(join(open, 'b.connections.yaml'), 0o666);
    const cwd = closed({ 'a.connections.yaml': fixable });
    const { code, out, err } = command(['--fix', '.', open], { cwd, ...asAnybody });
    chmodSync(cwd, 0o755);
    expect(code).toBe(2);
    expect(err).toContain(
      'a.connections.yaml cannot be written: the file or its folder is protected. It was not changed.',
    );
    expect(out).toContain('a.connections.yaml\n  3:18  error');
    expect(readdirSync(cwd)).toEqual(['a.connections.yaml']);
    expect(readFileSync(join(cwd, 'a.connections.yaml'), 'utf8')).toBe(fixable);
    if (process.getuid?.() !== 0) expect(readFileSync(join(open, 'b.connections.yaml'), 'utf8')).toContain('clerk');
  });
  it('gets no suppressions file, and that is said', () => {
    const cwd = closed({ 'connections.yaml': wrong });
    const { code, err } = command(['--suppress-all'], { cwd, ...asAnybody });
    chmodSync(cwd, 0o755);
    expect([code, err.split('\n')[0]]).toEqual([2, 'lint-connections-suppressions.json cannot be written.']);
  });
});
