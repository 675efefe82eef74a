// sitemap.xml with the other languages of each page, and robots.txt that leads to it.
import { type Language, languages } from '../../catalog/model/text.ts';
import { addressOf } from '../routes.ts';
import type { SideFile, Site } from './side-file.ts';
import { escaped } from './xml.ts';

/** The protocol's own limits for one file: addresses, and bytes before compression. */
export interface Limits {
  addresses: number;
  bytes: number;
}
const protocol: Limits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };
const start =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';
const end = '</urlset>\n';

/** /de/guides/clay/ → de and /guides/clay/ */
function split(page: string): { language: Language; rest: string } {
  const language = languages.find(it => page.startsWith(`/${it}/`));
  return language ? { language, rest: page.slice(language.length + 1) } : { language: 'en', rest: page };
}

/** The day a page was last compared with its sources. */
function daysOf({ catalog, routes }: Site): Map<string, string> {
  return new Map(
    routes.flatMap(route => {
      if (route.page !== 'guide' && route.page !== 'host') return [];
      const entry = route.page === 'guide' ? catalog.providers.get(route.provider) : catalog.hosts.get(route.host);
      return entry ? [[addressOf(route), entry.checked.on]] : [];
    }),
  );
}

function* entriesOf(site: Site & { address: string }, pages: readonly string[]): Generator<string> {
  const days = daysOf(site);
  const groups = Map.groupBy(pages, page => split(page).rest);
  for (const group of groups.values()) {
    const known = group.map(page => ({ href: escaped(encodeURI(site.address + page)), ...split(page), page }));
    const links = known.map(
      ({ href, language }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    );
    const english = known.find(({ language }) => language === 'en');
    if (english) links.push(`<xhtml:link rel="alternate" hreflang="x-default" href="${english.href}"/>`);
    const others = known.length > 1 ? links.join('') : '';
    for (const { href, page } of known) {
      const day = days.get(page);
      yield `<url><loc>${href}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${others}</url>\n`;
    }
  }
}

/** One file, or an index of several. Full addresses are wanted: without one there is no sitemap. */
export function* sitemapFiles(site: Site, pages: readonly string[], limits = protocol): Generator<SideFile> {
  const { address } = site;
  if (address === undefined) return;
  const files: string[] = [];
  let [held, count, bytes] = [[] as string[], 0, 0];
  const room = limits.bytes - start.length - end.length;
  const close = (): void => {
    files.push(start + held.join('') + end);
    [held, count, bytes] = [[], 0, 0];
  };
  for (const entry of entriesOf({ ...site, address }, pages)) {
    const size = Buffer.byteLength(entry);
    if (count === limits.addresses || bytes + size > room) close();
    held.push(entry);
    count++;
    bytes += size;
  }
  close();
  const [only] = files;
  if (files.length === 1 && only !== undefined) {
    yield { path: '/sitemap.xml', content: only };
    return;
  }
  for (const [index, content] of files.entries()) yield { path: `/sitemap-${index + 1}.xml`, content };
  const parts = files.map((_, index) => `<sitemap><loc>${escaped(address)}/sitemap-${index + 1}.xml</loc></sitemap>\n`);
  yield {
    path: '/sitemap.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join('')}</sitemapindex>\n`,
  };
}

export function* robotsFile({ address }: Site): Generator<SideFile> {
  const where = address === undefined ? '' : `\nSitemap: ${address}/sitemap.xml\n`;
  yield { path: '/robots.txt', content: `User-agent: *\nAllow: /\n${where}` };
}
