// Tests on the built site: one browser and one server for a file of tests.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, serveSite } from './browser.ts';

/** There once tests run. */
export interface OnSite {
  readonly browser: Browser;
  /** The origin. */
  readonly at: string;
}

export function onSite(): OnSite {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serveSite>> | undefined;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });
  const there = <T>(it: T | undefined): T => {
    if (it === undefined) throw new Error('Only while tests run.');
    return it;
  };
  return {
    get browser() {
      return there(browser);
    },
    get at() {
      return there(site).at;
    },
  };
}
