// What entries say about addresses holds, in both directions.
import { describe, expect, test } from 'vitest';
import { readAddress, variablesOf, writeAddress } from '../../catalog/model/address.ts';
import { judge } from '../../catalog/model/value.ts';
import { fc } from '../support/chance.ts';
import { rules } from '../support/own.ts';
import { valuesOfField } from '../support/tokens.ts';

describe.each(rules)('$name', ({ provider, rule }) => {
  const taken = rule.tried.flatMap(({ gives }) => (gives === 'nothing' ? [] : [gives]));

  test.each(rule.tried)('$paste gives what the entry says', ({ paste, gives }) => {
    expect(readAddress(provider, paste)?.values).toEqual(gives === 'nothing' ? undefined : gives);
  });

  test('what is read can be written, and reads the same again', () => {
    expect(taken.length).toBeGreaterThan(0);
    const written = taken.map(values => writeAddress(rule, values));
    expect(written).not.toContain(undefined);
    expect(written.map(address => readAddress(provider, address ?? '')?.values)).toEqual(taken);
  });

  test('at least one address must not be understood', () => {
    const refused = rules.filter(it => it.provider === provider).flatMap(it => it.rule.tried);
    expect(refused.some(({ gives }) => gives === 'nothing')).toBe(true);
  });

  const names = variablesOf(rule.at);
  test.runIf(!rule.gives && names.length > 0)('whatever right value is written into it is read from it', () => {
    const inHost = variablesOf(rule.at.split('/')[2] ?? '');
    const values = Object.fromEntries(
      names.map(name => {
        const field = provider.fields[name] ?? { label: name };
        const made = valuesOfField(field).map(value => (inHost.includes(name) ? value.toLowerCase() : value));
        return [name, made.filter(value => judge(field, value).verdict === 'ok')] as const;
      }),
    );
    fc.assert(
      fc.property(fc.record(values), given => {
        expect(readAddress(provider, writeAddress(rule, given) ?? '')?.values).toMatchObject(given);
      }),
    );
  });
});
