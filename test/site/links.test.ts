// What stands beside the pages leads somewhere, too: frames and fragments, Markdown, lists, data.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, routes } from '../../site/routes.ts';
import { fileOf, siteFolder } from '../support/browser.ts';
import { decoded } from '../support/html.ts';
import { stringsOf } from '../support/own.ts';

const pages = new Set(routes.map(route => `${addressOf(route)}index.html`));
const built = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).map(path => `/${path}`);
/** Files with this ending that are no page: the links of pages are tried with the pages. */
const beside = (ending: string): string[] => built.filter(path => path.endsWith(ending) && !pages.has(path));
const textOf = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');

/** In Markdown, headings are anchors; in lists of several texts the links lead within one of them. */
const anchors = new Map<string, ReadonlySet<string>>();
function anchorsIn(file: string): ReadonlySet<string> {
  const known = anchors.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const made = new Set(file.endsWith('.html') ? found(text, / id="([^"]+)"/g) : found(text, /^#+ (.*)$/gm).map(slugOf));
  anchors.set(file, made);
  return made;
}
const slugOf = (heading: string): string =>
  heading
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')
    .toLowerCase();

/** Those of the links that lead to no file of the site, or to no anchor. */
function broken(path: string, links: readonly string[]): string[] {
  return links
    .filter(link => /^[/#]/.test(link))
    .filter(link => {
      const [address = '', anchor] = link.replace(/\?[^#]*/, '').split('#');
      const file = address === '' ? join(siteFolder, path) : fileOf(address);
      return file === undefined || (anchor && !anchorsIn(file).has(anchor));
    })
    .map(link => `${path} → ${link}`);
}

const found = (text: string, links: RegExp): string[] => [...text.matchAll(links)].map(([, link = '']) => link);

/** Of an own file: everything else that begins with a slash is a path at a provider's. */
const own = /^\/(?:(?:de|fr|es|ja)\/)?(?:guides|hosts|rules|docs|embed|api|schema|og|check)\/[^{}\s]*$/;

describe('no link leads nowhere', () => {
  test.each([
    ['.html', (text: string) => found(text, / (?:href|src)="([^"]+)"/g).map(decoded)],
    ['.md', (text: string) => found(text.replace(/^(`{3,})[\s\S]*?^\1/gm, ''), /\]\(([^)\s]+)\)/g)],
    ['.txt', (text: string) => found(text.replace(/^(`{3,})[\s\S]*?^\1/gm, ''), /\]\(([^)\s]+)\)/g)],
    [
      '.json',
      (text: string) =>
        stringsOf(JSON.parse(text))
          .map(it => it.text)
          .filter(it => own.test(it)),
    ],
    ['.css', (text: string) => found(text, /url\(["']?([^"')]+)/g)],
  ])('in files that end in %s', (ending, linksIn) => {
    const files = beside(ending);
    expect(files.length).toBeGreaterThan(2);
    expect(files.flatMap(path => broken(path, linksIn(textOf(path))))).toEqual([]);
  });

  test('in the feed, the sitemap and what the pages are said to be', () => {
    const elsewhere = ['/changes.xml', '/sitemap.xml', '/robots.txt'].filter(path => built.includes(path));
    expect(elsewhere).toContain('/robots.txt');
    for (const path of elsewhere) expect(broken(path, found(textOf(path), /<(?:loc|link)>([^<]+)</g))).toEqual([]);
  });
});

test('Every guide, app and page of documentation has its Markdown twin, and the list for language models names the main ones', () => {
  const twins = new Set(beside('.md'));
  for (const route of routes)
    if (['guide', 'host', 'docs'].includes(route.page)) expect(twins).toContain(addressOf(route).replace(/\/$/, '.md'));
  const listed = found(textOf('/llms.txt'), /\]\(([^)\s]+)\)/g);
  expect(listed.filter(link => link.startsWith('/guides/')).length).toBeGreaterThan(10);
});
