// One page for each template of the site, and more where pages of one template differ much.
import { readFileSync } from 'node:fs';
import { addressOf, type Route, routes } from '../../site/routes.ts';
import { frameOf } from '../../site/side/addresses.ts';
import { fileOf } from './browser.ts';

/** The HTML of a built page. */
export function htmlOf(address: string): string {
  const file = fileOf(address);
  if (file === undefined) throw new Error(`${address} was not built; run npm run build:site`);
  return readFileSync(file, 'utf8');
}

const first = (wanted: (route: Route) => boolean): string => {
  const route = routes.find(wanted);
  if (!route) throw new Error('No page of this template is built.');
  return addressOf(route);
};

const guides = routes
  .filter(route => route.page === 'guide')
  .map(addressOf)
  .sort((a, b) => htmlOf(a).length - htmlOf(b).length);

/** Each template by its name. */
export const templates: Readonly<Record<string, string>> = {
  home: '/',
  category: first(route => route.page === 'category' && route.category === 'crm'),
  'shortest guide': guides[0] ?? '',
  'longest guide': guides.at(-1) ?? '',
  'guide to another method': first(route => route.page === 'guide' && route.method !== undefined),
  host: first(route => route.page === 'host'),
  check: '/check/',
  rules: '/rules/',
  rule: first(route => route.page === 'rules' && route.rule !== undefined),
  docs: '/docs/',
  'docs with tables': '/docs/embedding/',
  embed: '/embed/',
  frame: frameOf('en', 'clay', 'nango'),
  missing: '/404.html',
};
