// Facts that a page must tell: each in our words, with the part of the page that says it.
import { describe, expect, test } from 'vitest';
import { ownCatalog } from '../../catalog/files.ts';
import type { Guide, HostPage, Page } from '../../catalog/model/document.ts';
import { composeGuide, type GuideRequest, isProblem } from '../../catalog/model/guide/compose.ts';
import { composeHostPage } from '../../catalog/model/guide/host-page.ts';
import { renderText } from '../../catalog/model/render/text.ts';
import type { Language } from '../../catalog/model/text.ts';

export const { catalog } = ownCatalog();

export function guide(request: GuideRequest): Guide {
  const page = composeGuide(catalog, request);
  if (isProblem(page)) throw new Error(page.problem);
  return page;
}

export function hostPage(id: string, language: Language = 'en'): HostPage {
  const page = composeHostPage(catalog, id, language);
  if (isProblem(page)) throw new Error(page.problem);
  return page;
}

/** One part of a page as a person reads it, on one line. */
export function told(page: Page, part?: string): string {
  const sections = page.sections.filter(({ id }) => part === undefined || id === part);
  if (sections.length === 0) throw new Error(`The page has no part ${part}; it has ${page.sections.map(it => it.id)}.`);
  return renderText({ ...page, title: [''], lead: [''], sections })
    .replace(/^-+$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Fact {
  fact: string;
  /** The section that tells it: needs, obtain, link … */
  part: string;
  says: RegExp;
}

/** Each fact is one test; `page` is composed anew for each. */
export function tells(name: string, page: () => Page, facts: readonly Fact[]): void {
  describe(name, () => {
    for (const { fact, part, says } of facts) test(fact, () => expect(told(page(), part)).toMatch(says));
  });
}
