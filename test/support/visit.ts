// A person at a guide: a page of a real browser, with what it asked for and complained about.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Everything that left the page: addresses, headers, bodies. */
  sent: string[];
  complaints: string[];
  field: (id: string) => Locator;
  said: (id: string) => Locator;
  /** As with Ctrl-V. */
  paste: (id: string, text: string) => Promise<void>;
  copied: () => Promise<string>;
  close: () => Promise<void>;
}

type Options = Parameters<Browser['newContext']>[0];

export async function visit(browser: Browser, address: string, options: Options = {}): Promise<Visit> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  const [sent, complaints]: [string[], string[]] = [[], []];
  page.on('request', request =>
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`),
  );
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  await page.goto(address);
  const field = (id: string): Locator => page.locator(`#in-${id}`);
  return {
    page,
    context,
    sent,
    complaints,
    field,
    said: id => page.locator(`#say-${id}`),
    paste: async (id, text) => {
      await page.evaluate(it => navigator.clipboard.writeText(it), text);
      await field(id).fill('');
      await field(id).focus();
      await page.keyboard.press('ControlOrMeta+v');
    },
    copied: () => page.evaluate(() => navigator.clipboard.readText()),
    close: () => context.close(),
  };
}
