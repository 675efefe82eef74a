// Guides of which parts are kept for the next ones say what they say composed alone.
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { composeGuide, type GuideRequest } from '../../catalog/model/guide/compose.ts';
import { keeper } from '../../catalog/model/guide/kept.ts';
import type { Step } from '../../catalog/model/step.ts';
import { languages } from '../../catalog/model/text.ts';
import { dice } from '../support/chance.ts';
import { requests } from '../support/guides.ts';
import { catalog, providers } from '../support/own.ts';
import { scopedCatalog } from '../support/scoped.ts';
import { inTurn } from '../support/turns.ts';

const names: Partial<GuideRequest>[] = [
  {},
  { form: 'Settings' },
  { app: 'Acme' },
  { app: 'Acme', form: 'Settings' },
  { app: 'アクメ', form: '接続' },
  { environment: 'sandbox' },
  { steps: 'link' },
  { values: { redirectUrl: 'https://app.acme.example/callback', appName: 'Acme' } },
];

/** One keeper for all of them, in this order. */
function changed(of: Catalog, asked: readonly GuideRequest[]): GuideRequest[] {
  const keep = keeper();
  return asked.filter(
    request => JSON.stringify(composeGuide(of, request, keep)) !== JSON.stringify(composeGuide(of, request)),
  );
}

describe('a guide of which parts are kept', () => {
  test.each(languages)('says the same in every app and under every name, in %s', language => {
    const asked = requests.flatMap(({ name: _, ...request }, nth) =>
      inTurn(names, nth, 3).map(name => ({ ...request, language, ...name })),
    );
    expect(asked.length).toBeGreaterThan(requests.length);
    expect(changed(catalog, asked)).toEqual([]);
  });

  test('says the same in any order', () => {
    const { among } = dice(3);
    const few = requests.filter(({ provider }) => provider < 'b');
    const asked = Array.from({ length: 1500 }, () => {
      const { name: _, ...request } = among(few);
      return { ...request, language: among(languages), ...among(names) };
    });
    expect(changed(catalog, asked)).toEqual([]);
  });

  test('takes no anchor that only another app has', () => {
    const host = catalog.hosts.get('nango');
    const rotating = providers.find(({ provider }) => provider.rotate);
    const guide = rotating && composeGuide(catalog, { provider: rotating.id });
    const anchor = guide && 'sections' in guide && guide.sections.find(({ id }) => id === 'rotate')?.steps[0]?.id;
    if (!host || !rotating || !anchor) throw new Error('No guide tells how to replace a key.');
    const link: Step[] = [{ id: anchor, title: 'Replace it', do: [{ say: 'Replace it here.' }] }];
    const hosts = new Map(catalog.hosts).set('one', { ...host, link }).set('other', host);
    const asked = ['one', 'other', 'one'].map(it => ({ provider: rotating.id, host: it }));
    expect(changed({ ...catalog, hosts }, asked)).toEqual([]);
  });

  test('says the same of scopes', () => {
    const of = scopedCatalog();
    const asked = [...of.providers].flatMap(([provider, { methods, scopes = {} }]) =>
      Object.keys(methods).flatMap(method =>
        [undefined, ...Object.keys(scopes)].map(scope => ({ provider, method, ...(scope && { scopes: [scope] }) })),
      ),
    );
    expect(asked.length).toBeGreaterThan(2);
    expect(changed(of, asked)).toEqual([]);
  });

  test('is another one when its entry was edited', () => {
    const [first] = providers;
    if (!first) throw new Error('There is no provider.');
    const keep = keeper();
    const request = { provider: first.id };
    composeGuide(catalog, request, keep);
    const provider = { ...first.provider, limits: 'Something new.' };
    const edited = { ...catalog, providers: new Map(catalog.providers).set(first.id, provider) };
    expect(JSON.stringify(composeGuide(edited, request, keep))).toContain('Something new.');
  });

  test('has in common with the next ones what says nothing of the app', () => {
    const keep = keeper();
    const sections = ['Acme', 'Bolt'].map(app => {
      const guide = composeGuide(catalog, { provider: 'clerk', app }, keep);
      return 'sections' in guide ? new Map(guide.sections.map(it => [it.id, it])) : new Map();
    });
    expect(sections[0]?.get('wrong')).toBeDefined();
    expect(sections[0]?.get('wrong')).toBe(sections[1]?.get('wrong'));
    expect(sections[0]?.get('link')).not.toEqual(sections[1]?.get('link'));
  });
});
