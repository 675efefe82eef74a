// For search engines, feed readers and servers: sitemap, feed, robots, headers.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../catalog/model/text.ts';
import { catalog } from '../../site/catalog.ts';
import { addressOf, languagesOf, routes } from '../../site/routes.ts';
import { feedFile } from '../../site/side/changes.ts';
import { headersFile, policyOf, readHeaders } from '../../site/side/headers.ts';
import type { SideFile } from '../../site/side/side-file.ts';
import { robotsFile, sitemapFiles } from '../../site/side/sitemap.ts';
import { siteFolder } from '../support/browser.ts';
import { decoded } from '../support/html.ts';

const address = 'https://linkbook.example';
const site = { catalog, routes, address };
const pages = routes.map(addressOf);
const textOf = (files: Iterable<SideFile>, path: string): string =>
  String([...files].find(it => it.path === path)?.content ?? '');
const all = (text: string, tag: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(hit => decoded(hit[1] ?? ''));

/** Every tag is closed by its own; nothing stands outside of the first. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^>]*\?>\n/, '')
    .replace(/<(\/?)([\w:]+)((?: [\w:.]+="[^"<]*")*)(\/?)>/g, (_, end, name, __, empty) => {
      if (end) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
      return '';
    });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/);
}

describe('the sitemap', () => {
  const text = textOf(sitemapFiles(site, pages), '/sitemap.xml');

  test('names every page once, with the day it was checked', () => {
    expectWellFormed(text);
    expect(all(text, 'loc').sort()).toEqual(pages.map(page => address + page).sort());
    const guide = new RegExp(`<loc>${address}/guides/clay/</loc><lastmod>${catalog.providers.get('clay')?.checked.on}`);
    expect(text).toMatch(guide);
  });

  test('names all languages of a page at each of them', () => {
    const entries = [...text.matchAll(/<url><loc>([^<]*)<\/loc>.*?<\/url>/g)];
    const inEnglish = new Set(routes.filter(it => languagesOf(it).length === 1).map(it => address + addressOf(it)));
    for (const [entry, page = ''] of entries) {
      if (inEnglish.has(page)) {
        expect(entry).not.toContain('hreflang');
        continue;
      }
      const links = [...entry.matchAll(/hreflang="([\w-]+)" href="([^"]*)"/g)];
      expect(links.map(hit => hit[1])).toEqual([...languages, 'x-default']);
      expect(links.map(hit => hit[2])).toContain(page);
      expect(links.at(-1)?.[2]).toBe(links[0]?.[2]);
    }
    expect(entries.length).toBe(pages.length);
  });

  test.each([
    ['addresses', { addresses: 50, bytes: 1e9 }],
    ['bytes', { addresses: 1e9, bytes: 40_000 }],
  ])('is split when it holds too many %s, and loses none', (_, limits) => {
    const files = [...sitemapFiles(site, pages, limits)];
    const index = textOf(files, '/sitemap.xml');
    const parts = files.filter(({ path }) => path !== '/sitemap.xml');
    expect(parts.length).toBeGreaterThan(1);
    expect(all(index, 'loc')).toEqual(parts.map(({ path }) => address + path));
    for (const { content } of [...parts, { content: index }]) expectWellFormed(String(content));
    for (const { content } of parts) {
      expect(all(String(content), 'loc').length).toBeLessThanOrEqual(limits.addresses);
      expect(Buffer.byteLength(content)).toBeLessThanOrEqual(limits.bytes);
    }
    expect(parts.flatMap(({ content }) => all(String(content), 'loc')).sort()).toEqual(all(text, 'loc').sort());
  });

  test('is named in robots.txt, which keeps nobody out', () => {
    expect(textOf(robotsFile(site), '/robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${address}/sitemap.xml\n`,
    );
  });
});

describe('the feed', () => {
  const text = textOf(feedFile(site), '/changes.xml');

  test('is RSS 2.0 that names itself', () => {
    expectWellFormed(text);
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<rss version="2\.0"/);
    expect(text).toContain(`<atom:link href="${address}/changes.xml" rel="self" type="application/rss+xml"/>`);
    for (const tag of ['title', 'link', 'description'])
      expect(text).toMatch(new RegExp(`<channel>.*<${tag}>[^<]+</${tag}>`));
  });

  test('has an item for each guide and app, with a page that is there and a day, newest first', () => {
    const items = [...text.matchAll(/<item>.*<\/item>/g)].map(([item]) => item);
    const there = catalog.providers.size + [...catalog.hosts.values()].filter(it => !it.embedder).length;
    expect(items.length).toBe(Math.min(50, there));
    const links = items.flatMap(item => all(item, 'link'));
    expect(links.filter(link => !pages.includes(link.slice(address.length)))).toEqual([]);
    expect(
      new Set(items.flatMap(item => all(item, 'guid').concat(item.match(/<guid [^>]*>[^<]*/)?.[0] ?? ''))).size,
    ).toBe(items.length);
    const days = items.flatMap(item => all(item, 'pubDate'));
    expect(days.length).toBe(items.length);
    for (const day of days) expect(day).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/);
    const times = days.map(day => Date.parse(day));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test('keeps signs of XML in names as they are', () => {
    const [[id, clay] = []] = catalog.providers;
    if (!id || !clay) throw new Error('There is no provider.');
    const odd = { ...catalog, providers: new Map([[id, { ...clay, name: 'A & B <C> "D"' }]]) };
    const feed = textOf(feedFile({ ...site, catalog: odd }), '/changes.xml');
    expectWellFormed(feed);
    expect(all(feed, 'title').join()).toContain('A & B <C> "D"');
  });
});

