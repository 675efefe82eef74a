// Pages keep to themselves: nothing is asked of another server, and everything that is read is there without JavaScript.
import { describe, expect, test } from 'vitest';
import { onSite } from '../support/on-site.ts';
import { templates } from '../support/templates.ts';
import { visit } from '../support/visit.ts';

const site = onSite();

const pages = Object.entries(templates);

describe('asked is only the server that the page came from, and nothing is refused', () => {
  test.each(pages)('%s: %s', async (_, address) => {
    const { page, sent, complaints, close } = await visit(site.browser, site.at + address);
    // What waits for somebody to begin.
    const first = page.locator('input:visible, textarea:visible').first();
    if ((await first.count()) > 0) await first.focus();
    await page.waitForLoadState('networkidle');
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter(request => !request.startsWith(`${site.at}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('without JavaScript a page says what it has to say, and offers nothing that would not answer', () => {
  /** A tick needs no script to be seen. */
  const controls = ':is(button, input, select, textarea, [role=button]):not(.tick)';

  test.each(pages)('%s: %s', async (_, address) => {
    const { page, close } = await visit(site.browser, site.at + address, { javaScriptEnabled: false });
    const offered = await page.locator(controls).all();
    const visible: string[] = [];
    for (const control of offered)
      if (await control.isVisible()) visible.push(await control.evaluate(it => it.outerHTML.slice(0, 120)));
    expect(visible).toEqual([]);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
    await close();
  });
});
