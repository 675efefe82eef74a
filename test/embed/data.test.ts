// What the web component makes of its one file is what the composer says.
import { describe, expect, test } from 'vitest';
import type { Guide } from '../../catalog/model/document.ts';
import { composeGuide, type GuideRequest, isProblem } from '../../catalog/model/guide/compose.ts';
import { missingFrom, narrow } from '../../catalog/model/guide/narrow.ts';
import { languages } from '../../catalog/model/text.ts';
import { dataFor, embedDataFiles } from '../../site/embed/data.ts';
import { anyApp } from '../../site/embed/names.ts';
import { chosen, marks } from '../../site/embed/variants.ts';
import { embedder, hostsOf, routes } from '../../site/routes.ts';
import { embedData } from '../../site/side/addresses.ts';
import { guide as guideSchema } from '../../site/side/document-schema.ts';
import { fc } from '../support/chance.ts';
import { compose } from '../support/guides.ts';
import { catalog, hosts, providers } from '../support/own.ts';
import { scopedCatalog } from '../support/scoped.ts';

const names = [
  { app: 'Acme' },
  { app: 'Acme', form: 'Settings' },
  { app: 'アクメ', form: '接続' },
  { app: 'A & <B> "$&" $1' },
];

describe.each(providers.map(({ id }) => id))('%s', provider => {
  test.each(languages)('under the name of any app, in %s', language => {
    const data = dataFor(catalog, { provider, host: undefined, language });
    for (const [method, guide] of Object.entries(data.guides))
      for (const it of names)
        expect(chosen(guide, it), `${method} ${it.app}`).toEqual(compose({ provider, method, language, ...it }));
  });

  test('in each app', () => {
    for (const host of hostsOf(provider)) {
      const data = dataFor(catalog, { provider, host, language: 'de' });
      for (const [method, guide] of Object.entries(data.guides))
        for (const form of [undefined, 'Settings'])
          expect(chosen(guide, { form })).toEqual(compose({ provider, method, host, language: 'de', form }));
    }
  });

  test('for an app of another name: no other app stands in the file', () => {
    const text = JSON.stringify(dataFor(catalog, { provider, host: undefined, language: 'fr' }));
    const own = catalog.providers.get(provider);
    const strangers = hosts.filter(({ host }) => !host.embedder && !own?.name.startsWith(host.name));
    expect(strangers.length).toBeGreaterThan(0);
    for (const { host } of strangers) expect(text).not.toMatch(new RegExp(`\\b${host.name}\\b`));
    for (const mark of Object.values(marks)) expect(own && JSON.stringify(own)).not.toContain(mark);
  });
});

test('a provider that was renamed is found under its former name, too', () => {
  const moved = {
    ...catalog,
    providers: new Map([...catalog.providers].slice(0, 1)),
    moved: new Map([['former', providers[0]?.id ?? '']]),
  };
  const files = new Map(
    [...embedDataFiles({ catalog: moved, routes, address: undefined })].map(({ path, content }) => [path, content]),
  );
  const [now = ''] = moved.providers.keys();
  expect(files.get(embedData('ja', 'former'))).toBe(files.get(embedData('ja', now)));
  expect(files.get(embedData('ja', now))).toContain(now);
});

test('the component knows the app that embeds by its id', () => {
  expect(anyApp).toBe(embedder);
});

/** What is shown of a guide, without what only the whole guide can say. */
const shown = ({ sections }: Guide) =>
  sections.filter(({ id }) => !['wrong', 'check', 'good-to-know', 'rotate', 'sources'].includes(id));

describe('a guide that is narrowed', () => {
  const scoped = providers.filter(({ provider }) => provider.scopes);

  test('to one side is what the composer says of it', () => {
    for (const { id: provider, provider: entry } of providers)
      for (const method of Object.keys(entry.methods))
        for (const steps of ['obtain', 'link'] as const)
          expect(shown(narrow(compose({ provider, method }), { steps: [steps] })), `${provider} ${method}`).toEqual(
            shown(compose({ provider, method, steps })),
          );
  });

  test('to scopes is what the composer says of them', () => {
    expect(scoped.length).toBeGreaterThan(3);
    for (const { id: provider, provider: entry } of scoped) {
      const known = Object.keys(entry.scopes ?? {});
      fc.assert(
        fc.property(
          fc.subarray(known, { minLength: 1 }),
          fc.constantFrom(...Object.keys(entry.methods)),
          (scopes, method) => {
            const narrowed = narrow(compose({ provider, method }), { scopes });
            expect(shown(narrowed)).toEqual(shown(compose({ provider, method, scopes })));
          },
        ),
        { numRuns: 20 },
      );
    }
  });

  test('to scopes loses the steps, actions, needs and reasons of others', () => {
    const request: GuideRequest = { provider: 'acme', host: 'desk' };
    const made = (more: Partial<GuideRequest> = {}): Guide => {
      const guide = composeGuide(scopedCatalog(), { ...request, ...more });
      if (isProblem(guide)) throw new Error(guide.problem);
      return guide;
    };
    expect(guideSchema.parse(made())).toEqual(made());
    const text = JSON.stringify(made());
    for (const word of ['Readers only', 'Writers only', 'Reading needs', 'Because of writing'])
      expect(text).toContain(word);
    for (const scopes of [['read'], ['write'], ['read', 'write']])
      expect(sentences(narrow(made(), { scopes }))).toEqual(sentences(made({ scopes })));
    expect(JSON.stringify(narrow(made(), { scopes: ['read'] }))).not.toMatch(/Writers only|Because of writing/);
  });

  test('to a field or a step shows what obtains it, and nothing else', () => {
    const clay = compose({ provider: 'clay' });
    const one = narrow(clay, { fields: ['workspaceId'] });
    expect(one.sections.flatMap(({ steps }) => steps.map(({ id, number }) => [id, number]))).toEqual([
      ['find-your-workspace-id', 1],
    ]);
    expect(narrow(clay, { steps: ['find-your-workspace-id'] }).sections).toEqual(one.sections);
  });

  test('to what is not there says so', () => {
    const clay = compose({ provider: 'clay' });
    expect(missingFrom(clay, [], { scopes: ['all'] })).toEqual({ what: 'scope', name: 'all', there: [] });
    expect(missingFrom(clay, [], { fields: ['constructor'] })?.there).toEqual(['apiKey', 'workspaceId']);
    expect(missingFrom(clay, [], { steps: ['obtain', 'toString'] })?.name).toBe('toString');
    expect(missingFrom(clay, [], { steps: ['obtain'], fields: ['apiKey'] })).toBeUndefined();
  });
});

/** Steps and blocks as they are read: where two lists of one kind meet, they are one. */
const sentences = (guide: Guide): string =>
  JSON.stringify(shown(guide), (key, value) => (key === 'scopes' ? undefined : value)).replaceAll(
    ']},{"block":"list","items":[',
    ',',
  );
