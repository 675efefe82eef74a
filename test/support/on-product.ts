// Tests on pages of a product: one browser, one site and one product for a file of tests.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Embedding, type Product, serveProduct, visitProduct } from './embedding.ts';
import { onSite } from './on-site.ts';

export const clay =
  '<link-guide class="branded" provider="clay" app="Acme" lang="de"><a href="/help">Hilfe</a></link-guide>';

type Options = Parameters<typeof visitProduct>[2] & { complaints?: readonly RegExp[] };

export interface OnProduct {
  /** Where they stand, once tests run. */
  site: () => string;
  product: () => Product;
  browser: () => Browser;
  /** With the component on a page; in the end nothing was complained about but what is named. */
  on: (body: string, use: (it: Embedding) => Promise<void>, options?: Options) => Promise<void>;
}

export function onProduct(): OnProduct {
  const site = onSite();
  let product: Product | undefined;
  beforeAll(async () => {
    product = await serveProduct(site.at);
  });
  afterAll(() => product?.stop());
  const there = (): Product => {
    if (!product) throw new Error('Only while tests run.');
    return product;
  };
  return {
    site: () => site.at,
    product: there,
    browser: () => site.browser,
    on: async (body, use, { complaints = [], ...options } = {}) => {
      const script = `<script type="module" src="${site.at}/embed/v1.js"></script>`;
      const it = await visitProduct(site.browser, there().page(script + body), options);
      await use(it);
      const unexpected = it.complaints.filter(line => !complaints.some(known => known.test(line)));
      expect(unexpected).toEqual([]);
      await it.close();
    },
  };
}

export const set = ({ guide }: Embedding, names: Record<string, string>): Promise<void> =>
  guide.evaluate((element, all) => {
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  }, names);

export const title = ({ guide }: Embedding): Promise<string> => guide.locator('[part=title]').innerText();

/** Events of the guide, as they come. */
export async function listen({ page }: Embedding, name: string): Promise<() => Promise<unknown[]>> {
  await page.evaluate(it => {
    const heard: unknown[] = [];
    Object.assign(window, { [`heard-${it}`]: heard });
    document.querySelector('link-guide')?.addEventListener(it, event => heard.push((event as CustomEvent).detail));
  }, name);
  return () => page.evaluate(it => (window as unknown as Record<string, unknown[]>)[`heard-${it}`] ?? [], name);
}
