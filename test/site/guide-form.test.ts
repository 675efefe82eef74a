// The form of a guide in a real browser: what is pasted is understood, named, and goes nowhere.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Field } from '../../catalog/model/field.ts';
import { list } from '../../catalog/model/list.ts';
import { judge } from '../../catalog/model/value.ts';
import { lint } from '../../linter/lint.ts';
import { addressOf, guidesOf } from '../../site/routes.ts';
import { fc } from '../support/chance.ts';
import { decoded } from '../support/html.ts';
import { onSite } from '../support/on-site.ts';
import { catalog, providers } from '../support/own.ts';
import { htmlOf } from '../support/templates.ts';
import { valuesOfKind } from '../support/tokens.ts';
import { inTurn } from '../support/turns.ts';
import { type Visit, visit } from '../support/visit.ts';

const site = onSite();

async function at(address: string, use: (it: Visit) => Promise<void>, options: Parameters<typeof visit>[2] = {}) {
  const it = await visit(site.browser, site.at + address, options);
  await use(it);
  expect(it.complaints).toEqual([]);
  await it.close();
}

const fieldOf = (provider: string, id: string): Field => {
  const field = catalog.providers.get(provider)?.fields[id];
  if (!field) throw new Error(`${provider} has no ${id}`);
  return field;
};
/** A value of a field that begins so, made here. */
function made(provider: string, id: string, prefix: string, of: 'accepts' | 'mistakenFor' = 'accepts'): string {
  const kind = list<{ prefix?: string | string[] | undefined }>(fieldOf(provider, id)[of]).find(it =>
    list(it.prefix).includes(prefix),
  );
  const [value = ''] = fc.sample(valuesOfKind({ ...kind, prefix }), 1);
  return value;
}
const findings = (text: string) =>
  lint(text, 'connections.yaml', { catalog, today: '2026-11-20', env: {} }).findings.map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

describe('what is pasted', () => {
  test('is called right when it is, with the place where it works', () =>
    at('/guides/clerk/', async ({ paste, said, page }) => {
      await paste('secretKey', made('clerk', 'secretKey', 'sk_live_'));
      await expect.poll(() => said('secretKey').innerText()).toBe('Looks right. (production)');
      expect(await page.locator('#environment').inputValue()).toBe('production');
    }));

  test('is named when it is a publishable key, with the step that shows the right one', () =>
    at('/guides/clerk/', async ({ paste, said, field, page }) => {
      await paste('secretKey', made('clerk', 'secretKey', 'pk_test_', 'mistakenFor'));
      await expect.poll(() => said('secretKey').innerText()).toContain('that is the publishable key');
      expect(await field('secretKey').getAttribute('aria-invalid')).toBe('true');
      await said('secretKey').getByRole('link').click();
      expect(new URL(page.url()).hash).toBe('#create-your-secret-key');
      expect(await page.locator('#create-your-secret-key').isVisible()).toBe(true);
    }));

  test('may be an address: the ID in it appears, and the other fields that it tells', () =>
    at('/guides/snowflake/', async ({ paste, said, field }) => {
      await paste('organization', 'https://app.snowflake.com/acme/account123/worksheets');
      await expect.poll(() => field('organization').inputValue()).toBe('acme');
      expect(await field('account').inputValue()).toBe('account123');
      for (const id of ['organization', 'account']) expect(await said(id).innerText()).toBe('Read from the address.');
    }));

  test('may be an address that came before the form was ready', () =>
    at('/guides/snowflake/', async ({ paste, said, page }) => {
      await page.route('**/_astro/*.js', async route => {
        await new Promise(resolve => setTimeout(resolve, 300));
        await route.continue();
      });
      await paste('organization', 'https://app.snowflake.com/acme/account123/worksheets');
      for (const id of ['organization', 'account'])
        await expect.poll(() => said(id).innerText()).toBe('Read from the address.');
    }));

  test('may be an address in the wrong field: the right one is filled, the wrong one says so', () =>
    at('/guides/clay/', async ({ paste, said, field }) => {
      await paste('apiKey', 'https://app.clay.com/workspaces/1060661/settings/account');
      await expect.poll(() => field('workspaceId').inputValue()).toBe('1060661');
      expect(await said('apiKey').innerText()).toBe('This is an address; the API key is wanted.');
    }));

  test('loses what hangs on it', () =>
    at('/guides/clerk/', async ({ paste, said, field }) => {
      const key = made('clerk', 'secretKey', 'sk_test_');
      await paste('secretKey', `Bearer ${key}`);
      await expect.poll(() => said('secretKey').innerText()).toContain('Looks right.');
      expect(await field('secretKey').inputValue()).toBe(key);
    }));

  test('is compared with the environment that was chosen', () =>
    at('/guides/clerk/', async ({ paste, said, page }) => {
      await page.locator('#environment').selectOption('development');
      await paste('secretKey', made('clerk', 'secretKey', 'sk_live_'));
      await expect
        .poll(() => said('secretKey').innerText())
        .toBe('This one works in production; you chose development.');
    }));

  test('is answered in the language of the page', () =>
    at('/de/guides/clay/', async ({ paste, said }) => {
      await paste('workspaceId', 'wb_EXAMPLE');
      await expect.poll(() => said('workspaceId').innerText()).toMatch(/ist hier nicht bekannt/);
    }));
});

