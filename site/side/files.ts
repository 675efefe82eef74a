// Every file of the site but those that Astro writes: of each provider, of none, and those that tell of all pages.
import { languages } from '../../catalog/model/text.ts';
import { guidesOf } from '../routes.ts';
import { isSearched, type Said, saidBy } from '../search/said.ts';
import { filled, partsOf } from '../shell.ts';
import { pictureOf } from './addresses.ts';
import { apiFiles } from './api.ts';
import { feedFile } from './changes.ts';
import { docsTwins } from './docs.ts';
import { isMain, otherForms, type RenderedGuide, renderedGuide, renderedHost } from './guides.ts';
import { headersFile } from './headers.ts';
import { listed, llmsFiles } from './llms.ts';
import { openApiFile } from './openapi.ts';
import { pictureSvg } from './picture.ts';
import { ruleTwins } from './rules.ts';
import { schemaFiles } from './schemas.ts';
import { fileMadeBy, type SideFile, type Site } from './side-file.ts';
import { robotsFile, sitemapFiles } from './sitemap.ts';

/** Whoever wants to know of guides as they are made. */
export interface Listeners {
  draw?: (path: string, svg: () => string) => void;
  /** In the list of all guides. */
  list?: (main: RenderedGuide) => void;
  say?: (said: Said) => void;
}

/** What other products load of a guide. */
type Embedded = (site: Site, of: RenderedGuide) => Iterable<SideFile>;

function* pageFile({ catalog, shells }: Site, { route, address, page }: RenderedGuide): Generator<SideFile> {
  const [shell, provider] = [shells?.[route.language], catalog.providers.get(route.provider)];
  if (shell === undefined || !provider) return;
  yield fileMadeBy(`${address}index.html`, () => filled(shell, partsOf(route, page(), provider)));
}

/** All guides of a provider: as pages, where there are shells, and in their other forms. */
export function* filesOfProvider(
  site: Site,
  id: string,
  { draw, list, say }: Listeners,
  embedded: Embedded = () => [],
): Generator<SideFile> {
  for (const route of languages.flatMap(language => guidesOf(language, id))) {
    const guide = renderedGuide(site.catalog, route);
    yield* pageFile(site, guide);
    yield* otherForms(guide);
    yield* embedded(site, guide);
    if (isSearched(route)) say?.(saidBy(route, guide.page()));
    if (!isMain(route)) continue;
    list?.(guide);
    const provider = site.catalog.providers.get(id);
    if (provider) draw?.(pictureOf(id), () => pictureSvg(guide.page(), provider));
  }
}

/** Of no provider, whatever guides say. */
export function* filesOfNone(site: Site): Generator<SideFile> {
  for (const route of site.routes) if (route.page === 'host') yield* otherForms(renderedHost(site.catalog, route));
  yield* docsTwins(site);
  yield* ruleTwins();
  yield* apiFiles(site);
  yield* feedFile(site);
  yield* openApiFile(site);
  yield* schemaFiles(site);
  yield* robotsFile(site);
}

/** All of these, and what lists them. What is not asked for is not made. */
export function* filesBesidePages(
  site: Site,
  draw: NonNullable<Listeners['draw']>,
  embedded?: Embedded,
): Generator<SideFile> {
  const guides: RenderedGuide[] = [];
  const list = (guide: RenderedGuide): void => void guides.push(guide);
  for (const id of site.catalog.providers.keys()) yield* filesOfProvider(site, id, { draw, list }, embedded);
  yield* filesOfNone(site);
  yield* llmsFiles(site, () => guides.map(listed));
}

/** What was built: the addresses of pages, and the HTML of one. */
export interface Built {
  pages: readonly string[];
  read: (page: string) => string;
  /** Scripts that never change. */
  pinned?: readonly string[];
}

/** Not for search engines: what is shown when nothing is found, and frames for other products. */
const isHidden = (page: string): boolean => /^\/(?:[a-z]{2}\/)?(?:404\/?$|embed\/.)/.test(page);

/** What is said of the pages that were built. */
export function* filesOfPages(site: Site, { pages, read, pinned }: Built): Generator<SideFile> {
  yield* sitemapFiles(
    site,
    pages.filter(page => !isHidden(page)),
  );
  yield* headersFile(pages, read, pinned);
}
