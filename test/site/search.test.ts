// The search box in a real browser: names, slips, labels, pasted addresses and keys, with the keyboard and without scripts.
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { fc } from '../support/chance.ts';
import { onSite } from '../support/on-site.ts';
import { catalog } from '../support/own.ts';
import { valuesOfKind } from '../support/tokens.ts';

const site = onSite();
let context: BrowserContext;
/** Everything that left the page: addresses and bodies. */
let sent: string[];
let complaints: string[];
beforeEach(async () => {
  await context?.close();
  context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.at });
  sent = [];
  complaints = [];
  context.on('request', request => sent.push(`${request.url()} ${request.postData() ?? ''}`));
});

async function open(address: string): Promise<Page> {
  const page = await context.newPage();
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  await page.goto(site.at + address);
  return page;
}

const box = (page: Page) => page.getByRole('search').getByRole('combobox');
const hits = (page: Page) => page.locator('.found [role=option]');

async function type(page: Page, text: string): Promise<void> {
  await box(page).focus();
  await page.keyboard.type(text);
  await page.locator('.found').waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(value => navigator.clipboard.writeText(value), text);
  await box(page).focus();
  // The box wakes with its first focus.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(it => it.name.includes('/head.json')));
  await page.keyboard.press('Control+V');
  await page.locator('.found').waitFor();
}

/** A key of the right form, made up here. */
function keyOf(provider: string, field: string, prefix: string): string {
  const kinds = [catalog.providers.get(provider)?.fields[field]?.accepts ?? []].flat();
  const kind = kinds.find(it => [it.prefix].flat().includes(prefix));
  const [key = ''] = kind ? fc.sample(valuesOfKind({ ...kind, prefix }), 1) : [];
  return key;
}

test('a page carries half a kilobyte of the box, and loads nothing more of it before it is wanted', async () => {
  const page = await open('/guides/okta/');
  await page.waitForLoadState('networkidle');
  const of = (what: RegExp): string[] => sent.filter(it => what.test(it));
  expect(of(/search-|\/search\/|pagefind|preload/)).toEqual([]);
  const [loader = ''] = of(/\/Search\./);
  const code = await (await fetch(loader.trim())).text();
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(500);
  await box(page).focus();
  await expect.poll(() => of(/\/search\/en\/head\.json/).length).toBe(1);
  expect(of(/entries|prefixes|pagefind|search-paste/)).toEqual([]);
});

describe('typing', () => {
  test.each([
    ['a name', 'stripe', 'Stripe'],
    ['a name with slips', 'zendekc', 'Zendesk'],
    ['a name whose first letter is wrong', 'dtripe', 'Stripe'],
    ['another name', 'GA4', 'Google Analytics'],
    ['a name with a gap', 'hub spot', 'HubSpot'],
    ['a name and what is looked for', 'clay workspace id', 'Clay'],
    ['an app', 'nango', 'Nango'],
    ['a category', 'payments', 'Payments'],
  ])('%s finds it first: %s', async (_, text, name) => {
    const page = await open('/guides/okta/');
    await type(page, text);
    await expect.poll(() => hits(page).first().locator('b').innerText()).toBe(name);
    expect(complaints).toEqual([]);
  });

  test('a label finds the guides that ask for it', async () => {
    const page = await open('/');
    await type(page, 'workspace id');
    await expect.poll(() => hits(page).allInnerTexts()).toContainEqual(expect.stringMatching(/^Clay\s+Workspace ID$/));
    await expect.poll(() => page.locator('.search [role=status]').innerText()).toMatch(/^\d+ results$/);
  });

  test.each([
    ['/de/', 'geheimer Schl', 'Clerk'],
    ['/ja/', 'ワークスペース', 'Clay'],
    ['/fr/', 'paiements', 'Paiements'],
    ['/es/', 'espacio de trabajo', 'Clay'],
  ])('%s finds by its own words: %s', async (address, text, name) => {
    const page = await open(address);
    await type(page, text);
    await expect.poll(() => hits(page).locator('b').allInnerTexts()).toContain(name);
  });

  const namesAsked = (): number => sent.filter(it => it.includes('/names-')).length;

  test('once the names that begin so are there, the answer stands in the next picture and needs no request', async () => {
    const page = await open('/');
    await type(page, 'stri');
    await expect.poll(() => hits(page).count()).toBeGreaterThan(0);
    const before = sent.length;
    const first = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('.search input');
      if (input) input.value = 'stripe';
      input?.dispatchEvent(new InputEvent('input'));
      await new Promise(requestAnimationFrame);
      return document.querySelector('[role=option] b')?.textContent;
    });
    expect(first).toBe('Stripe');
    expect(sent.length).toBe(before);
  });

  test('another name asks for at most two small files of names', async () => {
    const page = await open('/');
    await type(page, 'cler');
    await expect.poll(() => hits(page).first().locator('b').innerText()).toBe('Clerk');
    const before = namesAsked();
    await box(page).fill('stripe');
    await expect.poll(() => hits(page).first().locator('b').innerText()).toBe('Stripe');
    expect(namesAsked() - before).toBeLessThanOrEqual(2);
  });

  test('a name of one letter is found by it', async () => {
    const page = await open('/');
    await type(page, 'x');
    await expect.poll(() => hits(page).first().locator('b').innerText()).toBe('X');
  });

  test('what stands in no name is looked for in all texts, under the policy of the page', async () => {
    const page = await open('/guides/okta/');
    await type(page, 'regenerate');
    await expect.poll(() => hits(page).first().getAttribute('href')).toMatch(/^\/guides\//);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['AKIA', ['AWS']],
    ['ghp_', ['GitHub']],
    ['sk_live_', ['Clerk', 'Stripe']],
  ])('the beginning of a key names whose it is: %s', async (beginning, providers) => {
    const page = await open('/');
    await type(page, beginning);
    await expect.poll(() => hits(page).locator('b').allInnerTexts()).toEqual(providers);
    expect(await page.locator('.said').innerText()).toContain(`It starts with ${beginning}`);
    expect(await box(page).inputValue()).toBe(beginning);
  });

  test('nothing is said to be nothing', async () => {
    const page = await open('/');
    await type(page, 'qqqqqqq');
    await expect.poll(() => page.locator('.found').innerText()).toBe('Nothing fits.');
  });
});

