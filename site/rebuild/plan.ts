// What of the last build stays where it lies. A provider's guides do when nothing that they are made from has changed.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { heardOf } from '../search/said.ts';
import { type Files, keepRecord, type Record, takeRecord } from './record.ts';
import { sumOfProvider, sumOfSources } from './sums.ts';

export interface Place {
  root: string;
  /** What is built. */
  folder: string;
  /** What is only for the next build. */
  cache: string;
}

export interface Plan {
  /** Providers whose files are right as they lie there. */
  kept: ReadonlySet<string>;
  sources: string;
  before: Pick<Record, 'providers' | 'assets'>;
}

const assets = '_astro';
/** Folders whose files have names of their own in each build. */
const renamed = [assets, 'pagefind', 'search'];

const remove = (folder: string, names: readonly string[]): void => {
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
};

const isThere = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** Leaves in the folder what stays, and nothing else. */
export function planBuild({ root, folder, cache }: Place, catalog: Catalog, address: string | undefined): Plan {
  const sources = sumOfSources(root, address);
  const last = takeRecord(folder, cache);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  if (last?.sources !== sources) {
    remove(
      folder,
      there.filter(name => name !== '.git'),
    );
    return { kept: new Set(), sources, before: { providers: {}, assets: [] } };
  }
  const kept = new Set<string>();
  for (const [id, { sum, files }] of Object.entries(last.providers)) {
    const isSame = catalog.providers.has(id) && sumOfProvider(catalog, id) === sum;
    if (isSame && files.every(file => isThere(join(folder, file)))) kept.add(id);
    else remove(folder, files);
  }
  remove(folder, [...renamed, ...last.others]);
  return { kept, sources, before: last };
}

const assetsIn = (folder: string): string[] =>
  existsSync(join(folder, assets)) ? readdirSync(join(folder, assets)).sort() : [];

/** Whether pages that stay load what is there now: asked when scripts and styles are made. */
export const loadsTheSame = ({ folder }: Place, { before }: Plan): boolean =>
  assetsIn(folder).join() === before.assets.join();

/** For the next build. `made` are the files of each provider that was built, and of none. */
export function recordBuild(
  { folder, cache }: Place,
  { kept, sources, before }: Plan,
  catalog: Catalog,
  made: Files,
): void {
  const providers: Record['providers'] = {};
  for (const id of catalog.providers.keys()) {
    const known = kept.has(id) ? before.providers[id] : undefined;
    providers[id] = known ?? { sum: sumOfProvider(catalog, id), files: made.get(id) ?? [], said: heardOf(id) };
  }
  keepRecord({ sources, providers, others: made.get(undefined) ?? [], assets: assetsIn(folder) }, folder, cache);
}
