// The index of all texts: the same in every build, in whatever order guides were made.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalog } from '../../site/catalog.ts';
import { docsPages } from '../../site/docs/pages.ts';
import { addressOf, routes } from '../../site/routes.ts';
import { isSearched, type Said, saidBy, say } from '../../site/search/said.ts';
import { beginTexts } from '../../site/search/texts.ts';
import { guideOf } from '../../site/side/guides.ts';
import { folder } from '../support/folder.ts';

const guides = routes.filter(isSearched);

type Page = (typeof guides)[number];
const saidOf = (page: Page): Said => saidBy(page, guideOf(catalog, page));

/** Names of files are made of what is in them. */
async function filesOf(pages: readonly Page[], tell = saidOf): Promise<string[]> {
  const place = folder();
  const written = beginTexts(catalog, place);
  for (const page of pages) say(tell(page));
  await written();
  const fragments = readdirSync(join(place, 'fragment'));
  expect(fragments).toHaveLength(guides.length + docsPages.length);
  return readdirSync(join(place, 'index')).concat(fragments);
}

test('guides may speak in any order', async () => {
  expect(await filesOf(guides.toReversed())).toEqual(await filesOf(guides));
});

test('what a guide says is taken as it is said', async () => {
  const other = (page: Page): Said => ({ ...saidOf(page), ...(page === guides[0] && { content: 'Something else.' }) });
  expect(await filesOf(guides, other)).not.toEqual(await filesOf(guides));
});

test('what is said again counts once', async () => {
  expect(await filesOf([...guides.slice(-9), ...guides])).toEqual(await filesOf(guides));
});

test('a guide that says nothing is named', async () => {
  const written = beginTexts(catalog, folder());
  for (const page of guides.slice(1)) say(saidOf(page));
  const [first] = guides;
  await expect(written()).rejects.toThrow(`${first && addressOf(first)} has said nothing`);
});
