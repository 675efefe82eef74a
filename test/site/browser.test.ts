// The site in a real browser: readable on a phone and a desk, in the dark, with the keyboard.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onSite } from '../support/on-site.ts';
import { visit } from '../support/visit.ts';

const site = onSite();

async function open(address: string, width = 1280, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(site.at + address);
  return page;
}

const addresses = ['/', '/guides/clay/nango/', '/de/guides/datadog/', '/ja/guides/snowflake/', '/fr/hosts/clay/'];

describe.each([320, 390, 1280])('at a width of %d px', width => {
  test.each([...addresses, '/ja/guides/salesforce/'])('%s does not scroll sideways', async address => {
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
  for (const selector of [
    'h1',
    '.lead',
    'main p',
    'mark',
    '.address span',
    'main a',
    '.bar summary',
    'code',
    '.begins',
    '.gives',
    '.facts a',
  ]) {
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

test('the keyboard reaches the guide past the header, its steps, its form and the other languages', async () => {
  const page = await open('/guides/clay/nango/');
  const active = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? '');
  await page.keyboard.press('Tab');
  expect(await active()).toBe('#main');
  await page.keyboard.press('Enter');
  const tick = page.locator('#find-your-api-key > .tick');
  for (let presses = 0; presses < 60 && !(await tick.evaluate(it => it === document.activeElement)); presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await tick.isChecked()).toBe(true);
  for (let presses = 0; presses < 60 && (await active()) !== 'in-workspaceId'; presses++)
    await page.keyboard.press('Tab');
  await page.waitForLoadState('networkidle');
  await page.keyboard.type('1060661');
  await expect.poll(() => page.locator('#say-workspaceId').innerText()).toBe('Looks right.');
  await page.locator('.languages summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await active()).toBe('/de/guides/clay/nango/');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/de/guides/clay/nango/#main');
  expect(await page.locator('h1').innerText()).toBe('Clay-Konto in Nango verknüpfen');
  await page.context().close();
});

test('everything that can be pressed is 44 pixels high, and what has the focus shows it', async () => {
  const page = await open('/guides/snowflake/', 390);
  const low = await page
    .locator('button:visible, summary:visible, .tick:visible, .switch a, .facts a, .row > :first-child')
    .evaluateAll(all => all.filter(it => it.getBoundingClientRect().height < 44).map(it => it.outerHTML.slice(0, 80)));
  expect(low).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
    'solid',
  );
  await page.context().close();
});

test('from the list to a guide, to the app it is linked in and to another way', async () => {
  const page = await open('/');
  await page.getByRole('link', { name: /^Clerk/ }).click();
  expect(await page.locator('h1').innerText()).toBe('Link your Clerk account');
  await page.getByRole('link', { name: 'Nango', exact: true }).click();
  expect(await page.locator('h1').innerText()).toBe('Link your Clerk account in Nango');
  await page.goto(`${site.at}/guides/snowflake/`);
  await page.getByRole('link', { name: 'Programmatic access token', exact: true }).click();
  await page.waitForURL('**/guides/snowflake/your-app/programmaticAccessToken/');
  expect(await page.locator('.switch [aria-current]').innerText()).toBe('Programmatic access token');
  await page.context().close();
});

test('a ticked step stays ticked in every language of the guide, and no other guide is', async () => {
  const page = await open('/guides/clay/nango/');
  await page.locator('#find-your-api-key > .tick').check();
  await page.reload();
  expect(await page.locator('.tick:checked').count()).toBe(1);
  await page.goto(`${site.at}/fr/guides/clay/nango/`);
  expect(await page.locator('#find-your-api-key > .tick').isChecked()).toBe(true);
  await page.goto(`${site.at}/guides/clay/`);
  expect(await page.locator('.tick:checked').count()).toBe(0);
  await page.context().close();
});

test('nothing moves while a guide loads', async () => {
  const page = await open('/guides/snowflake/', 390);
  const moved = await page.evaluate(
    () =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list => {
          const shifts = list.getEntries() as unknown as { value: number }[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
  expect(moved).toBe(0);
  await page.context().close();
});

test('light or dark, as chosen, from the first moment of the next page on', async () => {
  const page = await open('/guides/clay/');
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Light or dark' }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  // Without the scripts that come later, it is dark all the same.
  await page.route('**/_astro/*.js', route => route.abort());
  await page.goto(`${site.at}/guides/clerk/`);
  expect(await paper()).toBe(dark);
  await page.context().close();
});

test.each([
  ['/guides/clay/nango/', /^# Link your Clay account in Nango/],
  ['/rules/wrong-kind/', /^# wrong-kind/],
])('the Markdown that is copied is the Markdown that opens: %s', async (address, begins) => {
  const { page, copied, close } = await visit(site.browser, site.at + address);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(copied).toMatch(begins);
  expect(await page.locator('#told').innerText()).toBe('Copied');
  const twin = await page.getByRole('link', { name: 'Open as Markdown' }).getAttribute('href');
  expect(await copied()).toBe(await (await fetch(site.at + twin)).text());
  await close();
});

describe('without JavaScript', () => {
  test('a guide reads from top to bottom, and nothing stands there that does nothing', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.at}/guides/clay/nango/`);
    for (const part of ['needs', 'obtain', 'link', 'wrong', 'check', 'rotate', 'sources'])
      expect(await page.locator(`#part-${part}`).isVisible(), part).toBe(true);
    expect(await page.locator('#file').innerText()).toContain('apiKey: ${CLAY_API_KEY}');
    expect(await page.locator('button:visible, .field:visible').count()).toBe(0);
    expect(await page.getByText('Check what you found').filter({ visible: true }).count()).toBe(0);
    await page.locator('.languages summary').click();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await context.close();
  });
});

test('on paper stands the guide alone, with the addresses of its links', async () => {
  const page = await open('/guides/clay/nango/');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.bar', '.contents', '.form', '.switch'])
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
  expect(await page.locator('.address mark').isVisible()).toBe(true);
  const after = await page
    .locator('#part-obtain a[href^="https"]')
    .first()
    .evaluate(it => getComputedStyle(it, '::after').content);
  expect(after).toContain('https://app.clay.com');
  await page.context().close();
});

test.each(['/', '/guides/clay/', '/ja/guides/datadog/', '/hosts/clay/', '/nothing/here/'])(
  '%s holds what its policy demands',
  async address => {
    const { page, complaints, close } = await visit(site.browser, site.at + address);
    await page.waitForLoadState('networkidle');
    const own = complaints.filter(it => !(address === '/nothing/here/' && it.includes('404')));
    expect(own).toEqual([]);
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).not.toContain('unsafe-inline');
    const blocked = await page.evaluate(
      () =>
        new Promise<string>(resolve => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
          const script = document.createElement('script');
          script.textContent = 'document.title = "run"';
          document.body.append(script);
        }),
    );
    expect(blocked).toMatch(/^script-src/);
    expect(await page.title()).not.toBe('run');
    await close();
  },
);

test.each([
  ['/de/guides/snowflke/', 'Snowflake', '/de/guides/snowflake/'],
  ['/guides/twitter/', 'X', '/guides/x/'],
  ['/ja/hosts/nangoo/', 'Nango', '/ja/hosts/nango/'],
  ['/rules/wrong-kindd/', 'wrong-kind', '/rules/wrong-kind/'],
  ['/de/rules/wrong-kind/', 'wrong-kind', '/rules/wrong-kind/'],
  ['/docs/securty/', 'Security and privacy', '/docs/security/'],
])('where no page stands, the nearest pages are offered: %s', async (address, name, wanted) => {
  const page = await open(address);
  const german = address.startsWith('/de/');
  if (german) expect(await page.locator('h1:visible').innerText()).toBe('Hier steht keine Seite');
  await page.locator('.missing:visible ul').getByRole('link', { name, exact: true }).click();
  await page.waitForURL(site.at + wanted);
  await page.context().close();
});

test('where no page stands, bar, foot and search are in the language of the address, as on its other pages', async () => {
  const page = await open('/de/guides/snowflke/');
  const around = () =>
    page.evaluate(() =>
      ['.skip', '.bar', '.foot'].map(it =>
        (document.querySelector(it) as Element).outerHTML.replace(/ rel="alternate"/g, ''),
      ),
    );
  const there = await around();
  await page.locator('.search input').fill('zahlungen');
  await expect.poll(() => page.locator('.found [role=option] b').first().innerText()).toBe('Zahlungen');
  await page.goto(`${site.at}/de/categories/ai/`);
  const same = (text: string): string =>
    text
      .replaceAll('/categories/ai/', '/')
      .replace(/ (?:href|hreflang|data-astro-\S+|aria-current|id)="[^"]*"/g, ' ')
      .replace(/\s+/g, ' ');
  expect(there.map(same)).toEqual((await around()).map(same));
  expect(there[1]).toMatch(/href="\/de\/" lang="de"[^>]* aria-current="page"/);
  expect(there[2]).toContain('href="/de/embed/"');
  await page.context().close();
});

describe('another language', () => {
  const inGerman = async (page: Page): Promise<void> => {
    await page.locator('.languages summary').click();
    await page.locator('.languages').getByRole('link', { name: 'Deutsch' }).click();
  };

  test.each(['/categories/ai/?kind=apiToken', '/guides/clerk/nango/#create-your-secret-key'])(
    'keeps what was chosen and the place: %s',
    async address => {
      const page = await open(address);
      await inGerman(page);
      await page.waitForURL(`${site.at}/de${address}`);
      await page.context().close();
    },
  );

  test('begins at the home page where the page is in English only', async () => {
    const page = await open('/docs/ci/#gitlab');
    await inGerman(page);
    await page.waitForURL(`${site.at}/de/`);
    await page.context().close();
  });
});

test('another app keeps the place', async () => {
  const page = await open('/guides/clerk/nango/#create-your-secret-key');
  await page.locator('.switch').getByRole('link', { name: 'any app' }).click();
  await page.waitForURL(`${site.at}/guides/clerk/#create-your-secret-key`);
  await page.context().close();
});
