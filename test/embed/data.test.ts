// What the web component makes of its one file is what the composer says.
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Guide } from '../../catalog/model/document.ts';
import { composeGuide, type GuideRequest, isProblem } from '../../catalog/model/guide/compose.ts';
import { missingFrom, narrow } from '../../catalog/model/guide/narrow.ts';
import { languages } from '../../catalog/model/text.ts';
import { type Ask, dataText, type EmbedData, embedDataOf } from '../../site/embed/data.ts';
import { anyApp } from '../../site/embed/names.ts';
import { chosen, marks } from '../../site/embed/variants.ts';
import { embedder, hostsOf } from '../../site/routes.ts';
import { embedData } from '../../site/side/addresses.ts';
import { guide as guideSchema } from '../../site/side/document-schema.ts';
import { fc } from '../support/chance.ts';
import { compose } from '../support/guides.ts';
import { catalog, providers } from '../support/own.ts';
import { scopedCatalog } from '../support/scoped.ts';
import { strangersTo } from '../support/strangers.ts';

const names = [
  { app: 'Acme' },
  { app: 'Acme', form: 'Settings' },
  { app: 'アクメ', form: '接続' },
  { app: 'A & <B> "$&" $1' },
];

const dataFor = (ask: Ask): EmbedData => JSON.parse(dataText(catalog, ask));

/** What does not come out as it was composed. */
function different(name: string, made: unknown, wanted: unknown): string[] {
  return isDeepStrictEqual(made, wanted) ? [] : [name];
}

describe('the file of every guide', () => {
  test.each(languages)('fits the name of any app, in %s', language => {
    const wrong = providers.flatMap(({ id: provider }) =>
      Object.entries(dataFor({ provider, host: undefined, language }).guides).flatMap(([method, guide]) =>
        names.flatMap(it =>
          different(
            `${provider}.${method} ${it.app}`,
            chosen(guide, it),
            compose({ provider, method, language, ...it }),
          ),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('fits each app that is known', () => {
    const wrong = providers.flatMap(({ id: provider }) =>
      hostsOf(provider).flatMap(host =>
        Object.entries(dataFor({ provider, host, language: 'de' }).guides).flatMap(([method, guide]) =>
          [undefined, 'Settings'].flatMap(form =>
            different(
              `${provider}.${method} in ${host}`,
              chosen(guide, { form }),
              compose({ provider, method, host, language: 'de', form }),
            ),
          ),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('for an app of another name holds the name of no other, and no mark of ours but where names go', () => {
    for (const { id, provider } of providers) {
      const text = dataText(catalog, { provider: id, host: undefined, language: 'fr' });
      const naming = text.split(/(?<=[,>])/).filter(part => strangersTo(provider).test(part));
      expect(naming, id).toEqual([]);
      for (const mark of Object.values(marks)) expect(JSON.stringify(provider), id).not.toContain(mark);
    }
  });
});

test('a provider that was renamed is found under its former name, too', () => {
  const moved = {
    ...catalog,
    providers: new Map([...catalog.providers].slice(0, 1)),
    moved: new Map([['former', providers[0]?.id ?? '']]),
  };
  const files = new Map(
    [...embedDataOf(moved, 'ja', providers[0]?.id ?? '')].map(({ path, content }) => [path, content]),
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
