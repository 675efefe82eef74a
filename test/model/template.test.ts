// What a template of an address may say, and what is never read where a value would stand.
import { describe, expect, test } from 'vitest';
import { readAddress, readField, writeAddress } from '../../catalog/model/address.ts';

const tenant = { label: 'Tenant', accepts: [{ format: 'subdomain' as const }] };
const reading = (at: string, text: string, more: { gives?: Record<string, string>; except?: string[] } = {}) =>
  readAddress({ fields: { tenant, part: { label: 'Part' } }, addresses: [{ at, ...more }] }, text)?.values;

describe('what stands where a value would', () => {
  test.each(['www', 'app', 'login', 'api', 'admin'])('%s is never a tenant', word => {
    expect(reading('https://{tenant}.acme.com', `https://${word}.acme.com`)).toBeUndefined();
    expect(reading('https://acme.com/{tenant}', `https://acme.com/${word}`)).toBeUndefined();
  });

  test.each(['_', 'me', '-', '~', ':account', '{account}', '<account>', '$account', '%7Baccount%7D', '…'])(
    '%s is a placeholder of a dashboard and gives nothing',
    word => {
      expect(reading('https://acme.com/{part}/keys', `https://acme.com/${word}/keys`)).toBeUndefined();
    },
  );

  test('words that the rule excepts give nothing', () => {
    expect(reading('https://{tenant}.acme.com', 'https://help.acme.com', { except: ['help'] })).toBeUndefined();
    expect(reading('https://{tenant}.acme.com', 'https://help.acme.com')).toEqual({ tenant: 'help' });
  });

  test('a value that its field does not accept gives nothing', () => {
    expect(reading('https://acme.com/{tenant}', 'https://acme.com/a_b')).toBeUndefined();
  });
});

describe('a template', () => {
  test.each([
    ['https://{tenant}.acme.com', 'https://One.ACME.com/Path', { tenant: 'one' }],
    ['https://{part+}.acme.com', 'https://a.b.acme.com', { part: 'a.b' }],
    ['https://{part}.acme.com', 'https://a.b.acme.com', undefined],
    ['https://{part}.acme.com', 'https://-a.acme.com', undefined],
    ['https://{part+}.acme.com', 'https://a..b.acme.com', undefined],
    ['https://{part+}.acme.com', 'https://www.acme.com', undefined],
    ['https://store-{part}.acme.com', 'https://store-x1.acme.com', { part: 'x1' }],
    ['https://crm.acme.{part+}', 'https://crm.acme.com.au', { part: 'com.au' }],
    ['https://{part}', 'https://a.example.com/x', { part: 'a.example.com' }],
    ['https://acme.com/a/{part}', 'https://acme.com/a/MiXed/b', { part: 'MiXed' }],
    ['https://acme.com/a/p{part}', 'https://acme.com/a/p42', { part: '42' }],
    ['https://acme.com/a/{part}', 'https://acme.com/b/1', undefined],
    ['https://acme.com/{*}/{part}', 'https://acme.com/anything/1', { part: '1' }],
    ['https://acme.com/?org={part}', 'https://acme.com/?a=1&org=Q9&b=2', { part: 'Q9' }],
    ['https://acme.com/?org={part}', 'https://acme.com/?a=1', undefined],
    ['https://acme.com/#/o/{part}', 'https://acme.com/#/o/7?x=1', { part: '7' }],
    ['https://acme.com/{part}', 'https://acme.com/a%2Bb', { part: 'a+b' }],
    ['{tenant}@{part}/pcc', 'user@example/pcc', { tenant: 'user', part: 'example' }],
  ])('%s reads %s', (at, text, values) => {
    expect(reading(at, text)).toEqual(values);
  });

  test('gives what it makes, constants too', () => {
    expect(reading('https://{org}-x.acme.com', 'one-x.acme.com', { gives: { part: '{org}.acme.com' } })).toEqual({
      part: 'one.acme.com',
    });
    expect(reading('https://eu.acme.com', 'eu.acme.com', { gives: { part: 'eu' } })).toEqual({ part: 'eu' });
  });

  test('that gives the most is the one that is named, and the others add to it', () => {
    const [short, long] = [{ at: 'https://{tenant}.acme.com' }, { at: 'https://{tenant}.acme.com/u/{part}' }];
    for (const addresses of [
      [short, long],
      [long, short],
    ]) {
      const found = readAddress({ fields: { tenant, part: { label: 'Part' } }, addresses }, 'https://one.acme.com/u/7');
      expect(found).toMatchObject({ values: { tenant: 'one', part: '7' }, template: long });
    }
    expect(readAddress({ fields: { tenant }, addresses: [short, long] }, 'one.acme.com/u/7')?.template).toBe(short);
  });

  test('is not written with values that are missing', () => {
    expect(writeAddress({ at: 'https://{tenant}.acme.com/{part}' }, { tenant: 'one' })).toBeUndefined();
    expect(writeAddress({ at: 'https://{tenant}.acme.com/{part}' }, { tenant: 'one', part: 'a/b' })).toBe(
      'https://one.acme.com/a%2Fb',
    );
  });
});

test('a bare value passes when it fits the field, and only then', () => {
  const of = { fields: { tenant }, addresses: [{ at: 'https://{tenant}.acme.com' }] };
  expect(readField(of, 'tenant', ' "one" ')).toBe('one');
  expect(readField(of, 'tenant', 'two words')).toBeUndefined();
  expect(readField(of, 'tenant', 'https://evil.example/one')).toBeUndefined();
  expect(readField(of, 'unknown', 'one')).toBeUndefined();
});
