// The builder: what it shows is the real thing, and what it writes works on another origin as it stands.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { injectInto } from '../../catalog/model/inject.ts';
import { kinds } from '../../site/embed/snippets.ts';
import { fileOf } from '../support/browser.ts';
import { violationsIn, visitProduct } from '../support/embedding.ts';
import { compose } from '../support/guides.ts';
import { onProduct } from '../support/on-product.ts';
import { type Visit, visit } from '../support/visit.ts';
import { linkbook } from '../support/world.ts';

const { site, product, browser } = onProduct();

async function build(
  use: (it: Visit & { code: (kind: (typeof kinds)[number]) => Promise<string> }) => Promise<void>,
  options = {},
) {
  const it = await visit(browser(), `${site()}/de/embed/#provider=clay`, options);
  await use({ ...it, code: kind => it.page.locator(`#code-${kind}`).innerText() });
  expect(it.complaints).toEqual([]);
  await it.close();
}

describe('the builder', () => {
  test('shows the guide that is chosen, and writes it in every way', () =>
    build(async ({ page, code }) => {
      const title = (): Promise<string> => page.locator('.stage [part=title]').innerText();
      await expect.poll(title).toBe('Clay-Konto in Acme verknüpfen');
      await page.locator('#of-provider').fill('hubspot');
      await page.locator('#of-app').fill('Initech "& Co"');
      await page.locator('#of-method').selectOption('legacyPrivateApp');
      await page.locator('#of-theme').selectOption('dark');
      await page.getByLabel('Access token').check();
      await expect.poll(() => page.locator('.stage [part=step]').count()).toBe(1);
      await expect.poll(() => code('component')).toContain('app="Initech &quot;&amp; Co&quot;"');
      for (const kind of ['component', 'react', 'vue', 'astro'] as const) {
        const written = await code(kind);
        for (const part of [
          'provider="hubspot"',
          'method="legacyPrivateApp"',
          'fields="accessToken"',
          'theme="dark"',
          'lang="de"',
        ])
          expect(written, kind).toContain(part);
        expect(written).not.toContain('host=');
      }
    }));

  test('colours are those of the preview', () =>
    build(async ({ page, code }) => {
      await page.locator('.stage article').waitFor();
      await page.locator('[data-property="--link-guide-accent"]').fill('#7a0044');
      await expect.poll(() => code('component')).toContain('--link-guide-accent: #7a0044;');
      const color = page.locator('.stage a[part=link]').first();
      expect(await color.evaluate(link => getComputedStyle(link).color)).toBe('rgb(122, 0, 68)');
    }));

  test('copies what is shown', () =>
    build(async ({ page, code, copied }) => {
      await page.locator('.stage article').waitFor();
      await page.locator('[data-copy=code-component]').click();
      await expect.poll(copied).toBe(await code('component'));
      expect(await page.locator('#told').innerText()).toBe('Kopiert');
    }));

  test('without scripts explains itself, with code for one guide', () =>
    build(
      async ({ page, code }) => {
        expect(await page.locator('#builder').isVisible()).toBe(false);
        expect(await page.locator('noscript').innerText()).toContain('/embed/v1 vor den Pfad');
        for (const kind of kinds) expect(await code(kind)).not.toBe('');
        for (const link of await page.locator('[data-format]').all())
          expect(fileOf((await link.getAttribute('href')) ?? '')).toBeDefined();
      },
      { javaScriptEnabled: false },
    ));
});

describe('everybody can use the builder', () => {
  const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  test.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('%s, at a width of %d px', (colorScheme, width) =>
    build(
      async ({ page }) => {
        await page.locator('.stage article').waitFor();
        await page.evaluate(axe);
        expect(await violationsIn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
      { colorScheme, bypassCSP: true, viewport: { width, height: 900 } },
    ),
  );
});

describe('the code that it writes', () => {
  async function written(
    kind: (typeof kinds)[number],
    change: (it: Visit) => Promise<unknown> = async () => undefined,
  ): Promise<string> {
    let text = '';
    await build(async it => {
      await it.page.locator('.stage article').waitFor();
      await change(it);
      await expect
        .poll(() => it.code(kind))
        .toContain(kind === 'json' || kind === 'html' || kind === 'marker' ? 'linkbook' : site());
      text = await it.code(kind);
    });
    return text;
  }

  test('as a component, with a script that never changes: shows the guide on another origin', async () => {
    const code = await written('component', async it => {
      await it.page.locator('[name=pinned]').check();
      await expect.poll(() => it.page.locator('#code-component').innerText()).toContain('integrity="sha384-');
    });
    const it = await visitProduct(browser(), product().page(code));
    await it.ready();
    expect(await it.guide.locator('[part=title]').innerText()).toBe('Clay-Konto in Acme verknüpfen');
    expect(it.complaints).toEqual([]);
    await it.close();
    const changed = code.replace(/sha384-..../, 'sha384-AAAA');
    const refused = await visitProduct(browser(), product().page(changed));
    await expect.poll(() => refused.complaints.join()).toMatch(/integrity/);
    expect(await refused.guide.locator('a').isVisible()).toBe(true);
    await refused.close();
  });

  test('as a frame: shows the guide on another origin, as high as it is', async () => {
    const it = await visit(browser(), product().page(await written('framed')));
    await expect
      .poll(() => it.page.frameLocator('iframe').locator('[part=title]').innerText())
      .toBe('Clay-Konto in Acme verknüpfen');
    await expect.poll(() => it.page.locator('iframe').getAttribute('height')).not.toBe('600');
    expect(it.complaints).toEqual([]);
    await it.close();
  });

  test.each(['html', 'json'] as const)('as %s: is a command that prints the guide', async kind => {
    const [line = ''] = (await written(kind)).split('\n');
    const words = line.match(/'[^']*'|\S+/g)?.map(word => word.replaceAll("'", '')) ?? [];
    expect(words.slice(0, 2)).toEqual(['npx', 'linkbook']);
    const { code, out } = await linkbook(words.slice(2));
    expect(code).toBe(0);
    expect(out).toContain('Clay-Konto in Acme verknüpfen');
  });

  test('as a marker: is filled by linkbook inject', async () => {
    const marker = await written('marker');
    expect(marker).toBe('<!-- linkbook: clay app=Acme lang=de -->\n<!-- /linkbook -->');
    const seen: unknown[] = [];
    injectInto(marker, ({ words, options }) => {
      seen.push([words, options]);
      return 'x';
    });
    expect(seen).toEqual([[['clay'], { app: 'Acme', lang: 'de' }]]);
  });

  test('for a form of one’s own: runs on another origin', async () => {
    const code = await written('judged');
    const it = await visit(browser(), product().page(''));
    const found = await it.page.evaluate(`(async () => {
      const { formOf } = await import('${/from '([^']+)'/.exec(code)?.[1]}');
      const form = await formOf('clay', { lang: 'de' });
      return form.fields.map(field => field.id);
    })()`);
    expect(found).toEqual(compose({ provider: 'clay' }).fields.map(({ id }) => id));
    await it.close();
  });
});

test('the component weighs at most 8 kB, and what judges for it not more', () => {
  for (const path of ['/embed/v1.js', '/embed/v1/judge.js'])
    expect(gzipSync(readFileSync(fileOf(path) ?? ''), { level: 9 }).length, path).toBeLessThanOrEqual(8 * 1024);
  expect(readFileSync(fileOf('/embed/v1.js') ?? '', 'utf8')).not.toMatch(
    /innerHTML|document\.write|\beval\(|\.style\b/,
  );
});
