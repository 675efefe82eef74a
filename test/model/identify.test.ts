// Whose token is this? Only a prefix that belongs to one provider names anybody.
import { describe, expect, test } from 'vitest';
import type { Field } from '../../catalog/model/field.ts';
import { identify, identifyBeginning, isCommon, marksOf } from '../../catalog/model/identify.ts';
import { list } from '../../catalog/model/list.ts';
import { fc } from '../support/chance.ts';
import { catalog, fields } from '../support/own.ts';
import { random, valuesOfKind } from '../support/tokens.ts';

const body = random('abcdefghijklmnopqrstuvwxyz0123456789', 20, 30);
const provider = (prefix: string | string[], more: Partial<Field> = {}) => ({
  fields: { key: { label: 'Key', accepts: [{ prefix }], ...more } as Field },
});
const mistaken = (prefix: string) => ({
  fields: { key: { label: 'Key', accepts: [{ charset: 'hex' }], mistakenFor: [{ name: 'other', prefix }] } as Field },
});
const whose = (value: string, of: Record<string, { fields: Record<string, Field> }>) =>
  identify(value, marksOf(Object.entries(of)));

const always = (prefix: string, of: Record<string, { fields: Record<string, Field> }>, wanted: object): void => {
  fc.assert(
    fc.property(body, rest => {
      expect(whose(prefix + rest, of)).toMatchObject(wanted);
    }),
    { numRuns: 20 },
  );
};

describe('a token is', () => {
  test('certainly of the only provider that uses its prefix', () => {
    always('one_', { one: provider('one_'), two: provider('two_') }, { certainty: 'certain', provider: 'one' });
  });

  test('of the one with the longest prefix', () => {
    const of = { one: provider('one_'), two: provider('one_two_') };
    always('one_two_', of, { certainty: 'certain', provider: 'two' });
    always('one_', of, { certainty: 'certain', provider: 'one' });
  });

  test('of nobody for certain when several use its prefix, and all of them are named', () => {
    const of = { one: provider('sk_'), two: provider('sk_'), three: provider('sk_three_') };
    fc.assert(
      fc.property(body, rest => {
        const found = whose(`sk_${rest}`, of);
        expect(found.certainty).toBe('shared');
        expect(new Set(found.marks.map(mark => mark.provider))).toEqual(new Set(['one', 'two']));
      }),
      { numRuns: 20 },
    );
  });

  test.each(['test_', 'sk-', 'pk_live_', 'api-key_', 'SECRET_'])(
    'of nobody for certain when it begins with words that anybody may choose: %s',
    prefix => {
      always(prefix, { one: provider(prefix) }, { certainty: 'shared', marks: [{ provider: 'one' }] });
      always(`${prefix}one_`, { one: provider(`${prefix}one_`) }, { certainty: 'certain', provider: 'one' });
    },
  );

  test('shared even where its rest rules out one of those who use the prefix', () => {
    const digits = provider('sk_', { accepts: [{ prefix: 'sk_', charset: 'digits' }] });
    always('sk_x', { one: provider('sk_'), two: digits }, { certainty: 'shared' });
  });

  test('of nobody for certain when it is known only as a mistake', () => {
    always('whk_', { one: mistaken('whk_') }, { certainty: 'shared' });
  });

  test("of whoever's field wants it, when the same provider also knows it as a mistake", () => {
    const both = { fields: { ...provider('both_').fields, id: mistaken('both_').fields.key } };
    always('both_', { one: both }, { certainty: 'certain', provider: 'one', marks: [{ field: 'key' }] });
  });

  test.each(['key', 'sk', '00', 'G-', '{', '-----BEGIN PRIVATE KEY-----', 'https://hooks.example/', 'SHA256:'])(
    'unknown when it begins with %s, as anything may',
    prefix => {
      always(prefix, { one: provider(prefix) }, { certainty: 'unknown', marks: [] });
    },
  );

  test('unknown when it is little more than a prefix', () => {
    expect(whose('one_12345', { one: provider('one_') }).certainty).toBe('unknown');
    expect(whose('one_', { one: provider('one_') }).certainty).toBe('unknown');
  });

  test('the same with blanks around it', () => {
    expect(whose(' one_123456789 \n', { one: provider('one_') })).toMatchObject({ provider: 'one' });
  });
});

describe('a beginning alone is', () => {
  const begins = (text: string, of: Record<string, { fields: Record<string, Field> }>) =>
    identifyBeginning(text, marksOf(Object.entries(of)));

  test('certainly of the only provider whose tokens begin so, the longest counting', () => {
    const of = { one: provider('one_'), two: provider('one_two_') };
    expect(begins('one_', of)).toMatchObject({ certainty: 'certain', provider: 'one' });
    expect(begins('one_two_••••', of)).toMatchObject({ certainty: 'certain', provider: 'two' });
  });

  test('of nobody for certain when several use it, or anybody may', () => {
    expect(begins('abc_', { one: provider('abc_'), two: provider('abc_') })).toMatchObject({ certainty: 'shared' });
    expect(begins('sk_live_', { one: provider('sk_live_') })).toMatchObject({ certainty: 'shared' });
  });

  test('unknown when nobody uses it', () => {
    expect(begins('two_', { one: provider('one_') })).toMatchObject({ certainty: 'unknown', marks: [] });
    expect(begins('one', { one: provider('one_') })).toMatchObject({ certainty: 'unknown', marks: [] });
  });
});

/** Prefixes that several providers of this catalog use, and who does. A new provider may add a line here. */
const shared: Record<string, string[]> = {
  pk_live_: ['clerk', 'stripe'],
  pk_test_: ['clerk', 'stripe'],
  sk_live_: ['clerk', 'stripe'],
  sk_test_: ['clerk', 'stripe'],
  whsec_: ['clerk', 'stripe'],
};

describe('in this catalog', () => {
  const marks = marksOf(catalog.providers);
  const users = Map.groupBy(marks, mark => mark.prefix);

  test.each(Object.entries(shared))('%s is shared by %j', (prefix, providers) => {
    const of = new Set(users.get(prefix)?.map(mark => mark.provider));
    for (const id of providers) expect(of).toContain(id);
    expect(catalog.identify(`${prefix}EXAMPLEonlyEXAMPLEonlyEXAMPLEonlyEX`).certainty).toBe('shared');
  });

  const telling = fields.flatMap(({ name, providerId, field }) =>
    list(field.accepts)
      .filter(kind => list(kind.prefix).every(prefix => users.get(prefix)?.every(mark => mark.provider === providerId)))
      .filter(kind => kind.prefix !== undefined && !list(kind.prefix).some(isCommon))
      .map(kind => ({ name: `${name} ${list(kind.prefix)}`, providerId, kind })),
  );
  test.each(telling)('$name names its provider', ({ providerId, kind }) => {
    fc.assert(
      fc.property(valuesOfKind(kind), value => {
        expect(catalog.identify(value)).toMatchObject({ certainty: 'certain', provider: providerId });
      }),
      { numRuns: 20 },
    );
  });
});
