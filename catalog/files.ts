// Entries from the disk. With disk.ts the only modules of the catalog that read files.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compiled, filesBelow, fromCompiled, largest, readText } from './disk.ts';
import {
  type Catalog,
  catalogOf,
  type Entries,
  entryFolders,
  parseEntry,
  readEntries,
  type Source,
} from './model/catalog.ts';
import type { Finding } from './model/finding.ts';

export interface LoadedEntries extends Entries {
  texts: Map<string, string>;
  files: number;
}

/** The vendors that some entries name and that are not among them: beside their folder, as ../vendors/acme.yaml. */
function vendorsFor(sources: readonly Source[]): Source[] {
  const wanted = sources.flatMap(({ path, text }) => {
    const [, id] = /^vendor: *["']?([a-z0-9-]+)/m.exec(text) ?? [];
    return id === undefined ? [] : join(dirname(path), '..', 'vendors', `${id}.yaml`);
  });
  const among = new Set(sources.map(({ path }) => path));
  return [...new Set(wanted)].flatMap(path => {
    if (among.has(path)) return [];
    const loaded = readText(path);
    return 'source' in loaded ? loaded.source : [];
  });
}

/** What entries may name besides each other: what is known anyhow, and vendors that lie beside them. */
export function knownBeside<C extends Catalog | undefined>(sources: readonly Source[], known: C): C | Catalog {
  const { entries } = readEntries(vendorsFor(sources));
  return entries.length === 0 ? known : catalogOf(entries, known);
}

/** All entries below some files and folders, and everything that is wrong with them. */
export function loadEntries(paths: readonly string[], beside?: Catalog, parse = parseEntry): LoadedEntries {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  const files = paths.flatMap(path => filesBelow(path));
  for (const file of files) {
    const loaded = typeof file === 'string' ? readText(file) : file;
    if ('finding' in loaded) findings.push(loaded.finding);
    else texts.set(loaded.source.path, loaded.source.text);
  }
  const sources = [...texts].map(([path, text]) => ({ path, text }));
  const read = readEntries(sources, knownBeside(sources, beside), parse);
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
  const loaded = loadEntries(entryFolders.map(folder => here(`./${folder}`)));
  return { catalog: catalogOf(loaded.entries), loaded };
}
