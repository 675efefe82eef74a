// What entries say about values holds: examples are right, mistakes are wrong, secrets are marked.
import { describe, expect, test } from 'vitest';
import { list } from '../../catalog/model/list.ts';
import { judge } from '../../catalog/model/value.ts';
import { fc } from '../support/chance.ts';
import { fields, hosts, providers } from '../support/own.ts';
import { valuesOfField, valuesOfKind } from '../support/tokens.ts';

/** Fields whose label speaks of a key, token, secret or password and which are none, each with the reason. */
const notSecret: Record<string, string> = {};

describe.each(fields)('$name', ({ name, field, provider }) => {
  const circumstances = { siblings: provider.fields };

  test('has an example, and it is accepted by its own field', () => {
    expect(field.example).toBeDefined();
    expect(judge(field, field.example ?? '', circumstances)).toMatchObject({ verdict: 'ok' });
  });

  test('accepts values made after what it accepts', () => {
    fc.assert(
      fc.property(valuesOfField(field), value => {
        expect(judge(field, value).verdict, value).toBe('ok');
      }),
    );
  });

  test.runIf(field.mistakenFor)('accepts nothing that it is mistaken for', () => {
    for (const mistake of list(field.mistakenFor)) {
      fc.assert(
        fc.property(valuesOfKind(mistake), value => {
          expect(judge(field, value).verdict, value).not.toBe('ok');
        }),
      );
    }
  });

  test.runIf(/key|token|secret|password/i.test(field.label))('is marked as a secret, as its label says', () => {
    if (name in notSecret) expect(field.secret).toBeUndefined();
    else expect(field.secret).toBe(true);
  });

  test.runIf(field.secret)('shows no secret: its example is visibly made up', () => {
    expect(field.example).toMatch(/EXAMPLE|0123456789|00000000|fedcba/);
  });
});

test('every exception from being secret is still needed', () => {
  expect(Object.keys(notSecret).filter(name => fields.find(it => it.name === name)?.field.secret !== undefined)).toEqual([]);
});

test.each([
  ...providers.map(({ id, provider }) => ({ id, checked: provider.checked })),
  ...hosts.map(({ id, host }) => ({ id, checked: host.checked })),
])('$id was not checked in the future', ({ checked }) => {
  // A day of grace for authors east of the machine that runs this.
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  expect(new Date(checked.on).toISOString().slice(0, 10)).toBe(checked.on);
  expect(checked.on <= tomorrow, checked.on).toBe(true);
});
