// Prefixes that several providers use: a table of them, and nobody is named where two are possible.
import { expect, test } from 'vitest';
import type { Kind } from '../../catalog/model/field.ts';
import { marksOf } from '../../catalog/model/identify.ts';
import { matches } from '../../catalog/model/kind.ts';
import { list } from '../../catalog/model/list.ts';
import { textIn } from '../../catalog/model/text.ts';
import { judge } from '../../catalog/model/value.ts';
import { fc } from '../support/chance.ts';
import { catalog, fields } from '../support/own.ts';
import { valuesOfKind } from '../support/tokens.ts';
import { linkbook } from '../support/world.ts';

const { identify, prefixes } = catalog;
const marks = marksOf(catalog.providers);
/** Those by which a provider claims a value as its own. */
const claims = marks.filter(({ field }) => field !== undefined);

const made = (kind: Kind): string[] => fc.sample(valuesOfKind(kind), { numRuns: 4, seed: 20_261_120 });
const samples = new Map<Kind, string[]>();
const valuesOf = (kind: Kind): string[] => {
  const known = samples.get(kind) ?? made(kind);
  samples.set(kind, known);
  return known;
};

/** Every prefix of one provider that another uses, or goes on with. */
const pairs = claims.flatMap(one =>
  claims
    .filter(other => other.provider !== one.provider && other.prefix.startsWith(one.prefix))
    .map(other => ({ one, other })),
);

test('the table of shared prefixes', () => {
  const shared = [...prefixes].filter(([, ids]) => ids.length > 1);
  const inside = new Map<string, Set<string>>();
  for (const { one, other } of pairs) {
    if (one.prefix === other.prefix) continue;
    const begun = inside.get(one.prefix) ?? new Set();
    inside.set(one.prefix, begun.add(`${other.prefix} (${other.provider})`));
  }
  const rows = [
    ...shared.map(([prefix, ids]) => `${prefix.padEnd(16)} ${ids.join(', ')}`),
    ...[...inside].map(([prefix, longer]) => `${prefix.padEnd(16)} begins ${[...longer].join(', ')}`),
  ];
  process.stdout.write(`${rows.sort().join('\n')}\n`);
  expect(shared.length).toBeGreaterThan(0);
});

test('a value is never named after a provider that did not issue it', () => {
  const wrong = claims.flatMap(({ kind, provider, prefix }) =>
    valuesOf(kind).flatMap(value => {
      const identity = identify(value);
      return identity.certainty === 'certain' && identity.provider !== provider
        ? [`${provider} ${prefix}: named ${identity.provider}`]
        : [];
    }),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

test('of two that use the same beginning neither is named, whichever issued the value', () => {
  const same = pairs.filter(({ one, other }) => one.prefix === other.prefix);
  const wrong = same.flatMap(({ one, other }) =>
    [...valuesOf(one.kind), ...valuesOf(other.kind)]
      .filter(value => value.startsWith(one.prefix) && identify(value).certainty === 'certain')
      .filter(value => identify(value).marks.some(({ prefix }) => prefix === one.prefix))
      .map(() => `${one.prefix}: ${one.provider} or ${other.provider}`),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

test('where one beginning goes on with another, only the longer one may be named, and only for what carries it', () => {
  const nested = pairs.filter(({ one, other }) => one.prefix !== other.prefix);
  const wrong = nested.flatMap(({ one, other }) => [
    ...valuesOf(other.kind)
      .filter(value => value.startsWith(other.prefix))
      .map(identify)
      .filter(it => it.certainty === 'certain' && it.provider === one.provider)
      .map(() => `${other.prefix} of ${other.provider}: named ${one.provider}`),
    ...valuesOf(one.kind)
      .filter(value => !value.startsWith(other.prefix))
      .map(identify)
      .filter(it => it.certainty === 'certain' && it.provider === other.provider)
      .map(() => `${one.prefix} of ${one.provider}: named ${other.provider}`),
  ]);
  expect([...new Set(wrong)]).toEqual([]);
});

test('who is named is the only one that could have issued it with this beginning', () => {
  const wrong = claims.flatMap(({ kind, prefix }) =>
    valuesOf(kind).flatMap(value => {
      const identity = identify(value);
      if (identity.certainty !== 'certain') return [];
      const length = identity.marks[0]?.prefix.length ?? 0;
      const possible = claims.filter(
        it => it.prefix.length === length && value.startsWith(it.prefix) && matches(it.kind, value),
      );
      const others = possible.filter(it => it.provider !== identity.provider);
      return others.map(it => `${prefix}: ${identity.provider} is named, ${it.provider} is possible`);
    }),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

const owners = ['klaviyo', 'clickup'];

test.each(owners)('`pk_` of %s is a secret of its own, and is never called publishable', async owner => {
  const entry = catalog.providers.get(owner);
  const kinds = Object.values(entry?.fields ?? {})
    .filter(({ secret }) => secret)
    .flatMap(({ accepts }) => list(accepts).filter(({ prefix }) => list(prefix).includes('pk_')));
  expect(kinds.length).toBeGreaterThan(0);
  const called = kinds.flatMap(valuesOf).flatMap(value =>
    fields.flatMap(({ name, field, provider, providerId }) => {
      const verdict = judge(field, value, { siblings: provider.fields, identify, provider: providerId });
      const said = verdict.verdict === 'wrong-kind' && verdict.mistake ? textIn(verdict.mistake.name, 'en').words : '';
      const named = verdict.verdict === 'wrong-provider' ? verdict.identity.marks : [];
      return [said, ...named.map(mark => textIn(mark.name, 'en').words)].some(it => /publishable|public\b/i.test(it))
        ? [name]
        : [];
    }),
  );
  expect([...new Set(called)]).toEqual([]);
  for (const value of kinds.flatMap(valuesOf)) {
    const { out } = await linkbook(['identify'], { input: value });
    expect(out).not.toMatch(/publishable/i);
  }
});