describe('headers', () => {
  const policy = `default-src 'none'; script-src 'self' 'sha256-EXAMPLE='`;
  const html = `<head><meta http-equiv="content-security-policy" content="${policy.replaceAll("'", '&#39;')}"></head>`;
  const shown = [
    '/',
    '/de/',
    '/guides/clay/',
    '/de/guides/clay/',
    '/embed/',
    '/embed/clay/nango/',
    '/de/embed/clay/',
    '/check/',
  ];
  const headersOf = readHeaders(
    textOf(
      headersFile(shown, () => html),
      '/_headers',
    ),
  );

  test.each(['/', '/de/', '/guides/any/', '/de/guides/any/nango/', '/check/'])(
    '%s: the policy of its page, and no frame',
    page => {
      expect(headersOf(page)).toMatchObject({
        'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
      });
    },
  );

  test.each(['/embed/clay/nango/', '/de/embed/clay/nango/'])('%s may be framed by anybody', page => {
    expect(headersOf(page)['Content-Security-Policy']).toBe(`${policy}; frame-ancestors *`);
  });

  test.each(['/api/v1/providers.json', '/schema/v1/host.json', '/embed/v1/guides/clay.html', '/embed/v1.js'])(
    '%s may be fetched by anybody',
    path => {
      expect(headersOf(path)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'X-Content-Type-Options': 'nosniff',
      });
    },
  );

  test('files with their content in the name are kept for ever, pages are not', () => {
    expect(headersOf('/_astro/site.EXAMPLE.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersOf('/guides/clay/')).not.toHaveProperty('Cache-Control');
  });

  test('of the build say what each page says, and more', () => {
    const built = readHeaders(readFileSync(join(siteFolder, '_headers'), 'utf8'));
    const found = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter(it =>
      /(?:^|\/)index\.html$/.test(it),
    );
    expect(found.length).toBeGreaterThanOrEqual(pages.length);
    for (const file of found) {
      const page = `/${file.slice(0, -'index.html'.length)}`;
      const own = policyOf(readFileSync(join(siteFolder, file), 'utf8'));
      expect(built(page)['Content-Security-Policy'], page).toMatch(/; frame-ancestors (?:'none'|\*)$/);
      expect(built(page)['Content-Security-Policy']?.startsWith(own), page).toBe(true);
      expect(own, page).not.toContain('unsafe-inline');
    }
  });
});
