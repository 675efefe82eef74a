// <link-guide> in a real browser, inside a product on another origin with a policy as strict as they come.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { plain } from '../../catalog/model/document.ts';
import { guideNames } from '../../catalog/wrappers/guide.ts';
import { fc } from '../support/chance.ts';
import { type Embedding, violationsIn } from '../support/embedding.ts';
import { compose, stepsIn } from '../support/guides.ts';
import { clay, onProduct, set, title } from '../support/on-product.ts';

const { on, site, product } = onProduct();

describe('under a strict policy and trusted types', () => {
  test('shows the guide in the language and under the name of the product', () =>
    on(clay, async it => {
      await it.ready();
      expect(await title(it)).toBe('Clay-Konto in Acme verknüpfen');
      const composed = compose({ provider: 'clay', language: 'de', app: 'Acme' });
      expect(await it.guide.locator('[part=step-title]').allInnerTexts()).toEqual(
        stepsIn(composed).map(step => plain(step.title)),
      );
      expect(await it.text()).not.toMatch(/Linkbook|Nango|StackOne/);
      expect(await it.page.getByText('Hilfe').isVisible()).toBe(false);
    }));

  test('asks no origin but its own, for one file, and tells it nothing', () =>
    on(clay, async it => {
      await it.ready();
      const asked = it.sent.filter(request => !request.startsWith(product().at));
      expect(asked.map(request => new URL(request.split(' ')[0] ?? '').pathname)).toEqual([
        '/embed/v1.js',
        '/embed/v1/data/de/clay.json',
      ]);
      expect(asked[1]).not.toMatch(/cookie|referer":"[^"]/i);
    }));

  test('has the fonts of the page, and the colours that it sets', () =>
    on(clay, async it => {
      await it.ready();
      const [font, color] = await it.guide
        .locator('a[part=link]')
        .first()
        .evaluate(link => [getComputedStyle(link).fontFamily, getComputedStyle(link).color]);
      expect([font, color]).toEqual(['Georgia, serif', 'rgb(160, 0, 80)']);
    }));
});

test('the same file serves several guides on one page', () =>
  on(clay + clay.replace('"de"', '"ja"') + clay.replace('Acme', 'Initech'), async it => {
    await it.page.locator('link-guide article').nth(2).waitFor();
    expect(await it.page.locator('[part=title]').allInnerTexts()).toEqual([
      'Clay-Konto in Acme verknüpfen',
      plain(compose({ provider: 'clay', language: 'ja', app: 'Acme' }).title),
      'Clay-Konto in Initech verknüpfen',
    ]);
    expect(it.sent.filter(request => request.includes('/de/clay.json'))).toHaveLength(1);
  }));

test('a guide that is moved stays as it is', () =>
  on(`${clay}<section id="there"></section>`, async it => {
    await it.ready();
    await it.guide.evaluate(guide => {
      Object.assign(guide, { before: guide.shadowRoot?.querySelector('article') });
      document.querySelector('#there')?.append(guide);
    });
    await it.page.waitForTimeout(50);
    expect(
      await it.guide.evaluate(
        guide => (guide as unknown as { before: Element }).before === guide.shadowRoot?.querySelector('article'),
      ),
    ).toBe(true);
  }));

describe('light and dark', () => {
  const paints = ({ guide }: Embedding): Promise<string[]> =>
    guide.evaluate(it => {
      const mark = it.shadowRoot?.querySelector('mark');
      return [getComputedStyle(it).backgroundColor, mark ? getComputedStyle(mark).backgroundColor : ''];
    });

  test('follow the page, not the system, when the page knows only one', () =>
    on(
      clay,
      async it => {
        await it.ready();
        expect(await paints(it)).toEqual(['rgba(0, 0, 0, 0)', 'rgb(255, 228, 143)']);
        await it.page.evaluate(() => {
          document.documentElement.style.colorScheme = 'light dark';
        });
        expect((await paints(it))[1]).toBe('rgb(106, 85, 15)');
      },
      { colorScheme: 'dark' },
    ));

  test('are as they are asked for', () =>
    on(clay.replace('lang', 'theme="dark" lang'), async it => {
      await it.ready();
      expect(await paints(it)).toEqual(['rgb(21, 22, 26)', 'rgb(106, 85, 15)']);
      await set(it, { theme: 'light' });
      expect(await paints(it)).toEqual(['rgb(255, 255, 255)', 'rgb(255, 228, 143)']);
    }));
});

test('the keyboard reaches links, commands and the box, and follows links to steps', () =>
  on('<link-guide provider="clerk" app="Acme" lang="en"></link-guide>', async it => {
    await it.ready();
    const link = it.guide.locator('[part=section] a[href^="#"]').first();
    await link.focus();
    await it.page.keyboard.press('Enter');
    const focused = await it.guide.evaluate(guide => guide.shadowRoot?.activeElement?.parentElement?.id);
    expect(focused).toBe('create-your-secret-key');
    expect(new URL(it.page.url()).hash).toBe('');
    expect(await it.guide.locator('a:not([href^="#"])').first().getAttribute('target')).toBe('_blank');
  }));

describe('everybody can use it', () => {
  const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  test.each(['light', 'dark'] as const)('%s', colorScheme =>
    on(
      '<link-guide provider="clay" app="Acme" lang="de" theme="THEME"></link-guide><link-guide provider="clerk"></link-guide>'.replace(
        'THEME',
        colorScheme,
      ),
      async it => {
        await it.page.locator('link-guide article').nth(1).waitFor();
        await it.page.evaluate(axe);
        expect(await violationsIn(it.page)).toEqual([]);
      },
      { colorScheme, bypassCSP: true },
    ),
  );
});

test('whatever its attributes say, it shows a guide or says why not, and loads nothing else', () =>
  on(
    clay,
    async it => {
      await it.ready();
      const odd = fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          'clay',
          'clerk',
          '',
          ' ',
          '../../api',
          '%2e%2e/x',
          'constructor',
          '__proto__',
          'obtain',
          'apiKey',
          '<img src=x onerror=alert(1)>',
          'javascript:alert(1)',
          '\u202eyalc',
          'x'.repeat(10_000),
          ']]>',
          'de',
          'your-app',
        ),
      );
      const attributes = fc.record(Object.fromEntries(guideNames.map(name => [name, odd])), { requiredKeys: [] });
      for (const all of fc.sample(attributes, 60)) {
        const state = await it.guide.evaluate(
          (guide, [names, given]) =>
            new Promise<string>(resolve => {
              for (const event of ['ready', 'error'])
                guide.addEventListener(event, () => resolve(event), { once: true });
              for (const name of names) guide.removeAttribute(name);
              for (const [name, value] of Object.entries(given)) guide.setAttribute(name, value ?? '');
              setTimeout(() => resolve('same'), 3000);
            }),
          [[...guideNames], all] as const,
        );
        expect(['ready', 'error'], JSON.stringify(all)).toContain(state);
        expect(
          await it.guide.evaluate(
            guide => guide.shadowRoot?.querySelectorAll('script, img, iframe, [style], [onerror]').length,
          ),
        ).toBe(0);
        // Another guide in between, so that every turn is a change.
        await it.guide.evaluate(
          (guide, names) =>
            new Promise(resolve => {
              guide.addEventListener('ready', resolve, { once: true });
              for (const name of names) guide.removeAttribute(name);
              guide.setAttribute('provider', 'hubspot');
            }),
          guideNames,
        );
      }
      for (const request of it.sent) {
        const { origin, pathname } = new URL(request.split(' ')[0] ?? '');
        expect([product().at, site()]).toContain(origin);
        if (origin === site())
          expect(pathname).toMatch(/^\/embed\/v1(?:\.js|\/judge\.js|\/data\/(?:en|de)\/[a-z0-9/-]+\.json)$/);
      }
    },
    { complaints: [/<link-guide>/, /404/] },
  ));
