// What changed, newest first: as data, and as a feed of guides.
import { plain } from '../../catalog/model/document.ts';
import { addressOf } from '../routes.ts';
import { siteWords } from '../words.ts';
import { feed } from './addresses.ts';
import { guideOf, hostPageOf, isMain } from './guides.ts';
import { linkTo, type SideFile, type Site } from './side-file.ts';
import { escaped } from './xml.ts';

export interface Change {
  on: string;
  by: 'documentation' | 'account';
  kind: 'provider' | 'host';
  id: string;
  name: string;
  page: string;
}

const kept = 50;

function changedPages({ catalog, routes }: Site) {
  const found = routes.filter(isMain).flatMap(route => {
    const [kind, id] =
      route.page === 'guide' ? (['provider', route.provider] as const) : (['host', route.host] as const);
    const entry = kind === 'provider' ? catalog.providers.get(id) : catalog.hosts.get(id);
    return entry ? [{ route, kind, id, name: entry.name, checked: entry.checked }] : [];
  });
  return found.sort((a, b) => (a.checked.on < b.checked.on ? 1 : a.checked.on > b.checked.on ? -1 : 0));
}

export function changesOf(site: Site): Change[] {
  return changedPages(site).map(({ route, kind, id, name, checked }) => ({
    on: checked.on,
    by: checked.by,
    kind,
    id,
    name,
    page: linkTo(site, addressOf(route)),
  }));
}

const rfc822 = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString();

/** RSS 2.0 wants full addresses: without one there is no feed. */
export function* feedFile(site: Site): Generator<SideFile> {
  const { address, catalog } = site;
  if (address === undefined) return;
  const newest = changedPages(site).slice(0, kept);
  const items = newest.map(({ route, checked }) => {
    const page = route.page === 'guide' ? guideOf(catalog, route) : hostPageOf(catalog, route);
    const link = escaped(linkTo(site, addressOf(route)));
    return `<item><title>${escaped(plain(page.title))}</title><link>${link}</link><description>${escaped(plain(page.lead))}</description><guid isPermaLink="false">${link}#${checked.on}</guid><pubDate>${rfc822(checked.on)}</pubDate></item>`;
  });
  const { question, claim } = siteWords.en;
  const [latest] = newest;
  const built = latest ? `<lastBuildDate>${rfc822(latest.checked.on)}</lastBuildDate>` : '';
  yield {
    path: feed,
    content: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${escaped(`Linkbook: ${question}`)}</title><link>${escaped(address)}/</link><description>${escaped(claim)}</description><language>en</language>${built}<atom:link href="${escaped(address + feed)}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel></rss>
`,
  };
}
