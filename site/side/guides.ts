// The pages of guides and apps in their other forms: Markdown twin, data, fragments for other products.
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { Guide, HostPage } from '../../catalog/model/document.ts';
import { composeGuide, isProblem } from '../../catalog/model/guide/compose.ts';
import { composeHostPage } from '../../catalog/model/guide/host-page.ts';
import { type Format, formats } from '../../catalog/model/render/formats.ts';
import { embedder, type Route } from '../routes.ts';
import { dataOf, fragmentOf, twinOf } from './addresses.ts';
import type { SideFile } from './side-file.ts';

/** What a page says; nothing for pages that are no guide and no app. */
export function pageOf(catalog: Catalog, route: Route): Guide | HostPage | undefined {
  if (route.page !== 'guide' && route.page !== 'host') return undefined;
  const page =
    route.page === 'guide' ? composeGuide(catalog, route) : composeHostPage(catalog, route.host, route.language);
  if (isProblem(page)) throw new Error(page.problem);
  return page;
}

/** The page that speaks for a provider or an app: in English, for any app, with the way to link that is preferred. */
export const isMain = (route: Route): route is Extract<Route, { page: 'guide' | 'host' }> =>
  route.language === 'en' &&
  (route.page === 'host' || (route.page === 'guide' && route.host === embedder && route.method === undefined));

export interface Rendered {
  address: string;
  page: Guide | HostPage;
  markdown: string;
}

export function* otherForms(
  { address, page }: Omit<Rendered, 'markdown'>,
  markdown = formats.md(page),
): Generator<SideFile> {
  const json = formats.json(page);
  yield { path: twinOf(address), content: markdown };
  yield { path: dataOf(address), content: json };
  const made: Record<Format, string> = { html: formats.html(page), md: markdown, json, text: formats.text(page) };
  for (const format of Object.keys(made) as Format[])
    yield { path: fragmentOf(address, format), content: made[format] };
}
