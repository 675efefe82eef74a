// The pages of guides and apps in their other forms: Markdown twin, data, fragments for other products.
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { Guide, HostPage } from '../../catalog/model/document.ts';
import { composeGuide, type GuideRequest, isProblem } from '../../catalog/model/guide/compose.ts';
import { composeHostPage } from '../../catalog/model/guide/host-page.ts';
import { keeper } from '../../catalog/model/guide/kept.ts';
import { type Format, formats } from '../../catalog/model/render/formats.ts';
import { addressOf, embedder, providerOf, type Route } from '../routes.ts';
import { dataOf, fragmentOf, twinOf } from './addresses.ts';
import { fileMadeBy, type SideFile, type Site } from './side-file.ts';

const keep = keeper();

/** A guide for the site. What several guides of a provider have in common is composed once. */
export function guideOf(catalog: Catalog, request: GuideRequest): Guide {
  const guide = composeGuide(catalog, request, keep);
  if (isProblem(guide)) throw new Error(guide.problem);
  return guide;
}

/** What a page says: nothing, where it is no guide and no app. */
export function pageOf(catalog: Catalog, route: Rendered['route']): Guide | HostPage;
export function pageOf(catalog: Catalog, route: Route): Guide | HostPage | undefined;
export function pageOf(catalog: Catalog, route: Route): Guide | HostPage | undefined {
  if (route.page === 'guide') return guideOf(catalog, route);
  if (route.page !== 'host') return undefined;
  const page = composeHostPage(catalog, route.host, route.language);
  if (isProblem(page)) throw new Error(page.problem);
  return page;
}

/** The page that speaks for a provider or an app: in English, for any app, with the way to link that is preferred. */
export const isMain = (route: Route): route is Extract<Route, { page: 'guide' | 'host' }> =>
  route.language === 'en' &&
  (route.page === 'host' || (route.page === 'guide' && route.host === embedder && route.method === undefined));

/** A guide or a page of an app; what it says is made when it is asked for. */
export interface Rendered {
  route: Extract<Route, { page: 'guide' | 'host' }>;
  address: string;
  page: () => Guide | HostPage;
  as: (format: Format) => string;
}

/** Every guide and every page of an app. Of what is built already, only those that speak for a provider. */
export function* renderedPages({ catalog, routes, kept }: Site): Generator<Rendered> {
  for (const route of routes) {
    if (route.page !== 'guide' && route.page !== 'host') continue;
    if (kept?.has(providerOf(route) ?? '') && !isMain(route)) continue;
    let composed: Guide | HostPage | undefined;
    const page = (): Guide | HostPage => (composed ??= pageOf(catalog, route));
    const made: Partial<Record<Format, string>> = {};
    yield { route, address: addressOf(route), page, as: format => (made[format] ??= formats[format](page())) };
  }
}

export function* otherForms({ address, as }: Rendered): Generator<SideFile> {
  yield fileMadeBy(twinOf(address), () => as('md'));
  yield fileMadeBy(dataOf(address), () => as('json'));
  for (const format of Object.keys(formats) as Format[])
    yield fileMadeBy(fragmentOf(address, format), () => as(format));
}
