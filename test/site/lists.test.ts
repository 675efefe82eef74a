// Lists of guides: facets that stand in the address, categories as pages, all of it without scripts too.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '../../catalog/model/text.ts';
import { choice, partSize, partsOf, providersIn, usedCategories } from '../../site/lists.ts';
import { addressOf } from '../../site/routes.ts';
import { onSite } from '../support/on-site.ts';
import { catalog } from '../support/own.ts';

const site = onSite();

async function open(address: string, javaScriptEnabled = true, width = 1280): Promise<Page> {
  const context = await site.browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(site.at + address);
  return page;
}

const cards = (page: Page) => page.locator('.cards').first().locator('b').allInnerTexts();
const namesOf = (ids: readonly string[]): string[] => ids.map(id => catalog.providers.get(id)?.name ?? '');
const byName = (a: string, b: string): number => a.localeCompare(b, 'en');
const byKeyPair = (id: string): boolean =>
  Object.entries(catalog.providers.get(id)?.methods ?? {}).some(([method, { kind = method }]) => kind === 'keyPair');

test('what is chosen narrows the list, stands in the address, and the way back undoes it', async () => {
  const page = await open('/');
  const all = namesOf([...catalog.providers.keys()].filter(byKeyPair)).sort(byName);
  expect(all.length).toBeGreaterThan(1);
  await page.getByLabel(/^Key pair/).check();
  await expect.poll(() => cards(page)).toEqual(all);
  expect(new URL(page.url()).search).toBe('?kind=keyPair');
  expect(await page.locator('.listed [role=status]').innerText()).toBe(`${all.length} guides`);
  await page.getByRole('link', { name: /^CRM/ }).click();
  await page.waitForURL('**/categories/crm/?kind=keyPair');
  await expect.poll(() => cards(page)).toEqual(namesOf(providersIn('crm').filter(byKeyPair)));
  await page.goBack();
  await expect.poll(() => cards(page)).toEqual(all);
  await page.goBack();
  await expect.poll(() => cards(page)).toEqual(namesOf(choice));
  expect(await page.getByLabel(/^Key pair/).isChecked()).toBe(false);
});

test('an address with choices is a list with these choices', async () => {
  const page = await open('/?host=nango&kind=secretKey');
  await expect.poll(() => cards(page)).toEqual(['Clerk']);
  expect(await page.getByLabel(/^Nango/).isChecked()).toBe(true);
  // Chips count what they would leave.
  await expect.poll(() => page.locator('label', { hasText: 'API key' }).innerText()).toMatch(/^API key\s+1$/);
});

test('choices that fit nothing are said to fit nothing', async () => {
  const page = await open('/?host=nango&kind=oauthApp');
  await expect.poll(() => page.locator('.listed [role=status]').innerText()).toContain('No guide fits all of this.');
  expect(await cards(page)).toEqual([]);
});

test('unknown choices choose nothing', async () => {
  const page = await open('/?kind=%3Cb%3E&host=nobody');
  await expect.poll(() => cards(page)).toEqual(namesOf(choice));
});

test('the keyboard goes through the choices', async () => {
  const page = await open('/');
  await page.locator('input[name=host]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => new URL(page.url()).search).toBe('?host=clay');
  await expect.poll(() => cards(page)).toEqual(['Firmable']);
});

test('without scripts the list and its categories serve, and nothing is offered that would not work', async () => {
  const page = await open('/', false);
  expect(await cards(page)).toEqual(namesOf(choice));
  expect(await page.getByRole('combobox').isVisible()).toBe(false);
  expect(await page.locator('fieldset').first().isVisible()).toBe(false);
  expect(await page.locator('noscript').innerText()).toContain('The search box needs JavaScript.');
  await page.getByRole('link', { name: /^Analytics/ }).click();
  expect(await page.locator('h1').innerText()).toBe('Analytics');
  expect(await cards(page)).toEqual(namesOf(providersIn('analytics')));
  await page.getByRole('link', { name: /^Snowflake/ }).click();
  await page.waitForURL('**/guides/snowflake/');
});

test.each([390, 768, 1280])('at %d px nothing scrolls sideways, and what is pressed is large enough', async width => {
  for (const address of ['/', '/ja/categories/analytics/', '/de/']) {
    const page = await open(address, true, width);
    const { over, small } = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: [...document.querySelectorAll('main a, main button, main label, main input')]
        .filter(it => it.getBoundingClientRect().height < 44)
        .map(it => it.textContent),
    }));
    expect(over, address).toBe(0);
    expect(small, address).toEqual([]);
    await page.context().close();
  }
});

test('every guide stands in each of its categories, on one of its pages', () => {
  for (const [id, { categories }] of catalog.providers)
    for (const category of categories) expect(providersIn(category)).toContain(id);
  for (const category of usedCategories)
    expect(partsOf(category)).toBe(Math.ceil(providersIn(category).length / partSize));
});

test('the first page of a category has no number in its address', () => {
  for (const language of languages) {
    const start = language === 'en' ? '' : `/${language}`;
    const of = (part: number): string => addressOf({ language, page: 'category', category: 'crm', part });
    expect([of(1), of(2)]).toEqual([`${start}/categories/crm/`, `${start}/categories/crm/2/`]);
  }
});
