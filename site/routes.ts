// Every page of the site and its address.
import { type Language, languages } from '../catalog/model/text.ts';
import type { Category } from '../catalog/model/vocabulary.ts';
import { catalog } from './catalog.ts';
import { type DocsId, docsAddress, docsPages } from './docs/pages.ts';
import { partsOf, usedCategories } from './lists.ts';
import { ruleIds } from './side/rules.ts';

export type Route = { language: Language } & (
  | { page: 'home' }
  /** Without a method it is the provider's first. */
  | { page: 'guide'; provider: string; host: string; method?: string }
  | { page: 'host'; host: string }
  | { page: 'category'; category: Category; part: number }
  | { page: 'docs'; docs: DocsId }
  | { page: 'check' }
  | { page: 'embed' }
  /** Without one, all of them. */
  | { page: 'rules'; rule?: string }
);
export type DocsRoute = Extract<Route, { page: 'docs' }>;
export type RulesRoute = Extract<Route, { page: 'rules' }>;
export type GuideRoute = Extract<Route, { page: 'guide' }>;
export type HostRoute = Extract<Route, { page: 'host' }>;

/** The host of guides without a host in their address. */
export const embedder = [...catalog.hosts].find(([, host]) => host.embedder)?.[0] ?? '';

export function addressOf(route: Route): string {
  const start = route.language === 'en' ? '/' : `/${route.language}/`;
  if (route.page === 'home') return start;
  if (route.page === 'docs') return docsAddress(route.docs);
  if (route.page === 'check') return '/check/';
  if (route.page === 'embed') return `${start}embed/`;
  if (route.page === 'rules') return `/rules/${route.rule === undefined ? '' : `${route.rule}/`}`;
  if (route.page === 'host') return `${start}hosts/${route.host}/`;
  if (route.page === 'category')
    return `${start}categories/${route.category}/${route.part > 1 ? `${route.part}/` : ''}`;
  const { provider, host, method } = route;
  const named = host !== embedder || method !== undefined;
  return `${start}guides/${provider}/${named ? `${host}/` : ''}${method === undefined ? '' : `${method}/`}`;
}

/** The languages a page is written in. */
export const languagesOf = ({ page }: Route): readonly Language[] =>
  ['docs', 'check', 'rules'].includes(page) ? ['en'] : languages;

export const docsRoutes: readonly DocsRoute[] = docsPages.map(({ id }) => ({ language: 'en', page: 'docs', docs: id }));

export const checkRoute: Route = { language: 'en', page: 'check' };
export const rulesRoutes: readonly RulesRoute[] = [
  { language: 'en', page: 'rules' },
  ...ruleIds.map(rule => ({ language: 'en', page: 'rules', rule }) as const),
];

const hosts = new Map(
  [...catalog.providers.keys()].map(provider => [
    provider,
    [...catalog.hosts]
      .filter(([, { offers }]) => offers === 'everything' || offers.includes(provider))
      .map(([id]) => id),
  ]),
);

/** The apps a guide exists for: those known to offer the provider. */
export const hostsOf = (provider: string): readonly string[] => hosts.get(provider) ?? [];

/** The ways to link, as an address names them: the first one needs no name. */
export function methodsOf(provider: string): { id: string; named?: string }[] {
  return Object.keys(catalog.providers.get(provider)?.methods ?? {}).map((id, index) =>
    index === 0 ? { id } : { id, named: id },
  );
}

/** Every guide of a provider. */
export function guidesOf(language: Language, provider: string): GuideRoute[] {
  return hostsOf(provider).flatMap(host =>
    methodsOf(provider).map(({ named }) => ({
      language,
      page: 'guide' as const,
      provider,
      host,
      ...(named !== undefined && { method: named }),
    })),
  );
}

/** Hosts with a page of their own. */
export const namedHosts = [...catalog.hosts].filter(([, host]) => !host.embedder).map(([id]) => id);

export const routes: Route[] = [
  ...languages.flatMap(language => [
    { language, page: 'home' } as const,
    { language, page: 'embed' } as const,
    ...[...catalog.providers.keys()].flatMap(provider => guidesOf(language, provider)),
    ...namedHosts.map(host => ({ language, page: 'host', host }) as const),
    ...usedCategories.flatMap(category =>
      Array.from({ length: partsOf(category) }, (_, index) => ({
        language,
        page: 'category' as const,
        category,
        part: index + 1,
      })),
    ),
  ]),
  ...docsRoutes,
  checkRoute,
  ...rulesRoutes,
];
