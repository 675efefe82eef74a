// The catalog a run goes by: compiled, where it was published; with own entries on top, where they are asked for.
import { fileURLToPath } from 'node:url';
import { type Compiled, fromCompiled, readText } from '../catalog/disk.ts';
import type { OwnCatalog } from '../catalog/files.ts';
import type { Catalog } from '../catalog/model/catalog.ts';

export interface Wanted {
  /** A folder of own entries. */
  folder: string | undefined;
  own?: (() => OwnCatalog) | undefined;
}

export async function theCatalog(wanted: Wanted): Promise<Catalog> {
  if (wanted.folder === undefined && !wanted.own) {
    const file = readText(fileURLToPath(new URL('./catalog.json', import.meta.url)), 64 * 1024 * 1024);
    if ('source' in file) return fromCompiled(JSON.parse(file.source.text) as Compiled);
  }
  // Reading entries needs their schemas: loaded only here.
  const { catalogWith } = await import('./entries.ts');
  return catalogWith(wanted);
}
