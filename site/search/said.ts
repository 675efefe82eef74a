// What a guide says that others do not, for the search in all texts: it is said as guides are made.
import { type Block, type Guide, type Page, plain } from '../../catalog/model/document.ts';
import type { Language } from '../../catalog/model/text.ts';
import { addressOf, embedder, type GuideRoute, type Route } from '../routes.ts';

/** As Pagefind wants it. */
export interface Said {
  url: string;
  language: Language;
  content: string;
  /** `of`: what it is a page of, besides guides. */
  meta: { title: string; of?: string };
}

const sentences = (block: Block): string[] => {
  if (block.block === 'say' || block.block === 'callout') return [plain(block.words)];
  return block.block === 'list' ? block.items.map(plain) : [];
};

/** Sections that say the same in every guide. */
const alike = ['why', 'link', 'after', 'check', 'sources'];

export function textOf({ sections }: Page): string {
  const own = sections.filter(({ id }) => !alike.includes(id));
  const said = own.flatMap(({ blocks, steps }) => [
    ...blocks.flatMap(sentences),
    ...steps.flatMap(step => [plain(step.title), ...step.actions.map(({ words }) => plain(words))]),
  ]);
  return [...new Set(said)].join(' ');
}

/** One guide speaks for its provider: for any app, with the way to link that is preferred. */
export const isSearched = (route: Route): route is GuideRoute =>
  route.page === 'guide' && route.host === embedder && route.method === undefined;

export const saidBy = (route: GuideRoute, guide: Guide): Said => ({
  url: addressOf(route),
  language: route.language,
  content: textOf(guide),
  meta: { title: plain(guide.title) },
});

let listener: ((said: Said) => void) | undefined;

/** Whoever makes the index hears it from now on; while pages are edited nobody does. */
export function listen(to: typeof listener): void {
  listener = to;
}

export const say = (said: Said): void => listener?.(said);
