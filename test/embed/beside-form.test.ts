// <link-guide> beside the form of a product: steps light up, addresses are read, values are judged.
import { describe, expect, test } from 'vitest';
import type { Embedding } from '../support/embedding.ts';
import { clay, listen, onProduct, set, title } from '../support/on-product.ts';

const { on, site } = onProduct();

describe('beside a form', () => {
  const lit = ({ guide }: Embedding): Promise<string[]> =>
    guide.locator('[aria-current=step]').evaluateAll(all => all.map(step => step.id));
  const call = ({ guide }: Embedding, method: 'focusField' | 'focusStep', id: string): Promise<boolean> =>
    guide.evaluate(
      (it, [name, of]) => (it as unknown as Record<string, (id: string) => boolean>)[name ?? '']?.(of ?? '') ?? false,
      [method, id],
    );

  test('a field lights up the step that obtains it, and the keyboard stays in the field', () =>
    on(`<label>Workspace <input id="own"></label>${clay}`, async it => {
      await it.ready();
      await it.page.locator('#own').focus();
      expect(await call(it, 'focusField', 'workspaceId')).toBe(true);
      expect(await lit(it)).toEqual(['find-your-workspace-id']);
      expect(await it.page.evaluate(() => document.activeElement?.id)).toBe('own');
      expect(await call(it, 'focusStep', 'find-your-api-key')).toBe(true);
      expect(await lit(it)).toEqual(['find-your-api-key']);
      expect(await call(it, 'focusField', 'nothing')).toBe(false);
      await set(it, { lang: 'en' });
      await expect.poll(() => title(it)).toBe('Link your Clay account in Acme');
      expect(await lit(it)).toEqual(['find-your-api-key']);
    }));

  test('says when it is ready, with the fields to ask for', () =>
    on(
      '<link-guide lang="en"></link-guide>',
      async it => {
        const heard = await listen(it, 'ready');
        await set(it, { provider: 'clay' });
        await expect.poll(heard).toEqual([
          {
            provider: 'clay',
            method: 'apiKey',
            fields: [
              { id: 'apiKey', label: 'API key', secret: true, optional: false },
              { id: 'workspaceId', label: 'Workspace ID', secret: false, optional: false },
            ],
          },
        ]);
      },
      { complaints: [/Name a provider/] },
    ));

  test('hands over an ID that was read from an address, and never a secret', () =>
    on(clay, async it => {
      await it.ready();
      const heard = await listen(it, 'fieldread');
      const box = it.guide.locator('input');
      expect(await box.count()).toBe(1);
      await box.fill('https://app.clay.com/workspaces/1060661/settings/account');
      await expect.poll(heard).toEqual([{ field: 'workspaceId', value: '1060661' }]);
      expect(await it.guide.locator('output').innerText()).toBe('Aus der Adresse gelesen. Workspace ID: 1060661');
      await box.fill('https://app.clay.com.example.net/workspaces/1060661');
      await expect
        .poll(() => it.guide.locator('output').innerText())
        .toBe('Aus dieser Adresse lässt sich der Wert nicht lesen.');
      await box.fill('0123456789abcdef0123');
      await it.page.waitForTimeout(50);
      expect(await heard()).toHaveLength(1);
      for (const request of it.sent) expect(request).not.toMatch(/1060661|0123456789abcdef/);
    }));

  test('tells the form of the product what a value is', () =>
    on('', async it => {
      // As text: a tool that rewrites imports would rewrite this one.
      const said = await it.page.evaluate(`(async () => {
        const { formOf, judge, readAddress } = await import('${site()}/embed/v1/judge.js');
        const form = await formOf('clerk', { lang: 'de' });
        const clay = await formOf('clay');
        const key = ['pk', 'test', 'EXAMPLEonly'.repeat(3)].join('_');
        const tried = () => { try { return clay.check('constructor', '1'); } catch (error) { return String(error); } };
        return [
          typeof judge,
          typeof readAddress,
          form.check('secretKey', key),
          form.check('secretKey', ''),
          clay.read('https://app.clay.com/workspaces/1060661'),
          tried(),
        ];
      })()`);
      expect(said).toEqual([
        'function',
        'function',
        { verdict: 'wrong-kind', severity: 'error', text: expect.stringContaining('der öffentliche Schlüssel') },
        { verdict: 'malformed', severity: 'error', text: 'Hier steht noch nichts.' },
        { workspaceId: '1060661' },
        expect.stringContaining('Clay has no field `constructor`. It has: apiKey, workspaceId.'),
      ]);
    }));
});
