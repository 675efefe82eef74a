// Guides are many, and what is around them is the same: in a build, Astro makes it once for each language, with holes for what differs.
import { type Guide, plain } from '../catalog/model/document.ts';
import type { Provider } from '../catalog/model/provider.ts';
import { type Language, languages } from '../catalog/model/text.ts';
import { guideToHtml, titleOfGuide } from './html/guide.ts';
import { languagesToHtml } from './html/languages.ts';
import { namesToHtml } from './html/names.ts';
import type { GuideRoute } from './routes.ts';

/** What is a page's own, as HTML. */
export interface Parts {
  /** In its head. */
  names: string;
  /** In its bar. */
  languages: string;
  guide: string;
}

/** In place of them; no comment of a page reads like this. */
export const holes: Parts = { names: '<!--names-->', languages: '<!--languages-->', guide: '<!--guide-->' };
const hole = /<!--(names|languages|guide)-->/g;

export type Shells = Readonly<Partial<Record<Language, string>>>;

/** Where Astro is asked for one. Nothing is written there. */
export const shellPath = (language: Language): string => `shell/${language}`;
export const shellAt = (path: string): Language | undefined =>
  languages.find(it => shellPath(it) === path.replace(/^\/|\/$/g, ''));

export const partsOf = (route: GuideRoute, guide: Guide, provider: Provider): Parts => ({
  names: namesToHtml(route, { title: titleOfGuide(guide), description: plain(guide.lead) }),
  languages: languagesToHtml(route.language, route),
  guide: guideToHtml(route, guide, provider),
});

export const filled = (shell: string, parts: Parts): string =>
  shell.replace(hole, (_, part: keyof Parts) => parts[part]);
