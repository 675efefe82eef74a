// Which patterns are slow is known before they run.
import { describe, expect, it } from 'vitest';
import { slowness } from '../../linter/linear.ts';

describe('a pattern is linear when no text can be read by it in two ways without end', () => {
  it.each([
    String.raw`^\d+$`,
    '^[0-9a-f]+-[0-9a-f]+-[0-9a-f]+$',
    String.raw`^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$`,
    String.raw`^accounts\.(cloud\.databricks\.com|gcp\.databricks\.com|azuredatabricks\.net)$`,
    '^(?:ab|a)+$',
    String.raw`^\d{4}(?:-\d{4}){3}$`,
    String.raw`^[^.]+(?<!-admin)\.okta\.com$`,
    String.raw`^\p{Lu}\w*$`,
    '^.*$',
  ])('%s', pattern => {
    expect(slowness(pattern)).toBeUndefined();
  });
});

/** What it takes to see that nothing fits: must not grow faster than the text does. */
function milliseconds(pattern: string, text: string): number {
  const expression = new RegExp(pattern, 'u');
  const start = performance.now();
  expression.test(text);
  return performance.now() - start;
}

describe('a pattern that doubles its time with every character is found, and really does', () => {
  it.each([
    ['^(?:a|a)*$', 'a'],
    ['^(?:a*)*$', 'a'],
    ['^(?:a+)+$', 'a'],
    ['^(?:a|[a-z])*$', 'a'],
    ['^(?:[a-z]+-?)+$', 'a'],
    ['^(?:a{1,5})*$', 'a'],
    [String.raw`^(?:\w+\s?)*$`, 'a'],
  ])('%s', (pattern, unit) => {
    expect(slowness(pattern)).toBe('exponential');
    expect(milliseconds(pattern, `${unit.repeat(22)}!`)).toBeGreaterThan(
      8 * milliseconds(pattern, `${unit.repeat(14)}!`),
    );
  });
});

describe('a pattern whose time grows with a power of the length is found', () => {
  it.each([String.raw`^\d+\d+$`, String.raw`^\s*(.*?)\s*$`, '^.*.*=.*$', String.raw`^[\w-]+-[\w-]+$`])(
    '%s',
    pattern => {
      expect(slowness(pattern)).toBe('polynomial');
    },
  );
});

describe('what cannot be shown is said', () => {
  it.each([
    ['^a|b$', 'half anchored'],
    [String.raw`^(a)\1$`, 'not plain'],
    ['^(?=a+)a*$', 'not plain'],
    [`^${'[a-z]\\d'.repeat(80)}*$`, 'too large'],
  ])('%s', (pattern, why) => {
    expect(slowness(pattern)).toBe(why);
  });
});
