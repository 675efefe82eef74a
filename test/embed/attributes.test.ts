// The attributes of <link-guide>: they may change at any time, and what cannot be shown is said.
import { describe, expect, test } from 'vitest';
import { plain } from '../../catalog/model/document.ts';
import type { Embedding } from '../support/embedding.ts';
import { compose } from '../support/guides.ts';
import { clay, listen, onProduct, set, title } from '../support/on-product.ts';

const { on } = onProduct();

describe('attributes may change at any time', () => {
  test('language, app and provider', () =>
    on(clay, async it => {
      await it.ready();
      await set(it, { lang: 'fr' });
      await expect.poll(() => title(it)).toBe(plain(compose({ provider: 'clay', language: 'fr', app: 'Acme' }).title));
      await set(it, { app: 'Initech', provider: 'clerk', lang: 'en' });
      await expect.poll(() => title(it)).toBe('Link your Clerk account in Initech');
      await it.guide.evaluate(guide => guide.removeAttribute('app'));
      await expect.poll(() => title(it)).toBe('Link your Clerk account');
      await set(it, { host: 'nango' });
      await expect.poll(() => title(it)).toBe('Link your Clerk account in Nango');
    }));

  test('what is shown: one side, one field, one step', () =>
    on(clay, async it => {
      const steps = (): Promise<string[]> =>
        it.guide
          .locator('[part~=step]')
          .evaluateAll(all => all.map(step => `${step.id} ${step.firstChild?.textContent}`));
      await it.ready();
      await set(it, { fields: 'workspaceId' });
      await expect.poll(steps).toEqual(['find-your-workspace-id 1']);
      expect(await it.guide.locator('[part=title]').count()).toBe(0);
      await set(it, { fields: '', steps: 'link' });
      await expect.poll(steps).toEqual(['enter-the-values-in-the-form 1']);
      await set(it, { steps: 'find-your-api-key' });
      await expect.poll(steps).toEqual(['find-your-api-key 1']);
    }));

  test('the permissions to grant', () =>
    on('<link-guide provider="hubspot" app="Acme"></link-guide>', async it => {
      await it.ready();
      await set(it, { scopes: 'crm.objects.deals.read, crm.objects.owners.read' });
      await expect
        .poll(() => it.guide.locator('[part=permissions] code').allInnerTexts())
        .toEqual(['crm.objects.deals.read', 'crm.objects.owners.read']);
    }));

  test('only the last of many quick changes counts', () =>
    on(clay, async it => {
      await it.guide.evaluate(async guide => {
        for (const provider of ['clerk', 'hubspot', 'zendesk', 'slack']) {
          guide.setAttribute('provider', provider);
          await Promise.resolve();
        }
      });
      await expect.poll(() => title(it)).toContain('Slack');
    }));

  test('the language of the page is taken where none is named', () =>
    on('<div lang="de-AT"><link-guide provider="clay"></link-guide></div>', async it => {
      await it.ready();
      expect(await title(it)).toBe('Clay-Konto verknüpfen');
    }));
});

describe('what cannot be shown is said', () => {
  const problem = ({ guide }: Embedding): Promise<string> => guide.locator('[part=problem]').innerText();
  const wrong = [
    ['provider="nobody"', 'There is no guide for `nobody`.'],
    ['provider="../clay"', 'There is no guide for `../clay`.'],
    ['provider="clay" host="nowhere"', 'There is no guide for `clay` in `nowhere`.'],
    ['provider="clay" method="oauth"', 'Clay has no method `oauth`. It has: apiKey.'],
    ['provider="hubspot" scopes="crm.all"', 'HubSpot has no scope `crm.all`. It has: crm.objects.contacts.read,'],
    ['provider="clay" fields="key"', 'Clay has no field `key`. It has: apiKey, workspaceId.'],
    ['provider="clay" steps="first"', 'Clay has no step `first`. It has: obtain, link, find-your-api-key,'],
    ['', 'Which guide? Name a provider'],
  ] as const;
  test.each(wrong)('%s', (attributes, sentence) =>
    on(
      `<link-guide ${attributes} lang="de"><a href="/help">Hilfe</a></link-guide>`,
      async it => {
        await it.guide.locator('[part=problem]').waitFor();
        expect(await problem(it)).toContain('Diese Anleitung lässt sich hier nicht zeigen.');
        expect(await problem(it)).toContain(sentence);
        expect(it.complaints.join()).toContain(sentence);
        expect(await it.page.getByText('Hilfe').isVisible()).toBe(true);
        await set(it, { provider: 'clay', host: '', method: '', scopes: '', fields: '', steps: '' });
        await it.ready();
      },
      { complaints: [/<link-guide>/, /404/] },
    ),
  );

  test('without a connection; it comes once there is one', () =>
    on(
      clay,
      async it => {
        await it.ready();
        await it.context.setOffline(true);
        const heard = await listen(it, 'error');
        await set(it, { app: 'Initech' });
        await expect.poll(() => title(it)).toContain('Initech');
        await set(it, { lang: 'es' });
        await expect.poll(() => problem(it)).toContain('Comprueba tu conexión');
        expect(await heard()).toHaveLength(1);
        await it.context.setOffline(false);
        await expect.poll(() => title(it)).toContain('Initech');
      },
      { complaints: [/<link-guide>/, /ERR_INTERNET_DISCONNECTED/] },
    ));
});