test('what is half typed is not called wrong', () =>
  at('/guides/clerk/', async ({ field, said, page }) => {
    await field('secretKey').focus();
    await page.waitForLoadState('networkidle');
    await page.keyboard.type('pk_te');
    expect(await said('secretKey').innerText()).toBe('');
    await page.keyboard.press('Tab');
    await expect.poll(() => said('secretKey').innerText()).not.toBe('');
  }));

test('what the search box read from an address stands in the form, once', () =>
  at('/', async ({ page, field, said }) => {
    const read = { provider: 'clay', values: { workspaceId: '1060661' } };
    await page.evaluate(it => sessionStorage.setItem('linkbook:read', JSON.stringify(it)), read);
    await page.goto(`${site.at}/guides/clay/`);
    await expect.poll(() => field('workspaceId').inputValue()).toBe('1060661');
    expect(await said('workspaceId').innerText()).toBe('Read from the address.');
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await field('workspaceId').inputValue()).toBe('');
  }));

test('a field lights up the step that obtains it', () =>
  at('/guides/clay/', async ({ field, page }) => {
    await field('workspaceId').focus();
    expect(await page.locator('.steps > .lit').getAttribute('id')).toBe('find-your-workspace-id');
    await field('apiKey').focus();
    expect(await page.locator('.steps > .lit').getAttribute('id')).toBe('find-your-api-key');
  }));

test('a secret is hidden until it is asked for', () =>
  at('/guides/snowflake/', async ({ field, page }) => {
    const masked = () =>
      field('privateKey').evaluate(it => getComputedStyle(it).getPropertyValue('-webkit-text-security'));
    expect(await masked()).toBe('disc');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await masked()).toBe('none');
  }));

