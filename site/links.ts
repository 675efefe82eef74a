// What the head of a page names besides the page itself: other languages, its Markdown twin, its data, the feed.
import { siteAddress } from '../catalog/model/site.ts';
import { addressOf, languagesOf, type Route } from './routes.ts';
import { dataOf, feed, oembedOf, ruleTwinOf, twinOf } from './side/addresses.ts';

export interface Alternate {
  rel: 'alternate';
  href: string;
  type?: string;
  hreflang?: string;
  title?: string;
}

/** Languages and the feed are named in full addresses: without the setting of the site's address they are left out. */
export function alternatesOf(route: Route, site = siteAddress(process.env)): Alternate[] {
  const page = addressOf(route);
  const found: Alternate[] = [];
  if (site !== undefined) {
    const there = languagesOf(route);
    for (const language of there.length > 1 ? there : [])
      found.push({ rel: 'alternate', hreflang: language, href: site + addressOf({ ...route, language }) });
    if (there.length > 1)
      found.push({ rel: 'alternate', hreflang: 'x-default', href: site + addressOf({ ...route, language: 'en' }) });
    found.push({ rel: 'alternate', type: 'application/rss+xml', title: 'Linkbook', href: feed });
  }
  if (route.page === 'rules' && route.rule !== undefined)
    found.push({ rel: 'alternate', type: 'text/markdown', href: ruleTwinOf(route.rule) });
  if (route.page === 'guide' || route.page === 'host' || route.page === 'docs')
    found.push({ rel: 'alternate', type: 'text/markdown', href: twinOf(page) });
  if (route.page === 'guide' || route.page === 'host')
    found.push({ rel: 'alternate', type: 'application/json', href: dataOf(page) });
  // What asks for a rich preview wants full addresses.
  if (site !== undefined && route.page === 'guide')
    found.push({
      rel: 'alternate',
      type: 'application/json+oembed',
      href: site + oembedOf(route.language, route.provider, route.host),
    });
  return found;
}
