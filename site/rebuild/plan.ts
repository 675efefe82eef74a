// What of the last build stays where it lies. A provider's guides do when nothing that they are made from has changed.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { Made } from '../side/providers.ts';
import { keepRecord, type Record, takeRecord } from './record.ts';
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

/** What a build has made: of each provider, and other files. */
export interface Whole {
  providers: ReadonlyMap<string, Made>;
  others: readonly string[];
}

/** For the next build. */
export function recordBuild(
  { folder, cache }: Place,
  { sources, before }: Plan,
  catalog: Catalog,
  { providers, others }: Whole,
): void {
  const entries = [...providers].map(([id, made]) => {
    const known = before.providers[id];
    return [id, made === known ? known : { ...made, sum: sumOfProvider(catalog, id) }] as const;
  });
  keepRecord({ sources, providers: Object.fromEntries(entries), others, assets: assetsIn(folder) }, folder, cache);
}
