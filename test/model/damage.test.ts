// What a value was wrapped in is recognised, and the repair gives back exactly the value.
import { describe, expect, test } from 'vitest';
import type { Field, Kind } from '../../catalog/model/field.ts';
import { hasFormat } from '../../catalog/model/kind.ts';
import { list } from '../../catalog/model/list.ts';
import { judge, repair } from '../../catalog/model/value.ts';
import { fc } from '../support/chance.ts';
import { fields } from '../support/own.ts';
import { valuesOfField } from '../support/tokens.ts';
import { inTurn, shareOf } from '../support/turns.ts';
import { nested, wrap, wrappers } from '../support/wrappers.ts';

/** Fields whose every kind begins in a known way, and that are not taken as they are. */
const marked = fields.filter(
  ({ field: { paste, accepts = [{}] } }) =>
    paste !== 'exact' && list<Kind>(accepts).every(({ prefix }) => prefix !== undefined),
);
const openers = ['blanks', 'quotes', 'brackets', 'scheme', 'assignment', 'punctuation'];

test('there are such fields in this catalog', () => {
  expect(marked.length).toBeGreaterThan(5);
});

const turns = wrappers.map((wrapper, turn) => ({ ...wrapper, fields: inTurn(marked, turn, 25) }));
/** A PEM may end with a line break: then blanks behind it are no damage. */
const hasSeveral = (field: Field): boolean =>
  list(field.accepts).some(({ format }) => format === 'pem' || format === 'json');

describe.each(turns)('a right value in $name', ({ how, before, after, fields: tried }) => {
  test.each(tried)('of $name', ({ field }) => {
    fc.assert(
      fc.property(valuesOfField(field), value => {
        const given = before + value + after;
        const verdict = judge(field, given);
        if (hasSeveral(field) && before === '' && /^\s+$/.test(after)) {
          expect(verdict).toMatchObject({ verdict: 'ok' });
          return;
        }
        expect(verdict).toMatchObject({ verdict: 'malformed', severity: 'error', how });
        expect(repair(given, verdict)).toBe(value);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a right value in several wrappers, one around the other', () => {
  test.each(marked)('of $name', ({ field }) => {
    const several = hasSeveral(field);
    fc.assert(
      fc.property(fc.tuple(valuesOfField(field), nested), ([value, around]) => {
        if (several && around.every(({ before, after }) => before === '' && /^\s+$/.test(after))) return;
        const given = wrap(value, around);
        const verdict = judge(field, given);
        expect(verdict, JSON.stringify(given)).toMatchObject({ verdict: 'malformed', severity: 'error' });
        expect(openers).toContain(verdict.verdict === 'malformed' && verdict.how);
        const outermost = around.findLast(({ how }) => how !== 'blanks')?.how ?? 'blanks';
        if (['quotes', 'brackets', 'blanks'].includes(outermost)) expect(verdict).toMatchObject({ how: outermost });
        expect(repair(given, verdict)).toBe(value);
      }),
      { numRuns: shareOf(2000, marked) },
    );
  });
});

/** A key without a known beginning: only its characters tell. */
const plain = { label: 'API key', secret: true, accepts: [{ charset: 'hex' as const, length: 32 }] };
const subdomain = { label: 'Subdomain', accepts: [{ format: 'subdomain' as const }] };

describe('what was never a value', () => {
  test.each(['', ' ', '\n\t', '\u200b'])('%j is empty', value => {
    expect(judge(plain, value)).toMatchObject({ verdict: 'malformed', how: 'empty' });
  });

  test.each([
    'YOUR_API_KEY',
    'your-api-key',
    'yourCompany',
    'changeme',
    'change-me',
    'xxx',
    'XXXX-XXXX',
    'TODO',
    'tbd',
    'null',
    'undefined',
    'none',
    '${API_KEY}',
    '{{ api_key }}',
    '{apiKey}',
    '<api key>',
    '<your key>',
    'insert_key_here',
    'paste-here',
    '######',
    'placeholder',
    'n/a',
  ])('%j is a placeholder in any field', value => {
    expect(judge(plain, value)).toMatchObject({ verdict: 'malformed', how: 'placeholder' });
    expect(judge(subdomain, value)).toMatchObject({ verdict: 'malformed', how: 'placeholder' });
  });

  test.each(['test', 'foo', 'my-company', 'token', 'secret', 'password', 'key'])(
    '%j is a placeholder for a secret, and may well be a subdomain',
    value => {
      expect(judge(plain, value)).toMatchObject({ verdict: 'malformed', how: 'placeholder' });
      expect(judge(subdomain, value)).toMatchObject({ verdict: 'ok' });
    },
  );

  test.each(['sk_************1234', '••••••••', 'abcd…', 'abcd...', 'sk-...wxyz', '...', '0123xxxxxxxx'])(
    '%j is masked',
    value => {
      expect(judge(plain, value)).toMatchObject({ verdict: 'malformed', how: 'masked' });
    },
  );

  test.each([
    ['curl https://api.example.com -H "X-Key: 1"', 'command'],
    ['{"apiKey": "0123456789abcdef"}', 'json'],
    ['someone@example.com', 'email'],
    ['https://example.com/keys', 'address'],
    ['two words', 'blanks'],
  ])('%j is a %s', (value, how) => {
    expect(judge(plain, value)).toMatchObject({ verdict: 'malformed', how });
  });
});

test('a secret of the right form is masked all the same when its end or its middle is hidden', () => {
  const secret = { label: 'Key', secret: true, accepts: [{ prefix: 'ac_', charset: 'token' as const }] };
  for (const value of ['ac_EXAMPLExxxxxxxx', 'ac_EXAMPLE...', 'ac_...EXAMPLE']) {
    expect(judge(secret, value)).toMatchObject({ verdict: 'malformed', how: 'masked' });
    expect(judge({ ...secret, secret: false }, value)).toMatchObject({ verdict: 'ok' });
  }
});

describe('a repair', () => {
  const token = { label: 'Token', secret: true, accepts: [{ prefix: 'ac_', charset: 'alphanumeric' as const }] };
  const repaired = (value: string): string | undefined => repair(value, judge(token, value));

  test('is offered for what is inside, even where its form is new', () => {
    expect(repaired('"new_EXAMPLEonly"')).toBe('new_EXAMPLEonly');
    expect(repaired('Bearer new_EXAMPLEonly==')).toBe('new_EXAMPLEonly==');
  });

  test.each(['"{a}": new_EXAMPLE', '"one" and "two"', 'A_B=c=d', 'Bearer new EXAMPLE', '"<a b>"'])(
    'is not offered for %j, where what remains is no value either',
    value => {
      expect(judge(token, value)).toMatchObject({ verdict: 'malformed' });
      expect(repaired(value)).toBeUndefined();
    },
  );
});

describe('values that are what they look like', () => {
  test.each([
    ['email', 'someone@example.com'],
    ['url', 'https://example.com/hook'],
    ['host', 'www.example.com'],
    ['json', '{ "type": "EXAMPLE" }'],
  ] as const)('%s is not damage where it is wanted', (format, value) => {
    expect(hasFormat(value, format)).toBe(true);
    expect(judge({ label: 'Value', accepts: [{ format }] }, value)).toMatchObject({ verdict: 'ok' });
  });
});
