// The pages of guides and apps in their other forms: Markdown twin, data, fragments for other products.
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { Guide, HostPage } from '../../catalog/model/document.ts';
import { composeGuide, type GuideRequest, isProblem } from '../../catalog/model/guide/compose.ts';
import { composeHostPage } from '../../catalog/model/guide/host-page.ts';
import { keeper } from '../../catalog/model/guide/kept.ts';
import { type Format, formats } from '../../catalog/model/render/formats.ts';
import { addressOf, embedder, type GuideRoute, type HostRoute, type Route } from '../routes.ts';
import { dataOf, fragmentOf, twinOf } from './addresses.ts';
import { fileMadeBy, type SideFile } from './side-file.ts';

const keep = keeper();

/** A guide for the site. What several guides of a provider have in common is composed once. */
export function guideOf(catalog: Catalog, request: GuideRequest): Guide {
  const guide = composeGuide(catalog, request, keep);
  if (isProblem(guide)) throw new Error(guide.problem);
  return guide;
}

export function hostPageOf(catalog: Catalog, { host, language }: HostRoute): HostPage {
  const page = composeHostPage(catalog, host, language);
  if (isProblem(page)) throw new Error(page.problem);
  return page;
}

/** The page that speaks for a provider or an app: in English, for any app, with the way to link that is preferred. */
export const isMain = (route: Route): route is GuideRoute | HostRoute =>
  route.language === 'en' &&
  (route.page === 'host' || (route.page === 'guide' && route.host === embedder && route.method === undefined));

/** A guide or a page of an app; what it says is made when it is asked for. */
export interface Rendered<What extends Guide | HostPage = Guide | HostPage> {
  address: string;
  page: () => What;
  as: (format: Format) => string;
}

function rendered<What extends Guide | HostPage>(route: Route, compose: () => What): Rendered<What> {
  let composed: What | undefined;
  const page = (): What => (composed ??= compose());
  const made: Partial<Record<Format, string>> = {};
  return { address: addressOf(route), page, as: format => (made[format] ??= formats[format](page())) };
}

export type RenderedGuide = Rendered<Guide> & { route: GuideRoute };
export const renderedGuide = (catalog: Catalog, route: GuideRoute): RenderedGuide => ({
  route,
  ...rendered(route, () => guideOf(catalog, route)),
});
export const renderedHost = (catalog: Catalog, route: HostRoute): Rendered<HostPage> =>
  rendered(route, () => hostPageOf(catalog, route));

export function* otherForms({ address, as }: Rendered): Generator<SideFile> {
  yield fileMadeBy(twinOf(address), () => as('md'));
  yield fileMadeBy(dataOf(address), () => as('json'));
  for (const format of Object.keys(formats) as Format[])
    yield fileMadeBy(fragmentOf(address, format), () => as(format));
}