describe('connections.yaml', () => {
  test('takes choices and IDs as they are, and secrets as variables', () =>
    at('/guides/datadog/', async ({ field, page, copied, paste }) => {
      await field('site').selectOption('us5.datadoghq.com');
      const [key = ''] = fc.sample(valuesOfKind({ charset: 'hex', length: 32 }), 1);
      await paste('apiKey', key);
      await expect.poll(() => page.locator('#file').innerText()).toContain('site: us5.datadoghq.com');
      await page.getByRole('button', { name: 'Copy as connections.yaml' }).click();
      await expect.poll(copied).toContain('site: us5.datadoghq.com');
      const text = await copied();
      expect(text).toContain('apiKey: ${DD_API_KEY}');
      expect(text).not.toContain(key);
      expect(findings(text)).toEqual([]);
    }));

  const ways = providers.flatMap(({ id }) => guidesOf('en', id)).map(route => ({ route, address: addressOf(route) }));
  // One visit after the other in the same browser window: they are many.
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit(site.browser, `${site.at}/`);
  });
  afterAll(() => visitor.close());

  async function copyOf({ page, copied }: Visit): Promise<string> {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.getByRole('button', { name: 'Copy as connections.yaml' }).click();
    await expect.poll(copied).toContain('connections:');
    return copied();
  }

  test('of every guide lints clean before it is filled in', () => {
    const wrong = ways.flatMap(({ address }) => {
      const [, file = ''] = /<pre id="file"[^>]*><code>(.*?)<\/code>/s.exec(htmlOf(address)) ?? [];
      const shown = file.replace(/<span [^>]*\bhidden\b[^>]*>[^<]*<span>[^<]*<\/span>[^<]*<\/span>/g, '');
      expect(shown).toContain('connections:');
      return findings(decoded(shown.replace(/<[^>]*>/g, ''))).map(it => `${address}: ${it}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each(inTurn(ways, 0))(
    'of $address lints clean, before and after it is filled in',
    async ({ route, address }) => {
      const { page, field, said, complaints } = visitor;
      await page.goto(site.at + address);
      expect(findings(await copyOf(visitor))).toEqual([]);
      const asked = await page
        .locator('[data-field]')
        .evaluateAll(all => all.map(it => it.getAttribute('data-field') ?? ''));
      const siblings = catalog.providers.get(route.provider)?.fields ?? {};
      for (const id of asked) {
        const of = fieldOf(route.provider, id);
        const value = of.choices?.[0]?.value ?? of.example;
        if (value === undefined || of.secret || judge(of, value, { siblings }).verdict !== 'ok') continue;
        if (of.choices) await field(id).selectOption(value);
        else await field(id).fill(value);
        await expect.poll(() => said(id).innerText(), { message: id }).not.toBe('');
        expect(await page.locator(`[data-line=${id}]`).innerText()).toContain(value);
      }
      expect(findings(await copyOf(visitor))).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

describe('what was typed', () => {
  const stored = ({ page }: Visit): Promise<string> =>
    page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]));

  test('goes nowhere and is kept nowhere', () =>
    at('/guides/clerk/nango/', async it => {
      const { page, sent, paste, field, said } = it;
      const key = made('clerk', 'secretKey', 'sk_test_');
      await paste('secretKey', key);
      await expect.poll(() => said('secretKey').innerText()).toContain('Looks right.');
      await field('secretKey').press('Enter');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.locator('.tick').first().check();
      for (const button of await page.locator('[data-copy]').all()) await button.click();
      await page.getByRole('link', { name: 'any app' }).click();
      await page.waitForURL('**/guides/clerk/');
      await page.waitForLoadState('networkidle');
      expect(sent.length).toBeGreaterThan(5);
      for (const request of sent) {
        expect(request).not.toContain(key);
        expect(request).not.toContain(encodeURIComponent(key.slice(8)));
        expect(new URL(request.split(' ')[0] ?? '').origin).toBe(site.at);
      }
      expect(await stored(it)).not.toContain(key.slice(8));
    }));

  test('is gone when one comes back', () =>
    at('/guides/clay/', async ({ page, field, paste }) => {
      await paste('workspaceId', '1060661');
      await page.goto(`${site.at}/guides/clerk/`);
      await page.goBack();
      await page.waitForLoadState('networkidle');
      expect(await field('workspaceId').inputValue()).toBe('');
      expect(await page.locator('#file').innerText()).toContain('${CLAY_WORKSPACE_ID}');
    }));

  test('is gone after starting over', () =>
    at('/guides/clay/', async ({ page, field, paste, said }) => {
      await paste('workspaceId', '1060661');
      await expect.poll(() => said('workspaceId').innerText()).toBe('Looks right.');
      await page.locator('.tick').first().check();
      await page.getByRole('button', { name: 'Start over' }).click();
      expect(await field('workspaceId').inputValue()).toBe('');
      expect(await said('workspaceId').innerText()).toBe('');
      expect(await page.locator('.tick:checked').count()).toBe(0);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));
});
