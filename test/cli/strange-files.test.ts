// Whatever lies in the folder: one clear sentence, no stack trace, and the good entries beside it are read.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEntries } from '../../catalog/files.ts';
import { reportFindings } from '../../catalog/report.ts';
import { folder } from '../support/folder.ts';
import { linkbook } from '../support/world.ts';

const good = readFileSync(new URL('../fixtures/own-entries/providers/acme.yaml', import.meta.url));
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const swapped = (text: string): Buffer => utf16(text).swap16();

/** Each puts something strange at a path. */
const strange: [what: string, put: (path: string) => Record<string, string | Uint8Array> | undefined, says: RegExp][] =
  [
    [
      'Latin-1 instead of UTF-8',
      () => ({ 'x.yaml': Buffer.from('name: Ac\xe9me\n', 'latin1') }),
      /This file is not UTF-8\. Save it as UTF-8\./,
    ],
    ['UTF-16', () => ({ 'x.yaml': utf16('name: Acme\n') }), /This file is UTF-16\. Save it as UTF-8\./],
    ['UTF-16 the other way round', () => ({ 'x.yaml': swapped('name: Acme\n') }), /This file is UTF-16\./],
    ['a picture', () => ({ 'x.yaml': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) }), /This file is not UTF-8/],
    ['zero bytes', () => ({ 'x.yaml': Buffer.alloc(100) }), /This is not a text file\./],
    ['an empty file', () => ({ 'x.yaml': '' }), /This file is empty\. Begin an entry with `linkbook new <id>`\./],
    [
      'more than a megabyte',
      () => ({ 'x.yaml': '# long\n'.repeat(200_000) }),
      /This file is larger than 1024 KiB, the most that is read\./,
    ],
    ['a link to nowhere', path => void symlinkSync('nowhere', path), /There is no such file or folder\./],
    ['a link to itself', path => void symlinkSync(path, path), /This link leads back to itself\./],
    ['a link to a folder', path => void symlinkSync('.', path), /This is a folder, not a file\./],
    ['a pipe', path => void execFileSync('mkfifo', [path]), /This is not a regular file\./],
  ];

describe.each(strange)('%s', (_, put, says) => {
  function prepared(): string {
    const dir = folder({ 'acme.yaml': good });
    const files = put(join(dir, 'x.yaml'));
    return files ? folder({ 'acme.yaml': good, ...files }) : dir;
  }

  test('is told in one sentence, and what lies beside it is read', () => {
    const { entries, findings } = loadEntries([prepared()]);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
    expect(findings[0]?.message).toMatch(/^[A-Z][^\n]*\.$/);
    expect(entries.map(({ id }) => id)).toEqual(['acme']);
  });

  test('stops a command with 2, without a stack trace', async () => {
    const { code, out, err } = await linkbook(['list', '--catalog', prepared()]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(err.trimEnd().split('\n').length).toBeLessThan(8);
    expect(err).not.toMatch(/ at |Error:|node:/);
  });
});

test('a folder may be called x.yaml: the entries in it are read', () => {
  const { entries, findings } = loadEntries([folder({ 'x.yaml/acme.yaml': good })]);
  expect([findings, entries.map(({ id }) => id)]).toEqual([[], ['acme']]);
});

test('a folder that leads back to itself is not followed', () => {
  const dir = folder({ 'acme.yaml': good });
  mkdirSync(join(dir, 'inner'));
  symlinkSync('..', join(dir, 'inner', 'outer'));
  expect(loadEntries([dir]).entries).toHaveLength(1);
});

test('files that are not YAML, hidden ones and installed packages are left alone', () => {
  const dir = folder({
    'acme.yaml': good,
    'readme.md': '{',
    '.x.yaml': '{',
    'node_modules/a/x.yaml': '{',
    '.git/x.yml': '{',
  });
  expect(loadEntries([dir])).toMatchObject({ findings: [], files: 1 });
});

test('a file without permission is told, or read by those who may read everything', () => {
  const dir = folder({ 'acme.yaml': good });
  chmodSync(join(dir, 'acme.yaml'), 0);
  const { findings, entries } = loadEntries([dir]);
  const mayReadAll = process.getuid?.() === 0;
  expect(findings.map(({ message }) => message)).toEqual(mayReadAll ? [] : ['This cannot be read: permission denied.']);
  expect(entries).toHaveLength(mayReadAll ? 1 : 0);
});

test('a name with line ends and escape sequences is shown, not obeyed', () => {
  const name = 'a\nb\u001b[2J\u202ec.yaml';
  const { findings, texts } = loadEntries([folder({ [name]: 'nam: Acme\n' })]);
  const report = reportFindings(findings, texts, { color: false, width: 80 });
  expect(report.split('\n')[0]).toMatch(/a\\u000ab\\u001b\[2J\\u202ec\.yaml$/);
  expect(report).not.toMatch(/[\u001b\u202e]/);
});

test('the name of a folder in a sentence is shown, not obeyed', () => {
  const { findings, texts } = loadEntries([folder({ 'a\u001b[2J/acme.yaml': good, 'b/acme.yaml': good })]);
  const report = reportFindings(findings, texts, { color: false, width: 80 });
  expect(report).toMatch(/`acme`\s+leads to \S*a\\u001b\[2J\/acme\.yaml\s+already/);
  expect(report).not.toContain('\u001b');
});

test('a byte order mark and Windows line ends do no harm', () => {
  const text = `\ufeff${good.toString('utf8').replaceAll('\n', '\r\n')}`;
  expect(loadEntries([folder({ 'acme.yaml': text })])).toMatchObject({ findings: [], entries: [{ id: 'acme' }] });
});

test('what is wrong after Windows line ends is found on its line', () => {
  const { findings, texts } = loadEntries([
    folder({ 'acme.yaml': good.toString('utf8').replaceAll('\n', '\r\n').replace('categories:', 'categorys:') }),
  ]);
  expect(reportFindings(findings, texts, { color: false, width: 80 })).toMatch(
    /^ +5:1 {2}error {2}`categorys` is not a key here/m,
  );
});
