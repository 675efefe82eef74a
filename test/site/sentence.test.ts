// Each verdict has its sentence, in the form of a guide and beside a form elsewhere.
import { expect, test } from 'vitest';
import { englishVerdicts as words } from '../../catalog/model/phrases/verdicts.ts';
import { judge } from '../../catalog/model/value.ts';
import { sentenceOf } from '../../site/sentence.ts';

const fields = {
  secretKey: {
    label: 'Secret key',
    is: 'the secret key',
    secret: true,
    accepts: [
      { prefix: 'sk_live_', environment: 'production' as const },
      { prefix: 'sk_test_', environment: 'test' as const },
      { prefix: 'sk_old_', status: 'legacy' as const },
      { prefix: 'sk_gone_', status: 'retired' as const },
    ],
    mistakenFor: [
      { prefix: 'pk_', name: 'publishable key' },
      { prefix: 'wh_', name: 'webhook secret' },
    ],
  },
  token: { label: 'Token', is: 'the token', accepts: [{ prefix: 'tok_' }] },
};
const mistake = (id: string, nth: number): string | undefined => (nth === 1 ? `${id} is mistaken.` : undefined);
const nameOf = (environment: string): string => environment.toUpperCase();

const said = (value: string, named = true): string =>
  sentenceOf('secretKey', judge(fields.secretKey, value, { siblings: fields, environment: 'production' }), {
    words,
    fields,
    mistake,
    ...(named && { nameOf }),
  });

test.each([
  ['sk_live_EXAMPLEonly', 'Looks right. (PRODUCTION)'],
  ['sk_old_EXAMPLEonly', 'It still works, but is no longer handed out. Plan to make a new one.'],
  ['sk_gone_EXAMPLEonly', 'It no longer works: this form was retired. Make a new one.'],
  ['sk_test_EXAMPLEonly', 'This one works in TEST; you chose PRODUCTION.'],
  ['', 'The Secret key is empty.'],
  ['wh_EXAMPLE', 'secretKey is mistaken.'],
  ['tok_EXAMPLE', 'That is the token, not the Secret key.'],
  ['zzz', 'This is no form of the Secret key that this catalog knows; it may be newer.'],
])('of %s it is said: %s', (value, sentence) => {
  expect(said(value)).toBe(sentence);
});

test('where environments have no names, none is named', () => {
  expect(said('sk_live_EXAMPLEonly', false)).toBe('Looks right.');
  expect(said('sk_test_EXAMPLEonly', false)).not.toMatch(/test|\{/);
});
