// Small files are read in a quick way, which gives the same text as the careful one, or leaves the file to it.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { largest, readSmall, readText } from '../../catalog/disk.ts';
import { connectionFiles, findSources } from '../../linter/files.ts';
import { folder } from '../support/folder.ts';

const edge = 64 * 1024;

it.each<[string, string | Uint8Array]>([
  ['nothing', ''],
  ['ASCII', 'version: 1\n'],
  ['letters of all sorts', 'größe: 日本 🙂\n'],
  ['a byte order mark', '\uFEFFversion: 1\n'],
  ['as much as just fits', 'a'.repeat(edge - 1)],
])('a file of %s is read quickly', (_, content) => {
  const path = join(folder({ it: content }), 'it');
  expect(readSmall(path)).toBe(content);
  expect(readText(path, largest, true)).toEqual({ source: { path, text: content } });
});

it.each<[string, string | Uint8Array]>([
  ['Latin-1', Buffer.from('caf\xe9', 'latin1')],
  ['UTF-16', Buffer.from('\uFEFFa', 'utf16le')],
  ['a letter that is cut off', Buffer.from('é').subarray(0, 1)],
  ['the sign of what could not be read', 'a\uFFFD'],
  ['a zero', 'a\u0000b'],
  ['as much as fits', 'a'.repeat(edge)],
  ['more than fits', 'é'.repeat(edge)],
])('a file of %s is left to the careful way', (_, content) => {
  expect(readSmall(join(folder({ it: content }), 'it'))).toBeUndefined();
});

it('so are a link, a folder, a file that is not there, and one above the limit', () => {
  const at = folder({ 'it.yaml': 'a: 1\n', 'folder/x': '' });
  symlinkSync('it.yaml', join(at, 'link'));
  for (const name of ['link', 'folder', 'nowhere']) expect(readSmall(join(at, name))).toBeUndefined();
  expect(readSmall(join(at, 'it.yaml'), 4)).toBeUndefined();
  expect(readSmall(join(at, 'it.yaml'), 5)).toBe('a: 1\n');
});

it('each file is read when it is its turn, and what could not be read is known at the end', () => {
  const at = folder({
    'a.connections.yaml': '\uFEFFa: 1\n',
    'b.connections.yaml': 'b\u0000',
    'c.connections.yaml': 'c: 1\n',
  });
  const found = findSources([at], connectionFiles);
  expect([found.paths.length, found.unreadable, found.marked.size]).toEqual([3, [], 0]);
  expect([...found.sources].map(({ text }) => text)).toEqual(['a: 1\n', 'c: 1\n']);
  expect(found.unreadable.map(({ file }) => file)).toEqual([join(at, 'b.connections.yaml')]);
  expect([...found.marked]).toEqual([join(at, 'a.connections.yaml')]);
});