describe('the keyboard', () => {
  test('/ and Ctrl-K lead to the box, arrows choose, Enter opens, Escape closes', async () => {
    const page = await open('/guides/okta/');
    await page.keyboard.press('/');
    await page.keyboard.type('cl');
    await expect.poll(() => hits(page).count()).toBeGreaterThan(2);
    expect(await box(page).inputValue()).toBe('cl');
    const active = () => page.locator('[role=option][aria-selected=true]').getAttribute('id');
    expect(await active()).toBe('hit-0');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('hit-1');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe('hit-1');
    await page.keyboard.press('Escape');
    expect(await page.locator('.found').isHidden()).toBe(true);
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
    await page.locator('h1').click();
    await page.keyboard.press('Control+K');
    await page.keyboard.type('clerk');
    await expect.poll(() => hits(page).first().locator('b').innerText()).toBe('Clerk');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guides/clerk/');
  });

  test('/ is a letter like any other where one writes', async () => {
    const page = await open('/guides/clay/');
    const field = page.locator('#in-workspaceId');
    await field.focus();
    await page.keyboard.type('1/2');
    expect(await field.inputValue()).toBe('1/2');
  });
});

describe('a pasted address', () => {
  test('opens its guide with the value read, which stands in no address and is gone afterwards', async () => {
    const page = await open('/');
    await paste(page, 'https://app.clay.com/workspaces/7654321/settings/account');
    await expect.poll(() => hits(page).first().innerText()).toMatch(/^Clay\s+Workspace ID 7654321$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guides/clay/');
    await expect.poll(() => page.locator('#in-workspaceId').inputValue()).toBe('7654321');
    expect(page.url()).not.toContain('7654321');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(sent.filter(it => it.includes('7654321'))).toEqual([]);
  });

  test('without a rule is known by its host', async () => {
    const page = await open('/');
    await paste(page, 'https://dashboard.stripe.com/acct_x/apikeys');
    await expect.poll(() => hits(page).first().locator('b').innerText()).toBe('Stripe');
  });

  test('that nobody knows is said to be unknown', async () => {
    const page = await open('/');
    await paste(page, 'https://app.clay.com.example.net/workspaces/7654321');
    await expect.poll(() => page.locator('.found').innerText()).toContain('No guide knows this address.');
    expect(await hits(page).count()).toBe(0);
  });
});

describe('a pasted key', () => {
  test('is named, with what it is good for, and neither seen, sent nor stored', async () => {
    const page = await open('/');
    const key = keyOf('stripe', 'restrictedKey', 'rk_live_');
    await paste(page, key);
    await expect.poll(() => page.locator('.said').innerText()).toContain('From Stripe: Restricted key (production).');
    const secret = key.slice('rk_live_'.length);
    expect(await page.locator('.said').innerText()).toContain('It goes into the field Restricted key.');
    expect(await box(page).inputValue()).toBe('rk_live_••••••••');
    expect(await page.content()).not.toContain(secret);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guides/stripe/');
    const kept = await page.evaluate(async () =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases()]),
    );
    expect(kept).not.toContain(secret);
    expect(sent.filter(it => it.includes(secret) || it.includes(encodeURIComponent(secret)))).toEqual([]);
    expect(await page.content()).not.toContain(secret);
    await page.goBack();
    expect(await box(page).inputValue()).toBe('');
  });

  test('is known with its name before it, and in the order of a file', async () => {
    const page = await open('/');
    await paste(page, `# local\nPAYMENT_KEY="${keyOf('stripe', 'restrictedKey', 'rk_test_')}"\n`);
    await expect.poll(() => page.locator('.said').innerText()).toContain('From Stripe: Restricted key (test mode).');
  });

  test('is known in a command of curl', async () => {
    const page = await open('/');
    await paste(page, `curl https://api.example.com -u ${keyOf('stripe', 'restrictedKey', 'rk_live_')}:`);
    await expect.poll(() => page.locator('.said').innerText()).toContain('From Stripe: Restricted key (production).');
  });

  test.each(['rk_live_••••4242', 'rk_live_...4242', 'rk_live_****************4242', 'rk_live_…EXAM'])(
    'that is hidden in part is named, and said to be hidden: %s',
    async masked => {
      const page = await open('/');
      await paste(page, masked);
      await expect.poll(() => page.locator('.said').innerText()).toContain('From Stripe: Restricted key (production).');
      expect(await page.locator('.said').innerText()).toContain('A part of it is hidden');
      expect(await box(page).inputValue()).toBe('rk_live_••••••••');
    },
  );

  test('that is hidden in part is said to be so, even where nobody knows it', async () => {
    const page = await open('/');
    await paste(page, 'EXAMPLE-abcd...4242');
    await expect.poll(() => page.locator('.said').innerText()).toContain('does not tell whose it is');
    expect(await page.locator('.said').innerText()).toContain('A part of it is hidden');
  });

  test('with a beginning that several use is certain to nobody', async () => {
    const page = await open('/');
    await paste(page, keyOf('stripe', 'secretKey', 'sk_live_'));
    await expect.poll(() => hits(page).locator('b').allInnerTexts()).toEqual(['Clerk', 'Stripe']);
    expect(await page.locator('.said').innerText()).toContain('does not settle whose it is');
    // Of several ways the one that asks for it.
    const addresses = await hits(page).evaluateAll(all => all.map(it => it.getAttribute('href')));
    expect(addresses).toEqual(['/guides/clerk/', '/guides/stripe/your-app/secretKey/']);
  });

  test('that fits nowhere is named first, then why, then what is wanted instead', async () => {
    const page = await open('/');
    await paste(page, `gho_${keyOf('github', 'token', 'ghp_').slice(4)}`);
    await expect.poll(() => hits(page).locator('b').allInnerTexts()).toEqual(['GitHub']);
    const said = await page.locator('.said p').allInnerTexts();
    expect(said.slice(0, 4)).toEqual([
      'This could be from GitHub: OAuth access token. It starts with gho_.',
      'No guide asks for it.',
      'It was issued to an app that you allowed, not to you.',
      'The guide shows where to get the right one: Personal access token.',
    ]);
    expect(said).toHaveLength(5);
  });

  test('that nobody knows is hidden all the same', async () => {
    const page = await open('/guides/okta/');
    const key = fc.sample(fc.stringMatching(/^[a-z]{8}[0-9]{8}[A-Z]{8}$/), 1)[0] ?? '';
    await paste(page, key);
    await expect.poll(() => page.locator('.said').innerText()).toContain('does not tell whose it is');
    expect(await box(page).inputValue()).toBe('••••••••');
    expect(sent.filter(it => it.includes(key))).toEqual([]);
    await page.keyboard.type('clerk');
    await expect.poll(() => hits(page).first().locator('b').innerText()).toBe('Clerk');
  });

  test('typed by hand is taken out of the box as well', async () => {
    const page = await open('/');
    const key = keyOf('stripe', 'restrictedKey', 'rk_live_');
    await box(page).focus();
    await box(page).fill(key);
    await expect.poll(() => box(page).inputValue()).toBe('rk_live_••••••••');
  });
});
