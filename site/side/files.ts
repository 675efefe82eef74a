// Every side file of the site: those written beside the pages, and those that tell of them.

import { providerOf } from '../routes.ts';
import { pictureOf } from './addresses.ts';
import { apiFiles } from './api.ts';
import { feedFile } from './changes.ts';
import { isMain, otherForms, type Rendered, renderedPages } from './guides.ts';
import { headersFile } from './headers.ts';
import { llmsFiles } from './llms.ts';
import { openApiFile } from './openapi.ts';
import { pictureSvg } from './picture.ts';
import { ruleTwins } from './rules.ts';
import { schemaFiles } from './schemas.ts';
import type { SideFile, Site } from './side-file.ts';
import { robotsFile, sitemapFiles } from './sitemap.ts';
import type { Drawing } from './write-pictures.ts';

/** What was built: the addresses of pages, and the HTML of one. */
export interface Built {
  pages: readonly string[];
  read: (page: string) => string;
  /** Scripts that never change. */
  pinned?: readonly string[];
}

/** Not for search engines: what is shown when nothing is found, and frames for other products. */
const isHidden = (page: string): boolean => /^\/(?:[a-z]{2}\/)?(?:404\/?$|embed\/.)/.test(page);

/** Everything that does not depend on how the pages came out; `embedded` tells what other products load of a page. */
export function* filesBesidePages(
  site: Site,
  draw: (drawing: Drawing) => void,
  embedded: (site: Site, of: Rendered) => Iterable<SideFile> = () => [],
): Generator<SideFile> {
  const main: Rendered[] = [];
  for (const rendered of renderedPages(site)) {
    const { route, page } = rendered;
    const id = providerOf(route);
    if (isMain(route)) main.push(rendered);
    if (id !== undefined && site.kept?.has(id)) continue;
    for (const file of [...otherForms(rendered), ...embedded(site, rendered)])
      yield { ...file, ...(id !== undefined && { of: id }) };
    const provider = isMain(route) && page.kind === 'guide' && site.catalog.providers.get(page.provider.id);
    if (provider) draw({ path: pictureOf(page.provider.id), svg: pictureSvg(page, provider), of: page.provider.id });
  }
  yield* ruleTwins();
  yield* llmsFiles(site, main);
  yield* apiFiles(site);
  yield* feedFile(site);
  yield* openApiFile(site);
  yield* schemaFiles(site);
  yield* robotsFile(site);
}

/** What is said of the pages that were built. */
export function* filesOfPages(site: Site, { pages, read, pinned }: Built): Generator<SideFile> {
  yield* sitemapFiles(
    site,
    pages.filter(page => !isHidden(page)),
  );
  yield* headersFile(pages, read, pinned);
}
