// Every guide this catalog can compose, and every sentence of a guide.
import {
  type Block,
  type Doing,
  type Guide,
  type Inline,
  type Page,
  plain,
  type Words,
} from '../../catalog/model/document.ts';
import { composeGuide, type GuideRequest, isProblem } from '../../catalog/model/guide/compose.ts';
import { type Language, languages } from '../../catalog/model/text.ts';
import { catalog, hosts, providers } from './own.ts';

export interface Request {
  provider: string;
  method: string;
  host: string;
}

/** Provider × method × host. */
export const requests: (Request & { name: string })[] = providers.flatMap(({ id, provider }) =>
  Object.keys(provider.methods).flatMap(method =>
    hosts.map(({ id: host }) => ({ provider: id, method, host, name: `${id}.${method} in ${host}` })),
  ),
);

export function compose(request: GuideRequest): Guide {
  const guide = composeGuide(catalog, request);
  if (isProblem(guide)) throw new Error(guide.problem);
  return guide;
}

export const inEachLanguage = (request: Request): [Language, Guide][] =>
  languages.map(language => [language, compose({ ...request, language })]);

function ofDoing({ words, below = [] }: Doing): Words[] {
  return [...(words.length > 0 ? [words] : []), ...below.flatMap(ofBlock)];
}

function ofBlock(of: Block): Words[] {
  switch (of.block) {
    case 'say':
    case 'callout':
    case 'address':
      return [of.words];
    case 'list':
      return [...of.items];
    case 'permissions':
      return of.items.map(({ why }) => why).filter(why => why.length > 0);
    case 'table':
      return [...of.head, ...of.rows.flat()];
    case 'either':
      return of.ways.flatMap(way => [way.title, ...way.actions.flatMap(ofDoing)]);
    case 'picture':
      return [of.alt];
    case 'give':
    case 'code':
      return [];
  }
}

/** Every sentence of a page, with its parts. */
export function wordsOf(page: Page): Words[] {
  const sections = page.sections.flatMap(({ title, blocks, steps }) => [
    title,
    ...blocks.flatMap(ofBlock),
    ...steps.flatMap(step => [step.title, ...step.actions.flatMap(ofDoing)]),
  ]);
  return [page.title, page.lead, ...sections];
}

/** Every sentence of a page as a person reads it. */
export const sentencesOf = (page: Page): string[] => wordsOf(page).map(plain);

/** What a sentence says itself, without code and addresses. */
export const withoutCode = (words: Words): string =>
  plain(words.map((part: Inline) => (typeof part === 'object' && 'code' in part ? { code: '…' } : part)));

/** What stands on a screen stands there as it does. */
export const withoutLabels = (words: Words): Words =>
  words.map((part: Inline) => (typeof part === 'object' && 'label' in part ? { ...part, label: '…' } : part));

export const stepsIn = (page: Page) => page.sections.flatMap(({ steps }) => steps);
