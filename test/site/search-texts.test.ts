// The index of all texts: the same in every build, in whatever order the pages were made, and whether they were made or not.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalog } from '../../site/catalog.ts';
import { docsPages } from '../../site/docs/pages.ts';
import { routes } from '../../site/routes.ts';
import { hear, isSearched, saidBy, say } from '../../site/search/said.ts';
import { beginTexts } from '../../site/search/texts.ts';
import { guideOf } from '../../site/side/guides.ts';
import { folder } from '../support/folder.ts';

const guides = routes.filter(isSearched);

type Page = (typeof guides)[number];
const saying = (page: Page): void => say(page, guideOf(catalog, page));

/** Names of files are made of what is in them. */
async function filesOf(pages: readonly Page[], tell = saying): Promise<string[]> {
  const { addRest, write } = beginTexts(catalog);
  for (const page of pages) tell(page);
  addRest();
  const place = folder();
  await write(place);
  const files = readdirSync(join(place, 'index')).concat(readdirSync(join(place, 'fragment')));
  expect(files.length).toBeGreaterThan(guides.length);
  return files;
}

test('pages may come in any order, or not at all', async () => {
  const inOrder = await filesOf(guides);
  expect(await filesOf(guides.toReversed())).toEqual(inOrder);
  expect(await filesOf([])).toEqual(inOrder);
});

test('the last few are not waited for', async () => {
  const { write } = beginTexts(catalog);
  for (const page of guides.slice(5)) saying(page);
  const place = folder();
  await write(place);
  expect(readdirSync(join(place, 'fragment'))).toHaveLength(guides.length + docsPages.length);
});

test('what a page says is taken, and not composed again', async () => {
  const [page] = guides;
  if (!page) throw new Error('There is no guide.');
  const other = (it: Page): void =>
    hear(it.provider, { ...saidBy(it, guideOf(catalog, it)), content: 'Something else.' });
  expect(await filesOf([page], other)).not.toEqual(await filesOf([page]));
});
