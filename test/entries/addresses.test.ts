// What entries say about addresses holds, in both directions.
import { describe, expect, test } from 'vitest';
import { readAddress, variablesOf, writeAddress } from '../../catalog/model/address.ts';
import { judge } from '../../catalog/model/value.ts';
import { fc } from '../support/chance.ts';
import { rules } from '../support/own.ts';
import { valuesOfField } from '../support/tokens.ts';

describe.each(rules)('$name', ({ provider, rule }) => {
  const taken = rule.tried.flatMap(({ gives }) => (gives === 'nothing' ? [] : [gives]));
  /** By this rule, and not only by the host of a choice. */
  const wanted = rule.gives ? Object.keys(rule.gives) : variablesOf(rule.at);
  const whole = taken.filter(gives => wanted.every(id => id in gives));

  test.each(rule.tried)('$paste gives what the entry says', ({ paste, gives }) => {
    expect(readAddress(provider, paste)?.values).toEqual(gives === 'nothing' ? undefined : gives);
  });

  test('what is read can be written, and reads the same again', () => {
    expect(whole.length).toBeGreaterThan(0);
    const written = whole.map(values => writeAddress(rule, values));
    expect(written).not.toContain(undefined);
    expect(written.map(address => readAddress(provider, address ?? '')?.values)).toEqual(whole);
  });

  test('at least one address must not be understood', () => {
    const refused = rules.filter(it => it.provider === provider).flatMap(it => it.rule.tried);
    expect(refused.some(({ gives }) => gives === 'nothing')).toBe(true);
  });
});

const open = rules.filter(({ rule }) => !rule.gives && variablesOf(rule.at).length > 0);
test.each(open)('$name: whatever right values are written into it, never others are read', ({ provider, rule }) => {
  const inHost = variablesOf(rule.at.split('/')[2] ?? '');
  const values = Object.fromEntries(
    variablesOf(rule.at).map(name => {
      const field = provider.fields[name] ?? { label: name };
      const made = valuesOfField(field).map(value => (inHost.includes(name) ? value.toLowerCase() : value));
      return [name, made.filter(value => judge(field, value).verdict === 'ok')] as const;
    }),
  );
  let understood = 0;
  fc.assert(
    fc.property(fc.record(values), given => {
      const read = readAddress(provider, writeAddress(rule, given) ?? '')?.values;
      // Words that are never a value there, and characters no host has, give nothing.
      if (read === undefined) return;
      understood++;
      expect(read).toMatchObject(given);
    }),
  );
  expect(understood).toBeGreaterThan(10);
});
