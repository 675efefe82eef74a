// What the foot of every page leads to: what there is besides guides. Some of it is in English only.
import type { Language } from '../catalog/model/text.ts';
import { docsAddress } from './docs/pages.ts';
import { addressOf, checkRoute } from './routes.ts';
import { siteWords } from './words.ts';

export interface FootLink {
  words: string;
  href: string;
  /** Where it is in another language than the page. */
  hreflang?: Language;
}

export function footOf(language: Language): FootLink[] {
  const { docs, check, rules, embed } = siteWords[language].besides;
  const english = language === 'en' ? {} : { hreflang: 'en' as const };
  return [
    { words: docs, href: docsAddress('start'), ...english },
    { words: check, href: addressOf(checkRoute), ...english },
    { words: rules, href: addressOf({ language: 'en', page: 'rules' }), ...english },
    { words: embed, href: addressOf({ language, page: 'embed' }) },
  ];
}
