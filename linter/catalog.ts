// The catalog a run goes by: packed, where it was published; with own entries on top, where they are asked for.
import { openSync, readFileSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OwnCatalog } from '../catalog/files.ts';
import type { Catalog } from '../catalog/model/catalog.ts';
import { unpack } from '../catalog/model/packed.ts';

export interface Wanted {
  /** A folder of own entries. */
  folder: string | undefined;
  own?: (() => OwnCatalog) | undefined;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The catalog that stands beside the published program; an entry is read when a file names it. */
export function packedCatalog(): Catalog | undefined {
  let index: string;
  try {
    index = readFileSync(here('./catalog-index.json'), 'utf8');
  } catch {
    return undefined;
  }
  let file: number | undefined;
  return unpack(index, (from, length) => {
    file ??= openSync(here('./catalog-entries.jsonl'), 'r');
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, from);
    return bytes.toString('utf8');
  });
}

export async function theCatalog(wanted: Wanted): Promise<Catalog> {
  const packed = wanted.folder === undefined && !wanted.own ? packedCatalog() : undefined;
  // Reading entries needs their schemas: loaded only here.
  return packed ?? (await import('./entries.ts')).catalogWith(wanted);
}
