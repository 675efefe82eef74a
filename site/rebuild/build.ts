// One build of the site: what stays from the last one, what is written beside the pages and after them, and what the next one may know.
import { siteAddress } from '../../catalog/model/site.ts';
import { catalog } from '../catalog.ts';
import { addressOf, providerOf, routes } from '../routes.ts';
import { hear } from '../search/said.ts';
import { beginBesidePages, writeAfterPages } from '../side/write.ts';
import { loadsTheSame, type Place, planBuild, recordBuild } from './plan.ts';
import { type Files, note } from './record.ts';

export interface Build {
  /** Whether a page is to be made. */
  isWanted: (page: { pathname: string }) => boolean;
  /** Everything else, when these pages are made; in words, what was done. */
  finish: (pages: readonly string[]) => Promise<string>;
}

const trimmed = (address: string): string => address.replace(/^\/|\/$/g, '');

export function beginBuild(place: Place): Build {
  const plan = planBuild(place, catalog, siteAddress(process.env));
  const besidePages = beginBesidePages(place.folder, plan.kept);
  // Of what stays, no page tells the search.
  for (const id of plan.kept) for (const said of plan.before.providers[id]?.said ?? []) hear(id, said);
  const guides = new Map(routes.map(route => [trimmed(addressOf(route)), providerOf(route)]));
  const isKept = (page: string): boolean => plan.kept.has(guides.get(trimmed(page)) ?? '');
  let same: boolean | undefined;
  return {
    isWanted: ({ pathname }) => {
      same ??= loadsTheSame(place, plan);
      return !same || !isKept(pathname);
    },
    finish: async pages => {
      const all = [...new Set([...pages, ...routes.map(addressOf).filter(isKept)])].sort();
      const made: Files = await besidePages();
      await writeAfterPages(place.folder, all, made);
      const count = [...made.values()].reduce((sum, files) => sum + files.length, 0);
      for (const page of pages)
        note(made, page.endsWith('/') ? `${page}index.html` : `${page}.html`, guides.get(trimmed(page)));
      recordBuild(place, plan, catalog, made);
      return `${count} side files${plan.kept.size > 0 ? `, and the guides of ${plan.kept.size} providers as they were` : ''}`;
    },
  };
}
