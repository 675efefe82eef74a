// What the head of a page says of itself: its title, its other languages and forms, and how it looks where it is shared.
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import { escaped } from '../../catalog/model/render/html.ts';
import { siteAddress } from '../../catalog/model/site.ts';
import { alternatesOf } from '../links.ts';
import { addressOf, type Route } from '../routes.ts';
import { pictureOf } from '../side/addresses.ts';
import { siteWords } from '../words.ts';
import { attribute } from './attribute.ts';

export interface Names {
  title?: string | undefined;
  description?: string | undefined;
}

const site = siteAddress(process.env);

const element = (name: string, attributes: object): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => attribute(key, value))
    .join('')}>`;

/** None for a page that stands at no address of its own. */
export function namesToHtml(route: Route | undefined, names: Names): string {
  const words = siteWords[route?.language ?? 'en'];
  const title = names.title ? `${names.title} · Linkbook` : `Linkbook: ${words.question}`;
  const description = names.description ?? words.claim;
  const address = site && route ? site + addressOf(route) : undefined;
  const shared: Record<string, string | undefined> = {
    title,
    description,
    type: route?.page === 'guide' ? 'article' : 'website',
    locale: phrasesIn(route?.language ?? 'en').language,
    url: address,
    image: site && route?.page === 'guide' ? site + pictureOf(route.provider) : undefined,
  };
  return [
    `<title>${escaped(title)}</title>`,
    element('meta', { name: 'description', content: description }),
    address === undefined ? '' : element('link', { rel: 'canonical', href: address }),
    ...(route ? alternatesOf(route).map(link => element('link', link)) : []),
    ...Object.entries(shared).map(([name, content]) =>
      content === undefined ? '' : element('meta', { property: `og:${name}`, content }),
    ),
  ].join('');
}
