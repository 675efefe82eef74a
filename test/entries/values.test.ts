// What entries say about values holds: examples are right, mistakes are wrong, secrets are marked.
import { describe, expect, test } from 'vitest';
import { list } from '../../catalog/model/list.ts';
import { judge } from '../../catalog/model/value.ts';
import { fc } from '../support/chance.ts';
import { fields, hosts, providers } from '../support/own.ts';
import { valuesOfField, valuesOfKind } from '../support/tokens.ts';

describe('every field of every provider', () => {
  test.each(fields)('$name has an example, and it is accepted by its own field', ({ field, provider }) => {
    expect(field.example).toBeDefined();
    expect(judge(field, field.example ?? '', { siblings: provider.fields })).toMatchObject({ verdict: 'ok' });
  });

  const formed = fields.filter(({ field }) => field.accepts ?? field.choices);
  test.each(formed)('$name accepts values made after what it accepts', ({ field }) => {
    fc.assert(
      fc.property(valuesOfField(field), value => {
        expect(judge(field, value).verdict, value).toBe('ok');
      }),
    );
  });
});

test.each(fields.filter(({ field }) => field.mistakenFor))('$name accepts nothing it is mistaken for', ({ field }) => {
  for (const mistake of list(field.mistakenFor)) {
    fc.assert(
      fc.property(valuesOfKind(mistake), value => {
        expect(judge(field, value).verdict, value).not.toBe('ok');
      }),
    );
  }
});

describe('secrets', () => {
  test('what is called a secret or a password is marked as one', () => {
    const called = fields.filter(({ field }) => /\b(?:secret|password|passphrase)$/i.test(field.label));
    expect(called.length).toBeGreaterThan(20);
    expect(called.filter(({ field }) => !field.secret).map(({ name }) => name)).toEqual([]);
  });

  test.each(fields.filter(({ field }) => field.secret))('the example of $name is visibly made up', ({ field }) => {
    expect(field.example).toMatch(/EXAMPLE|0123456789|00000000|fedcba/i);
  });
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
