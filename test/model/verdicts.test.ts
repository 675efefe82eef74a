// Each verdict is reached by values made for it, and the first that applies is given.
import { describe, expect, test } from 'vitest';
import type { Field } from '../../catalog/model/field.ts';
import { identifier } from '../../catalog/model/identify.ts';
import { prefixesOf } from '../../catalog/model/tables.ts';
import { judge, repair } from '../../catalog/model/value.ts';
import { fc } from '../support/chance.ts';
import { random } from '../support/tokens.ts';

const alphanumeric = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const body = random(alphanumeric, 24, 40);
const made = (prefix: string) => body.map(text => prefix + text);

const secretKey: Field = {
  label: 'Secret key',
  secret: true,
  accepts: [
    { prefix: 'ac_live_', charset: 'alphanumeric', length: { min: 28 }, environment: 'production' },
    { prefix: 'ac_test_', charset: 'alphanumeric', length: { min: 28 }, environment: 'sandbox' },
  ],
  mistakenFor: [
    { name: 'publishable key', prefix: 'ac_pub_' },
    { name: 'webhook address', prefix: 'https://hooks.acme.example/' },
    { name: 'key of a workspace', prefix: 'ac_live_ws' },
    { name: 'key ID', prefix: 'ac_id_', field: 'keyId' },
  ],
};
const keyId: Field = { label: 'Key ID', accepts: [{ prefix: 'kid_', charset: 'alphanumeric' }] };
const account: Field = { label: 'Account', accepts: [{ charset: 'digits', length: 12 }] };
const user: Field = { label: 'User', accepts: [{ charset: 'digits', length: 6 }] };
const siblings = { secretKey, keyId, account, user };
const catalog = new Map([
  ['acme', { fields: siblings }],
  ['other', { fields: { token: { label: 'Token', accepts: [{ prefix: 'oth_', charset: 'alphanumeric' }] } as Field } }],
]);
const here = {
  siblings,
  provider: 'acme',
  identify: identifier({ providers: catalog, prefixes: prefixesOf(catalog) }),
};

const always = (values: fc.Arbitrary<string>, field: Field, wanted: object, more: object = {}): void => {
  fc.assert(
    fc.property(values, value => {
      expect(judge(field, value, { ...here, ...more })).toMatchObject(wanted);
    }),
  );
};

