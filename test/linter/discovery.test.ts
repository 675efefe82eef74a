// Which files are looked at: .gitignore is respected, and what cannot be read is said while the rest goes on.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectionFiles, entryFiles, loadSources, places } from '../../linter/files.ts';
import { lint } from './world.ts';

let folder = '';
const put = (files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
const found = (path = '', wanted = connectionFiles, ignoring = true): string[] =>
  loadSources([join(folder, path)], wanted, ignoring).sources.map(it => relative(folder, it.path));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'walk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('.gitignore', () => {
  beforeEach(() =>
    put({
      '.git/HEAD': '',
      '.gitignore': 'build/\n/top.connections.yaml\n',
      'connections.yaml': '',
      'top.connections.yaml': '',
      'build/connections.yaml': '',
      'app/.gitignore': '*.yaml\n!kept.connections.yaml\n',
      'app/connections.yaml': '',
      'app/kept.connections.yaml': '',
      'app/build/kept.connections.yaml': '',
      'app/top.connections.yml': '',
    }),
  );
  it('of a folder and of those below it is respected', () => {
    expect(found()).toEqual(['app/kept.connections.yaml', 'app/top.connections.yml', 'connections.yaml']);
  });
  it('of the folders above is, up to the root of the repository', () => {
    expect(found('app')).toEqual(['app/kept.connections.yaml', 'app/top.connections.yml']);
    rmSync(join(folder, '.git'), { recursive: true });
    expect(found('app')).toContain('app/build/kept.connections.yaml');
  });
  it('does not reach into a repository below', () => {
    put({ 'app/inner/.git': 'gitdir: elsewhere', 'app/inner/connections.yaml': '' });
    expect(found()).toContain('app/inner/connections.yaml');
  });
  it('does not hold for files and folders that are named', () => {
    expect(found('build/connections.yaml')).toEqual(['build/connections.yaml']);
    expect(found('build')).toEqual(['build/connections.yaml']);
  });
  it('holds for globs', () => {
    expect(found('**/connections.yaml')).toEqual(['connections.yaml']);
  });
  it('holds for entries', () => {
    expect(found('app', entryFiles)).toEqual(['app/kept.connections.yaml', 'app/top.connections.yml']);
  });
  it('does not hold with --no-ignore', async () => {
    expect(found('', connectionFiles, false)).toHaveLength(7);
    expect((await lint([folder])).out).toContain('in 3 files');
    expect((await lint([folder, '--no-ignore'])).out).toContain('in 7 files');
  });
  it('that is a folder or no text says nothing', () => {
    rmSync(join(folder, 'app/.gitignore'));
    mkdirSync(join(folder, 'app/.gitignore'));
    put({ 'deep/.gitignore': '\u0000\n[', 'deep/connections.yaml': '' });
    expect(found()).toEqual(expect.arrayContaining(['app/connections.yaml', 'deep/connections.yaml']));
  });
});

describe('what cannot be read is said, and the rest goes on', () => {
  const said = () =>
    loadSources([folder], connectionFiles).unreadable.map(
      ({ file, message }) => `${relative(folder, file)} ${message}`,
    );

  beforeEach(() => put({ 'a/connections.yaml': 'version: 1\n', 'z/connections.yaml': 'version: 1\n' }));

  it.skipIf(process.platform === 'win32')('pipes, loops, links that lead nowhere', () => {
    spawnSync('mkfifo', [join(folder, 'connections.yaml')]);
    symlinkSync('b.connections.yaml', join(folder, 'b.connections.yaml'));
    symlinkSync('nowhere', join(folder, 'c.connections.yaml'));
    symlinkSync('..', join(folder, 'a/loop'));
    symlinkSync('/dev/zero', join(folder, 'd.connections.yaml'));
    expect(said()).toEqual([
      'b.connections.yaml This link leads back to itself.',
      'c.connections.yaml There is no such file or folder.',
      'connections.yaml This is not a regular file.',
      'd.connections.yaml This is not a regular file.',
    ]);
    expect(found()).toEqual(['a/connections.yaml', 'z/connections.yaml']);
  });

  it.skipIf(process.getuid?.() !== 0)('folders and files that are closed', () => {
    put({ 'm/connections.yaml': '', 'n/connections.yaml': '', 'o/connections.yaml': '', 'p/.gitignore': '' });
    for (const [name, mode] of [
      ['', 0o755],
      ['m', 0o000],
      ['n', 0o444],
      ['o/connections.yaml', 0],
      ['p/.gitignore', 0],
    ] as const)
      chmodSync(join(folder, name), mode);
    const bin = new URL('../../linter/bin.cjs', import.meta.url).pathname;
    const { stdout, status, error } = spawnSync(process.execPath, [bin, folder, '-f', 'ndjson'], {
      encoding: 'utf8',
      uid: 65534,
      cwd: '/',
      env: {},
    });
    expect(error).toBeUndefined();
    const findings = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { rule: string; file: string });
    const closed = findings.filter(({ rule }) => rule === 'unreadable').map(({ file }) => relative(folder, file));
    expect(closed).toEqual(['m', 'n/connections.yaml', 'o/connections.yaml', 'p/.gitignore']);
    const others = new Set(findings.filter(({ rule }) => rule === 'shape').map(({ file }) => relative(folder, file)));
    expect([...others]).toEqual(['a/connections.yaml', 'z/connections.yaml']);
    expect(status).toBe(2);
  });
});

describe('a place', () => {
  it('is told from the root of the repository, links resolved; what lies outside by its whole path', () => {
    put({ 'repo/.git/HEAD': '', 'repo/a b/connections.yaml': '' });
    symlinkSync('a b', join(folder, 'repo/link'));
    const of = places({ GITHUB_WORKSPACE: join(folder, 'repo') });
    expect(of(join(folder, 'repo/link/connections.yaml'))).toBe('a b/connections.yaml');
    expect(of(join(folder, 'repo/a b/../gone/connections.yaml'))).toBe('gone/connections.yaml');
    expect(of(join(folder, 'connections.yaml'))).toMatch(/^\/.*\/connections\.yaml$/);
    expect(places({})('./test/connections.yaml')).toBe('test/connections.yaml');
  });
});
