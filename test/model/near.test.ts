// Did you mean …? What is near is suggested, what is not stays unsaid.
import { describe, expect, test } from 'vitest';
import { didYouMean, distance, nearest } from '../../catalog/model/near.ts';
import { fc } from '../support/chance.ts';

const words = ['clerk', 'clay', 'clayhr', 'zoho-crm', 'github', 'secretKey', 'personalAccessToken'];

describe('the distance of two words', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', '', 3],
    ['abc', 'abd', 1],
    ['abc', 'abcd', 1],
    ['abc', 'ac', 1],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %d', (a, b, far) => {
    expect(distance(a, b)).toBe(far);
  });

  test('is the same in both directions, and none only between equals', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('a mistyped name', () => {
  test('of one letter leads nowhere, and to none of one letter', () => {
    expect(nearest('a', ['x', 'y'])).toEqual([]);
    expect(nearest('xero-demo', ['x', 'xero'])).toEqual(['xero']);
    expect(nearest('X', ['x'])).toEqual(['x']);
    expect(nearest('of', ['off', 'warning'])).toEqual(['off']);
  });
  test('leads to the name, whatever one slip was made', () => {
    const slip = fc
      .constantFrom(...words.filter(({ length }) => length > 4))
      .chain(name =>
        fc.tuple(fc.constant(name), fc.nat(name.length - 2), fc.constantFrom('drop', 'double', 'swap', 'replace')),
      );
    fc.assert(
      fc.property(slip, ([name, at, how]) => {
        const [before, here, next, after] = [name.slice(0, at), name[at], name[at + 1], name.slice(at + 2)];
        const mistyped = {
          drop: `${before}${next}${after}`,
          double: `${before}${here}${here}${next}${after}`,
          swap: `${before}${next}${here}${after}`,
          replace: `${before}q${next}${after}`,
        }[how];
        expect(nearest(mistyped ?? '', words), mistyped).toContain(name);
      }),
    );
  });

  test.each([
    ['secret_key', 'secretKey'],
    ['SecretKey', 'secretKey'],
    ['zohocrm', 'zoho-crm'],
    ['personal-access-token', 'personalAccessToken'],
  ])('%s leads to %s, however it is written', (mistyped, name) => {
    expect(nearest(mistyped, words)[0]).toBe(name);
  });

  test.each(['salesforce', 'x', '', '!!!', 'b'.repeat(100_000)])('%j leads nowhere', far => {
    expect(nearest(far, words)).toEqual([]);
    expect(didYouMean(far, words)).toBe('');
  });

  test('the nearest comes first, and three are enough', () => {
    expect(nearest('clayh', ['clay', 'clayhr', 'clerk'])[0]).toMatch(/^clay/);
    expect(nearest('abcdefg', ['abcdefgh', 'abcdefgi', 'abcdefgj', 'abcdefgk'])).toHaveLength(3);
    expect(nearest('clerk', ['clark', 'clerk'])).toEqual(['clerk', 'clark']);
  });

  test('is answered in a sentence', () => {
    expect(didYouMean('cleark', words)).toBe(' Did you mean `clerk`?');
    expect(didYouMean('clax', ['clay', 'clan'])).toBe(' Did you mean `clan` or `clay`?');
  });
});
