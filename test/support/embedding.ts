// A product that embeds guides: pages on an origin of its own, with a policy as strict as they come.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Locator, Page } from 'playwright-core';
import { type Visit, visit } from './visit.ts';

export interface Product {
  at: string;
  /** A page with this in its body; its address. */
  page: (body: string, more?: { head?: string; policy?: string }) => string;
  stop: () => void;
}

/** Only its own style sheets, nothing written into the page, no text that becomes code. */
export const strict = (site: string): string =>
  `default-src 'none'; script-src ${site}; connect-src ${site}; frame-src ${site}; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

export async function serveProduct(site: string): Promise<Product> {
  const pages = new Map<string, { html: string; policy: string }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page)
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': page.policy })
        .end(page.html);
    else if (request.url === '/style.css')
      response
        .writeHead(200, { 'content-type': 'text/css' })
        .end(
          'body { font-family: Georgia, serif; margin: 1rem; } link-guide.branded { --link-guide-accent: rgb(160, 0, 80); }',
        );
    else response.writeHead(204).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    at,
    page: (body, { head = '', policy = strict(site) } = {}) => {
      const path = `/${pages.size}`;
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Acme</title><link rel="stylesheet" href="/style.css">${head}</head><body><main><h1>Acme</h1>${body}</main></body></html>`;
      pages.set(path, { html, policy });
      return at + path;
    },
    stop: () => server.close(),
  };
}

export interface Embedding extends Visit {
  guide: Locator;
  /** The guide as it is read. */
  text: () => Promise<string>;
  ready: () => Promise<void>;
}

export async function visitProduct(
  browser: Browser,
  address: string,
  options: Parameters<typeof visit>[2] = {},
): Promise<Embedding> {
  const it = await visit(browser, address, options);
  const guide = it.page.locator('link-guide').first();
  return {
    ...it,
    guide,
    text: () => guide.locator('article').innerText(),
    ready: () => guide.locator('article').waitFor(),
  };
}

/** What axe, put into the page before, finds wrong with it. */
export const violationsIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
