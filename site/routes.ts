// Every page of the site and its address.
import { type Language, languages } from '../catalog/model/text.ts';
import { catalog } from './catalog.ts';

export type Route = { language: Language } & (
  | { page: 'home' }
  | { page: 'guide'; provider: string; host: string }
  | { page: 'host'; host: string }
);

/** The host of guides without a host in their address. */
export const embedder = [...catalog.hosts].find(([, host]) => host.embedder)?.[0] ?? '';

export function addressOf(route: Route): string {
  const start = route.language === 'en' ? '/' : `/${route.language}/`;
  if (route.page === 'home') return start;
  if (route.page === 'host') return `${start}hosts/${route.host}/`;
  return `${start}guides/${route.provider}/${route.host === embedder ? '' : `${route.host}/`}`;
}

/** The apps a guide exists for: those known to offer the provider. */
export function hostsOf(provider: string): string[] {
  return [...catalog.hosts]
    .filter(([, { offers }]) => offers === 'everything' || offers.includes(provider))
    .map(([id]) => id);
}

/** Hosts with a page of their own. */
export const namedHosts = [...catalog.hosts].filter(([, host]) => !host.embedder).map(([id]) => id);

export const routes: Route[] = languages.flatMap(language => [
  { language, page: 'home' } as const,
  ...[...catalog.providers.keys()].flatMap(provider =>
    hostsOf(provider).map(host => ({ language, page: 'guide', provider, host }) as const),
  ),
  ...namedHosts.map(host => ({ language, page: 'host', host }) as const),
]);
