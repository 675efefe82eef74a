// One build of the site: what stays from the last one, what is made beside the pages and after them, and what the next one may know.
import { siteAddress } from '../../catalog/model/site.ts';
import { languages } from '../../catalog/model/text.ts';
import { catalog } from '../catalog.ts';
import { addressOf, guidesOf, routes } from '../routes.ts';
import { isSearched, type Said, saidBy, say } from '../search/said.ts';
import type { Shells } from '../shell.ts';
import { guideOf } from '../side/guides.ts';
import { type Made, type Share, shareOf, writeProviders } from '../side/providers.ts';
import { beginThread } from '../side/thread.ts';
import { writeLast } from '../side/write.ts';
import { loadsTheSame, type Place, planBuild, recordBuild } from './plan.ts';

export interface Build {
  /** Guides are made from now on, in these shells. */
  beginGuides: (shells: Shells) => void;
  /** Everything else, when Astro has made these pages; in words, what was done. */
  finish: (pages: readonly string[]) => Promise<string>;
}

const fileOfPage = (page: string): string => (page.endsWith('/') ? `${page}index.html` : `${page}.html`);

function told(ids: readonly string[], made: ReadonlyMap<string, Made>, others: readonly string[]): string {
  const guides = ids.flatMap(id => languages.flatMap(language => guidesOf(language, id))).length;
  const files = ids.reduce((sum, id) => sum + (made.get(id)?.files.length ?? 0), others.length) - guides;
  const kept = made.size - ids.length;
  return `${guides} guides and ${files} side files${kept > 0 ? `, and the guides of ${kept} providers as they were` : ''}`;
}

/** What guides will say to the search, when they are made. */
const saidOf = (id: string): Said[] =>
  languages
    .flatMap(language => guidesOf(language, id))
    .filter(isSearched)
    .map(route => saidBy(route, guideOf(catalog, route)));

export function beginBuild(place: Place): Build {
  const { folder } = place;
  const plan = planBuild(place, catalog, siteAddress(process.env));
  const made = new Map<string, Made>();
  let share: Share | undefined;
  let isAllSaid = false;

  /** The last ones are not waited for: the search has all words then, and writes its files while those are made. */
  function sayLast(ids: readonly string[], next = 0): void {
    if (isAllSaid || ids.length - next > Math.max(25, ids.length * 0.3)) return;
    isAllSaid = true;
    for (const said of ids.slice(next).flatMap(saidOf)) say(said);
  }
  function hear(id: string, of: Made): void {
    made.set(id, of);
    for (const said of of.said) say(said);
    if (share) sayLast(share.ids, Atomics.load(share.taken, 0));
  }
  const thread = beginThread(folder, hear);

  const known = Object.entries(plan.before.providers).filter(([id]) => plan.kept.has(id));
  const others = (kept: ReadonlySet<string>): string[] => [...catalog.providers.keys()].filter(id => !kept.has(id));
  // The search begins with what is known, before any page is made.
  for (const said of known.flatMap(([, of]) => of.said)) say(said);
  sayLast(others(plan.kept));

  function beginGuides(shells: Shells): void {
    const kept = loadsTheSame(place, plan) ? plan.kept : new Set<string>();
    for (const [id, of] of known) if (kept.has(id)) made.set(id, of);
    share = shareOf({ folder, shells, ids: others(kept) });
    thread.take(share);
  }

  async function finish(pages: readonly string[]): Promise<string> {
    if (share) await writeProviders(share, hear);
    const files = await thread.ended();
    // As they stand in the catalog, whoever made them.
    const nth = new Map([...catalog.providers.keys()].map((id, index) => [id, index]));
    const providers = new Map([...made].sort(([a], [b]) => (nth.get(a) ?? 0) - (nth.get(b) ?? 0)));
    const guides = routes.filter(({ page }) => page === 'guide').map(addressOf);
    files.push(...(await writeLast(folder, [...pages, ...guides].sort(), providers.values())));
    recordBuild(place, plan, catalog, { providers, others: [...files, ...pages.map(fileOfPage)] });
    return told(share?.ids ?? [], providers, files);
  }

  return { beginGuides, finish };
}
