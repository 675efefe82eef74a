// Every side file of the site: those written beside the pages, and those that tell of them.

import type { Catalog } from '../../catalog/model/catalog.ts';
import { providerOf } from '../routes.ts';
import { pictureOf } from './addresses.ts';
import { apiFiles } from './api.ts';
import { feedFile } from './changes.ts';
import { docsTwins } from './docs.ts';
import { isMain, otherForms, pageOf, type Rendered, renderedPages } from './guides.ts';
import { headersFile } from './headers.ts';
import { type Listed, listed, llmsFiles } from './llms.ts';
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
  const main: Listed[] = [];
  for (const rendered of renderedPages(site)) {
    const id = providerOf(rendered.route);
    const isKept = id !== undefined && site.kept?.has(id);
    const files = isKept ? [] : [...otherForms(rendered), ...embedded(site, rendered)];
    for (const file of files) yield id === undefined ? file : Object.assign(file, { of: id });
    if (!isMain(rendered.route)) continue;
    main.push(listed(rendered));
    if (id !== undefined && !isKept) draw(pictureOfGuide(site.catalog, id, rendered));
  }
  yield* docsTwins(site);
  yield* ruleTwins();
  yield* llmsFiles(site, main);
  yield* apiFiles(site);
  yield* feedFile(site);
  yield* openApiFile(site);
  yield* schemaFiles(site);
  yield* robotsFile(site);
}

/** Composed again when it is drawn: until then nothing of it is held. */
function pictureOfGuide(catalog: Catalog, id: string, { route }: Rendered): Drawing {
  const svg = (): string => {
    const [guide, provider] = [pageOf(catalog, route), catalog.providers.get(id)];
    return guide.kind === 'guide' && provider ? pictureSvg(guide, provider) : '';
  };
  return { path: pictureOf(id), svg, of: id };
}

/** What is said of the pages that were built. */
export function* filesOfPages(site: Site, { pages, read, pinned }: Built): Generator<SideFile> {
  yield* sitemapFiles(
    site,
    pages.filter(page => !isHidden(page)),
  );
  yield* headersFile(pages, read, pinned);
}
