// The site in a real browser: readable on a phone and a desk, in the dark, with the keyboard.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, serveSite } from '../support/browser.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

async function open(address: string, width = 1280, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(site.at + address);
  return page;
}

const addresses = ['/', '/guides/clay/nango/', '/de/guides/datadog/', '/ja/guides/snowflake/', '/fr/hosts/clay/'];

describe.each([390, 1280])('at a width of %d px', width => {
  test.each(addresses)('%s does not scroll sideways', async address => {
    const page = await open(address, width);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });
});

/** Contrast of a text with what is behind it, after WCAG 2. */
const contrastOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate(element => {
      const channels = (color: string): number[] => {
        const canvas = document.createElement('canvas').getContext('2d');
        if (!canvas) return [0, 0, 0];
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
      };
      const light = (color: string): number => {
        const [r = 0, g = 0, b = 0] = channels(color).map(value => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      let behind: Element | null = element;
      while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
      const [a, b] = [
        light(getComputedStyle(element).color),
        light(behind ? getComputedStyle(behind).backgroundColor : 'white'),
      ];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });

test.each(['light', 'dark'] as const)('text has enough contrast, %s', async scheme => {
  const page = await open('/guides/clay/nango/', 1280, scheme);
  for (const selector of ['h1', '.lead', 'main p', 'mark', '.address span', 'main a', '.bar nav a', 'code']) {
    expect(await contrastOf(page, selector), selector).toBeGreaterThanOrEqual(4.5);
  }
  await page.context().close();
});

test('the workspace ID is lit up in the drawn address bar', async () => {
  const page = await open('/guides/clay/nango/');
  expect(await page.locator('.address').innerText()).toBe('https://app.clay.com/workspaces/1060661/settings/account');
  expect(await page.locator('.address mark').innerText()).toBe('1060661');
  await page.context().close();
});

test('the keyboard reaches the guide past the header, and the other languages', async () => {
  const page = await open('/guides/clay/nango/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.getByRole('link', { name: 'Deutsch' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/de/guides/clay/nango/');
  expect(await page.locator('h1').innerText()).toBe('Clay-Konto in Nango verknüpfen');
  await page.context().close();
});

test('from the list to a guide and to the app it is linked in', async () => {
  const page = await open('/');
  await page.getByRole('link', { name: /^Clerk/ }).click();
  expect(await page.locator('h1').innerText()).toBe('Link your Clerk account');
  await page.getByRole('link', { name: 'Nango', exact: true }).click();
  expect(await page.locator('h1').innerText()).toBe('Link your Clerk account in Nango');
  await page.context().close();
});
