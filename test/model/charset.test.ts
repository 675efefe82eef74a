// The characters a value is made of, and none besides.
import { expect, test } from 'vitest';
import type { Field } from '../../catalog/model/field.ts';
import { judge } from '../../catalog/model/value.ts';
import { fc } from '../support/chance.ts';
import { valuesOfKind } from '../support/tokens.ts';

test('a value of each charset holds no character of another', () => {
  for (const charset of [
    'digits',
    'hex',
    'alphanumeric',
    'word',
    'base64',
    'base64url',
    'token',
    'printable',
  ] as const) {
    const field: Field = { label: charset, accepts: [{ prefix: 'zz-', charset }] };
    fc.assert(
      fc.property(valuesOfKind({ prefix: 'zz-', charset }), value => {
        expect(judge(field, value).verdict).toBe('ok');
        expect(judge(field, `${value.slice(0, 8)}é${value.slice(8)}`).verdict).not.toBe('ok');
      }),
    );
  }
  const refused = {
    digits: 'a',
    hex: 'g',
    alphanumeric: '-',
    word: '-',
    base64: '-',
    base64url: '/',
    token: '!',
    printable: ' ',
  } as const;
  for (const [charset, character] of Object.entries(refused) as [keyof typeof refused, string][]) {
    const field: Field = { label: charset, accepts: [{ prefix: 'zz-', charset }] };
    expect(judge(field, `zz-1234${character}5678`).verdict, charset).not.toBe('ok');
  }
});

test('a value of a kind begins and ends as the kind says, with something between', () => {
  const field: Field = { label: 'Host', accepts: [{ prefix: ['a-', 'b-'], suffix: '.example.com' }] };
  for (const value of ['a-1.example.com', 'b-x.example.com']) expect(judge(field, value).verdict, value).toBe('ok');
  for (const value of ['a-1.example.org', 'c-1.example.com', 'a-.example.com', '1.example.com', 'a-1']) {
    expect(judge(field, value).verdict, value).not.toBe('ok');
  }
});