describe('a value is', () => {
  test('ok when it is of an accepted kind, and the verdict says which', () => {
    always(made('ac_live_'), secretKey, { verdict: 'ok', kind: { environment: 'production' } });
    always(made('ac_test_'), secretKey, { verdict: 'ok', kind: { environment: 'sandbox' } });
    always(random('0123456789', 12, 12), account, { verdict: 'ok' });
  });

  test('ok when it is a choice, whatever else it looks like', () => {
    const region: Field = {
      label: 'Region',
      choices: [
        { value: 'none', label: 'None' },
        { value: 'eu', label: 'Europe' },
      ],
    };
    expect(judge(region, 'none', here)).toEqual({ verdict: 'ok' });
    expect(judge(region, 'us', here)).toMatchObject({ verdict: 'unrecognised', severity: 'warning' });
  });

  test('ok when nothing is known about the field', () => {
    always(made(''), { label: 'Anything', secret: true }, { verdict: 'ok' });
  });

  test('of the wrong provider when its prefix belongs to another one', () => {
    always(made('oth_'), secretKey, {
      verdict: 'wrong-provider',
      severity: 'error',
      identity: { certainty: 'certain', provider: 'other' },
    });
  });

  test('of the wrong kind when it is a known mistake, even where it looks like an address', () => {
    always(made('ac_pub_'), secretKey, {
      verdict: 'wrong-kind',
      mistake: { name: 'publishable key' },
      prefix: 'ac_pub_',
    });
    always(made('https://hooks.acme.example/'), secretKey, {
      verdict: 'wrong-kind',
      mistake: { name: 'webhook address' },
    });
  });

  test('of the wrong kind when the mistake begins with more than the accepted kind', () => {
    always(made('ac_live_ws'), secretKey, { verdict: 'wrong-kind', mistake: { name: 'key of a workspace' } });
  });

  test('of the wrong kind when it belongs to a sibling, and the verdict names the field', () => {
    always(made('kid_'), secretKey, { verdict: 'wrong-kind', field: 'keyId', prefix: 'kid_' });
    always(made('ac_live_'), keyId, { verdict: 'wrong-kind', field: 'secretKey', prefix: 'ac_live_' });
    always(made('ac_id_'), secretKey, { verdict: 'wrong-kind', field: 'keyId', mistake: { name: 'key ID' } });
  });

  test('for the wrong environment when its kind works elsewhere; all but production are one side', () => {
    const wrong = { verdict: 'wrong-environment', severity: 'error' };
    always(
      made('ac_test_'),
      secretKey,
      { ...wrong, is: 'sandbox', wanted: 'production' },
      { environment: 'production' },
    );
    always(made('ac_live_'), secretKey, { ...wrong, is: 'production', wanted: 'test' }, { environment: 'test' });
    always(made('ac_test_'), secretKey, { verdict: 'ok' }, { environment: 'development' });
  });

  test('cut off when it is shorter than every kind it could be: a warning', () => {
    const short = random(alphanumeric, 4, 16).map(text => `ac_live_${text}`);
    always(short, secretKey, { verdict: 'malformed', how: 'cut-off', severity: 'warning' });
    expect(judge(secretKey, 'ac_live_', here)).toMatchObject({ how: 'cut-off' });
  });

  test('cut off when next to nothing stands behind the prefix of a secret of unknown length; an address may be short', () => {
    const token = { label: 'Token', secret: true, accepts: [{ prefix: 'at_', charset: 'alphanumeric' as const }] };
    const url = { label: 'URL', secret: true, accepts: [{ prefix: 'db://', charset: 'printable' as const }] };
    expect(judge(token, 'at_E7')).toMatchObject({ how: 'cut-off', severity: 'warning' });
    expect(judge(token, 'at_EXAMPL7')).toMatchObject({ how: 'cut-off', severity: 'warning' });
    expect(judge(token, 'at_EXAMPLE8')).toMatchObject({ verdict: 'ok' });
    expect(judge({ ...token, secret: false }, 'at_1')).toMatchObject({ verdict: 'ok' });
    expect(judge(url, 'db://x')).toMatchObject({ verdict: 'ok' });
  });

  test('never wrong for its length alone: longer is ok', () => {
    always(
      random(alphanumeric, 200, 400).map(text => `ac_live_${text}`),
      secretKey,
      { verdict: 'ok' },
    );
  });

  test('doubled even where it is as long as another field of the provider then', () => {
    const id = { label: 'Key ID', accepts: [{ charset: 'alphanumeric' as const, length: 20 }] };
    const key = { label: 'Key', secret: true, accepts: [{ charset: 'base64' as const, length: 40 }] };
    const twice = 'EXAMPLE1EXAMPLE2KEY3'.repeat(2);
    expect(judge(id, twice, { siblings: { id, key } })).toEqual({
      verdict: 'malformed',
      severity: 'error',
      how: 'doubled',
      keep: [0, 20],
    });
  });

  test('doubled when it stands there twice, and the repair is one of them', () => {
    const token: Field = { label: 'Token', secret: true, accepts: [{ charset: 'alphanumeric' }] };
    fc.assert(
      fc.property(body, value => {
        const verdict = judge(token, value + value, here);
        expect(verdict).toMatchObject({ verdict: 'malformed', how: 'doubled' });
        expect(repair(value + value, verdict)).toBe(value);
      }),
    );
  });

  test('unrecognised when no kind fits: a warning, since formats change', () => {
    always(made('new_'), secretKey, { verdict: 'unrecognised', severity: 'warning' });
  });

  test('unrecognised with a hint when only its length fits, and it fits a sibling', () => {
    always(random('0123456789', 12, 12), user, { verdict: 'unrecognised', like: 'account' });
  });
});
