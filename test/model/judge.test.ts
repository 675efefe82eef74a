// The judge takes anything, and never tells what it was given.
import { describe, expect, test } from 'vitest';
import { judge, repair } from '../../catalog/model/value.ts';
import { fc } from '../support/chance.ts';
import { catalog, fields } from '../support/own.ts';
import { random, valuesOfField } from '../support/tokens.ts';
import { shareOf } from '../support/turns.ts';
import { nested, wrap } from '../support/wrappers.ts';

const { identify } = catalog;

/** Anything a person, a clipboard or an attacker may put there. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...fields).chain(({ field }) => valuesOfField(field)),
  fc.string({
    unit: fc.constantFrom('a', '0', '-', '_', '.', ' ', '"', '<', '=', ':', '\n', '…', '*'),
    maxLength: 300,
  }),
);

describe.each(fields)('$name', ({ field, provider, providerId }) => {
  const circumstances = {
    siblings: provider.fields,
    provider: providerId,
    identify,
    environment: 'production',
  } as const;

  test('any text is judged without throwing, and a repair is a part of it', () => {
    fc.assert(
      fc.property(fc.tuple(anything, nested), ([text, around]) => {
        for (const value of [text, wrap(text, around)]) {
          const repaired = repair(value, judge(field, value, circumstances));
          if (repaired === undefined) continue;
          expect(value).toContain(repaired);
          expect(repaired.length).toBeLessThan(value.length);
        }
      }),
      { numRuns: shareOf(5000, fields) },
    );
  });

  test('no verdict holds the value', () => {
    const secrets = random('abcdefghijklmnopqrstuvwxyz0123456789', 12, 60);
    const values = field.secret ? fc.oneof(secrets, valuesOfField(field)) : secrets;
    fc.assert(
      fc.property(fc.tuple(values, nested), ([value, around]) => {
        const middle = value.slice(value.length / 2, value.length / 2 + 8);
        // What the entry says of every such value is no secret.
        if (JSON.stringify(field).includes(middle)) return;
        for (const given of [value, wrap(value, around), `${value}${value}`, value.slice(0, -3)]) {
          const told = JSON.stringify(judge(field, given, circumstances));
          expect(told).not.toContain(middle);
        }
      }),
      { numRuns: shareOf(5000, fields) },
    );
  });
});

test('what is longer than any key is not looked at: a warning', () => {
  const long = 'ab'.repeat(10_001);
  for (const field of [{ label: 'Any' }, { label: 'Key', accepts: [{ prefix: 'ab' }] }]) {
    expect(judge(field, long)).toEqual({ verdict: 'unrecognised', severity: 'warning' });
    expect(judge(field, long.slice(0, 19_999))).toMatchObject({ verdict: 'ok' });
  }
});

test('a value of a million characters is judged at once', () => {
  const long = 'a-'.repeat(500_000);
  const begun = performance.now();
  for (const { field, provider } of fields) {
    expect(judge(field, long, { siblings: provider.fields, identify }).verdict).not.toBe('ok');
    expect(judge(field, `"${long}"`, { siblings: provider.fields, identify }).verdict).not.toBe('ok');
  }
  expect(performance.now() - begun).toBeLessThan(5000);
});
