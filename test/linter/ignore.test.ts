// Lines of .gitignore mean what git says they mean. Where git is at hand, it is asked.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ignoreRules, isIgnored } from '../../linter/ignore.ts';

/** As a walk does: what lies in an ignored folder is not reached. */
function ignored(text: string, path: string): boolean {
  const files = [{ depth: 0, rules: ignoreRules(text) }];
  const names = path.split('/');
  return names.some((_, index) => isIgnored(files, names.slice(0, index + 1), index < names.length - 1));
}

const cases: [lines: string, path: string, ignored: boolean][] = [
  ['a.yaml', 'a.yaml', true],
  ['a.yaml', 'x/y/a.yaml', true],
  ['/a.yaml', 'a.yaml', true],
  ['/a.yaml', 'x/a.yaml', false],
  ['x/a.yaml', 'x/a.yaml', true],
  ['x/a.yaml', 'y/x/a.yaml', false],
  ['build/', 'build/a.yaml', true],
  ['build/', 'x/build/a.yaml', true],
  ['build/', 'build', false],
  ['build', 'build', true],
  ['/x/', 'x/a.yaml', true],
  ['/x/', 'y/x/a.yaml', false],
  ['*.yaml', 'x/a.yaml', true],
  ['*.yaml', 'x/.yaml', true],
  ['x/*.yaml', 'x/y/a.yaml', false],
  ['x/*', 'x/a.yaml', true],
  ['**/a.yaml', 'a.yaml', true],
  ['**/a.yaml', 'x/y/a.yaml', true],
  ['x/**', 'x/a.yaml', true],
  ['x/**', 'x/y/a.yaml', true],
  ['x/**', 'x', false],
  ['x/**/a.yaml', 'x/a.yaml', true],
  ['x/**/a.yaml', 'x/y/z/a.yaml', true],
  ['x/**/a.yaml', 'y/x/a.yaml', false],
  ['x**y', 'xzzy', true],
  ['x**y', 'x/y', false],
  ['**', 'a.yaml', true],
  ['*.yaml\n!a.yaml', 'a.yaml', false],
  ['*.yaml\n!a.yaml', 'b.yaml', true],
  ['!a.yaml\n*.yaml', 'a.yaml', true],
  ['x/\n!x/a.yaml', 'x/a.yaml', true],
  ['x/*\n!x/a.yaml', 'x/a.yaml', false],
  ['a?.yaml', 'ab.yaml', true],
  ['a?.yaml', 'a.yaml', false],
  ['a?b', 'a/b', false],
  ['[ab].yaml', 'b.yaml', true],
  ['[!ab].yaml', 'b.yaml', false],
  ['[^ab].yaml', 'c.yaml', true],
  ['[a-c].yaml', 'b.yaml', true],
  ['[]x].yaml', '].yaml', true],
  ['[[:digit:]].yaml', '7.yaml', true],
  ['[[:digit:]].yaml', 'd.yaml', false],
  ['[ab.yaml', '[ab.yaml', false],
  ['#a.yaml', '#a.yaml', false],
  ['\\#a.yaml', '#a.yaml', true],
  ['\\!a.yaml', '!a.yaml', true],
  ['a.yaml   ', 'a.yaml', true],
  ['a.yaml\\ ', 'a.yaml', false],
  ['a.yaml\\ ', 'a.yaml ', true],
  ['a\\*.yaml', 'ab.yaml', false],
  ['a\\*.yaml', 'a*.yaml', true],
  ['a.yaml\r\nb.yaml\r', 'b.yaml', true],
  ['\ufeffa.yaml', 'a.yaml', true],
  ['/', 'a.yaml', false],
  ['', 'a.yaml', false],
  ['é?.yaml', 'é😀.yaml', true],
];

/** Without anybody's own list of what to ignore. */
const env = { PATH: process.env['PATH'], HOME: '/nowhere', GIT_CONFIG_NOSYSTEM: '1' };
const hasGit = spawnSync('git', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'ignore-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a path', () => {
  it.each(cases)('%j of %j: %j', (lines, path, expected) => {
    expect(ignored(lines, path)).toBe(expected);
  });

  // git counts bytes where `?` stands; here it is characters.
  it.skipIf(!hasGit).each(cases.filter(([lines]) => !lines.startsWith('é')))(
    '%j of %j, as git sees it',
    (lines, path) => {
      const at = mkdtempSync(join(folder, 'git-'));
      spawnSync('git', ['init', '-q'], { cwd: at, env });
      mkdirSync(dirname(join(at, path)), { recursive: true });
      writeFileSync(join(at, path), '');
      writeFileSync(join(at, '.gitignore'), lines);
      const { status } = spawnSync('git', ['check-ignore', '-q', '--', path], { cwd: at, env });
      expect(ignored(lines, path)).toBe(status === 0);
    },
  );
});

describe('files deeper in the tree', () => {
  it('speak last, and of what lies below them', () => {
    const files = [
      { depth: 0, rules: ignoreRules('*.yaml') },
      { depth: 1, rules: ignoreRules('!/a.yaml') },
    ];
    expect(isIgnored(files, ['x', 'a.yaml'], false)).toBe(false);
    expect(isIgnored(files, ['x', 'y', 'a.yaml'], false)).toBe(true);
  });
});

describe('hostile lines', () => {
  it('take no time', () => {
    const start = performance.now();
    ignored(`${'*a'.repeat(2000)}b`, 'a'.repeat(250));
    ignored(`${'**/a/'.repeat(800)}b`, 'a/'.repeat(1000));
    ignored(`a${' '.repeat(4000)}b`, 'a');
    ignored(' '.repeat(1_000_000), 'a');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
