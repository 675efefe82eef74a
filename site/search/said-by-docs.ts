// What the pages of documentation say, for the search in all texts.
import { docsAddress, docsPages } from '../docs/pages.ts';
import { docsWords } from '../side/docs.ts';
import { siteWords } from '../words.ts';
import type { Said } from './said.ts';

export const saidByDocs = (): Said[] =>
  docsPages.map(({ id, title, lead }) => ({
    url: docsAddress(id),
    language: 'en',
    content: `${lead} ${docsWords(id)}`,
    meta: { title, of: siteWords.en.besides.docs },
  }));
