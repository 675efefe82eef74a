// Entries from the disk. With disk.ts the only modules of the catalog that read files.
import { fileURLToPath } from 'node:url';
import { type Compiled, filesBelow, fromCompiled, largest, readText } from './disk.ts';
import { type Catalog, catalogOf, type Entries, readEntries } from './model/catalog.ts';
import type { Finding } from './model/finding.ts';

export interface LoadedEntries extends Entries {
  texts: Map<string, string>;
  files: number;
}

/** All entries below some files and folders, and everything that is wrong with them. */
export function loadEntries(paths: readonly string[], beside?: Catalog): LoadedEntries {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  const files = paths.flatMap(path => filesBelow(path));
  for (const file of files) {
    const loaded = typeof file === 'string' ? readText(file) : file;
    if ('finding' in loaded) findings.push(loaded.finding);
    else texts.set(loaded.source.path, loaded.source.text);
  }
  const read = readEntries(
    [...texts].map(([path, text]) => ({ path, text })),
    beside,
  );
  return { entries: read.entries, findings: [...findings, ...read.findings], texts, files: files.length };
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface OwnCatalog {
  catalog: Catalog;
  /** Where it is read from its entries: what was found in them. */
  loaded?: LoadedEntries;
}

/** The catalog of this package: compiled where it was published, from its entries where it is edited. */
export function ownCatalog(): OwnCatalog {
  const file = readText(here('./catalog.json'), 64 * largest);
  if ('source' in file) return { catalog: fromCompiled(JSON.parse(file.source.text) as Compiled) };
  const loaded = loadEntries([here('./providers'), here('./hosts')]);
  return { catalog: catalogOf(loaded.entries), loaded };
}
