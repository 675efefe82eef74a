// The same page in other languages; where it has none, their home pages.
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import { type Language, languages } from '../../catalog/model/text.ts';
import { addressOf, languagesOf, type Route } from '../routes.ts';
import { attribute } from './attribute.ts';

export function languagesToHtml(here: Language, route: Route | undefined): string {
  const there = route ? languagesOf(route) : [];
  const item = (language: Language): string => {
    const isThere = route !== undefined && there.includes(language);
    const href = addressOf(isThere ? { ...route, language } : { language, page: 'home' });
    const rel = isThere ? 'alternate' : undefined;
    const current = language === here ? 'page' : undefined;
    return `<li><a href="${href}"${attribute('rel', rel)} lang="${language}" hreflang="${language}"${attribute('aria-current', current)}>${phrasesIn(language).name}</a></li>`;
  };
  return languages.map(item).join('');
}
