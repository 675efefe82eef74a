// Everybody can use every kind of page: axe finds nothing, in light and dark, on a phone and a desk.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { onSite } from '../support/on-site.ts';
import { templates } from '../support/templates.ts';

interface Axe {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
declare const axe: Axe;

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
let context: BrowserContext;
let page: Page;
const site = onSite();
beforeAll(async () => {
  // axe is put into the page, which the page's own policy forbids.
  context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  page = await context.newPage();
});

const widths = [390, 1280];
/** In the dark only colours are another. */
const schemes = { light: {}, dark: { runOnly: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds at each width and in each scheme. */
async function violations(rules = {}): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(source);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const [scheme, only] of Object.entries(schemes)) {
      await page.emulateMedia({ colorScheme: scheme as keyof typeof schemes });
      const options = { resultTypes: ['violations'], rules, ...only };
      const { violations } = await page.evaluate(it => axe.run(it), options);
      found.push(...violations.map(({ id, nodes }) => `${width} ${scheme} ${id}: ${nodes[0]?.html}`));
    }
  }
  return found;
}

describe('axe finds nothing', () => {
  test.each(Object.entries(templates))('%s: %s', async (name, address) => {
    await page.goto(site.at + address);
    if (name !== 'frame') return expect(await violations()).toEqual([]);
    // A part of another page: the heading of the first rank stands there, and what is behind it shows through.
    await page.addStyleTag({ content: 'html { background: Canvas }' });
    return expect(await violations({ 'page-has-heading-one': { enabled: false } })).toEqual([]);
  });

  test('where a wrong key is explained and a step is ticked', async () => {
    await page.goto(`${site.at}/guides/clerk/`);
    await page.locator('#in-secretKey').focus();
    await page.waitForLoadState('networkidle');
    await page.locator('#in-secretKey').fill('pk_test_EXAMPLEonlyEXAMPLEonly');
    await page.keyboard.press('Tab');
    await page.locator('#say-secretKey a').waitFor();
    await page.locator('.tick').first().check();
    expect(await violations()).toEqual([]);
  });

  test('where guides are found', async () => {
    await page.goto(`${site.at}/`);
    await page.locator('main input[role=combobox]').fill('workspace id');
    await page.locator('main [role=option]').first().waitFor();
    expect(await violations()).toEqual([]);
  });

  test('where mistakes are listed', async () => {
    await page.goto(`${site.at}/check/`);
    await page.locator('textarea').first().fill('version: 1\nconnections:\n  a:\n    provider: clayy\n');
    await page.locator('.findings li, #findings li').first().waitFor();
    expect(await violations()).toEqual([]);
  });
});
