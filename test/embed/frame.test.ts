// A guide in a frame: sandboxed, as high as what it shows, and nothing more is taken from it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { embeddedFiles } from '../../site/embed/files.ts';
import { iframe } from '../../site/embed/snippets.ts';
import { alternatesOf } from '../../site/links.ts';
import { routes } from '../../site/routes.ts';
import { embedHost, frameOf } from '../../site/side/addresses.ts';
import { filesBesidePages } from '../../site/side/files.ts';
import { fileOf } from '../support/browser.ts';
import { onProduct } from '../support/on-product.ts';
import { catalog } from '../support/own.ts';
import { type Visit, visit } from '../support/visit.ts';

const { site, product, browser } = onProduct();

async function framed(sandbox: string, use: (it: Visit) => Promise<void>): Promise<void> {
  const frame = iframe(
    { origin: site(), provider: 'clay', host: 'your-app', language: 'de', title: 'Clay', app: 'Acme' },
    200,
  );
  const body = `${frame.replace(/sandbox="[^"]*"/, sandbox)}<script type="module" src="${site()}${embedHost}"></script>`;
  const it = await visit(browser(), product().page(body));
  await use(it);
  expect(it.complaints).toEqual([]);
  await it.close();
}
const height = ({ page }: Visit): Promise<number> =>
  page.locator('iframe').evaluate(frame => Number((frame as HTMLIFrameElement).height));

/** Once the guide has its names, the frame is as high as what it shows. */
async function isFitting(it: Visit): Promise<void> {
  const inside = it.page.frameLocator('iframe');
  await expect.poll(() => inside.locator('[part=title]').innerText()).toBe('Clay-Konto in Acme verknüpfen');
  const shown = (): Promise<number> =>
    inside.locator('html').evaluate(html => Math.ceil(html.getBoundingClientRect().height));
  await expect.poll(async () => (await height(it)) === (await shown())).toBe(true);
}

describe('a guide in a frame', () => {
  test.each(['sandbox="allow-scripts"', 'sandbox="allow-scripts allow-popups"', ''])(
    '%s takes the name of the product and tells its height',
    sandbox =>
      framed(sandbox, async it => {
        await isFitting(it);
        expect(await height(it)).toBeGreaterThan(400);
        await it.page.setViewportSize({ width: 320, height: 700 });
        await isFitting(it);
      }),
  );

  test('only its own height counts, and only within bounds', () =>
    framed('sandbox="allow-scripts"', async it => {
      await isFitting(it);
      const before = await height(it);
      expect(before).toBeGreaterThan(400);
      await it.page.evaluate(() => postMessage({ linkbook: 'height', height: 300 }, '*'));
      await it.page.waitForTimeout(50);
      expect(await height(it)).toBe(before);
      const frame = it.page.frames()[1];
      const say = (data: unknown): Promise<void> | undefined =>
        frame?.evaluate(what => parent.postMessage(what, '*'), data);
      for (const [told, wanted] of [
        [1e9, 6000],
        [-5, 120],
        [333.2, 334],
      ]) {
        await say({ linkbook: 'height', height: told });
        await expect.poll(() => height(it)).toBe(wanted);
      }
      for (const told of ['9', null, '1e3']) {
        await say({ linkbook: 'height', height: told });
        await it.page.waitForTimeout(50);
        expect(await height(it)).toBe(334);
      }
      await say(null);
    }));

  test('reads without scripts', async () => {
    const it = await visit(browser(), `${site()}/de/embed/clay/nango/`, { javaScriptEnabled: false });
    expect(await it.page.locator('h1').innerText()).toBe('Clay-Konto in Nango verknüpfen');
    expect(it.complaints).toEqual([]);
    await it.close();
  });

  test('there is one for every guide, none of them for search engines', () => {
    const guides = routes.filter(route => route.page === 'guide');
    expect(guides.length).toBeGreaterThan(100);
    for (const { language, provider, host } of guides) {
      const file = fileOf(frameOf(language, provider, host));
      expect(file && readFileSync(file, 'utf8')).toContain('<meta name="robots" content="noindex">');
    }
  });

  test('the script for the page around it is short enough to read', () => {
    expect(
      readFileSync(fileOf(embedHost) ?? '', 'utf8')
        .trimEnd()
        .split('\n').length,
    ).toBeLessThanOrEqual(25);
  });
});

test('oEmbed: every guide leads to a file that frames it, where the site has an address', () => {
  const address = 'https://linkbook.example';
  const files = new Map(
    [...filesBesidePages({ catalog, routes, address }, () => {}, embeddedFiles)].map(({ path, content }) => [
      path,
      String(content),
    ]),
  );
  for (const route of routes) {
    if (route.page !== 'guide') continue;
    const [link] = alternatesOf(route, address).filter(({ type }) => type === 'application/json+oembed');
    const made = JSON.parse(files.get(link?.href.slice(address.length) ?? '') ?? 'null');
    expect(made).toMatchObject({ version: '1.0', type: 'rich', width: expect.any(Number), height: expect.any(Number) });
    expect(made.html).toContain(`src="${address}${frameOf(route.language, route.provider, route.host)}"`);
  }
  expect(
    alternatesOf({ page: 'guide', language: 'en', provider: 'clay', host: 'nango' }, undefined).map(({ type }) => type),
  ).not.toContain('application/json+oembed');
});
