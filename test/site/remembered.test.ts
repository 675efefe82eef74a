// Entries that have not changed since the last build are not read again, and nobody can tell.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiled } from '../../catalog/disk.ts';
import { type LoadedEntries, loadEntries } from '../../catalog/files.ts';
import { type Catalog, catalogOf, entryFolders } from '../../catalog/model/catalog.ts';
import type { LintFinding } from '../../linter/finding.ts';
import { lintedEntries } from '../../linter/lint-entries.ts';
import { rememberedEntries } from '../../site/remembered.ts';
import { folder } from '../support/folder.ts';
import { root } from '../support/sources.ts';

interface Found {
  catalog: Catalog;
  findings: LintFinding[];
}

function linted(loaded: LoadedEntries): Found {
  const sources = [...loaded.texts].map(([path, text]) => ({ path, text }));
  const { findings } = lintedEntries(sources, { today: '2026-11-20' }, loaded);
  return { catalog: catalogOf(loaded.entries), findings };
}

function remembering(file: string, paths: readonly string[]): Found {
  const { parse, remember } = rememberedEntries(file);
  const found = linted(loadEntries(paths, undefined, parse));
  remember();
  return found;
}

const said = ({ catalog, findings }: Found): unknown => [compiled(catalog), findings];
const own = entryFolders.map(name => join(root, 'catalog', name));
const broken = join(root, 'test/fixtures/entries');
const clerk = readFileSync(join(root, 'catalog/providers/clerk.yaml'), 'utf8');

test.each([
  ['the entries of the catalog', own],
  ['entries with every mistake', [broken]],
])('%s say the same, each time', (_, paths) => {
  const file = join(folder(), 'entries.json');
  const read = said(linted(loadEntries(paths)));
  expect(said(remembering(file, paths))).toEqual(read);
  expect(said(remembering(file, paths))).toEqual(read);
});

test('what is remembered is not read again', () => {
  const place = folder({ 'providers/clerk.yaml': clerk });
  const file = join(place, 'entries.json');
  remembering(file, [place]);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"Clerk"', '"Clerk as it was"'));
  expect(remembering(file, [place]).catalog.providers.get('clerk')?.name).toBe('Clerk as it was');
});

test('a file that was changed is', () => {
  const place = folder({ 'providers/clerk.yaml': clerk });
  const file = join(place, 'entries.json');
  remembering(file, [place]);
  writeFileSync(join(place, 'providers/clerk.yaml'), clerk.replace('name: Clerk', 'name: Clerk anew'));
  expect(remembering(file, [place]).catalog.providers.get('clerk')?.name).toBe('Clerk anew');
});

test('a memory that cannot be read is none', () => {
  const place = folder({ 'providers/clerk.yaml': clerk });
  const file = join(place, 'entries.json');
  writeFileSync(file, '{"');
  expect(remembering(file, [place]).catalog.providers.get('clerk')?.name).toBe('Clerk');
  expect(() => JSON.parse(readFileSync(file, 'utf8'))).not.toThrow();
});
