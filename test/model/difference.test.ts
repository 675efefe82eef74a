// A difference is as small as it can be, and leads from one text to the other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../catalog/model/difference.ts';

test.each([
  [['a'], ['a'], []],
  [
    ['a', 'b', 'c'],
    ['a', 'x', 'c'],
    ['@@ -2,1 +2,1 @@', '-b', '+x'],
  ],
  [
    ['a', 'c'],
    ['a', 'b', 'c'],
    ['@@ -1,0 +2,1 @@', '+b'],
  ],
  [
    ['a', 'b', 'c'],
    ['a', 'c'],
    ['@@ -2,1 +1,0 @@', '-b'],
  ],
  [
    ['a', 'b', 'c', 'd'],
    ['x', 'b', 'c', 'y', 'z'],
    ['@@ -1,1 +1,1 @@', '-a', '+x', '@@ -4,1 +4,2 @@', '-d', '+y', '+z'],
  ],
  [[], ['a'], ['@@ -0,0 +1,1 @@', '+a']],
])('%j → %j', (before, after, wanted) => {
  expect(difference(before, after)).toEqual(wanted);
});

test('lines are counted from where the two begin', () => {
  expect(difference(['a', 'b'], ['a', 'c'], { before: 10, after: 20 })).toEqual(['@@ -11,1 +21,1 @@', '-b', '+c']);
});

/** What `patch` does with it. */
function patched(before: readonly string[], lines: readonly string[]): string[] {
  const out: string[] = [];
  let at = 0;
  for (const line of lines) {
    const [, start = '', count = ''] = /^@@ -(\d+),(\d+)/.exec(line) ?? [];
    if (start) {
      const upTo = Number(start) - (count === '0' ? 0 : 1);
      out.push(...before.slice(at, upTo));
      at = upTo;
    } else if (line.startsWith('-')) at++;
    else out.push(line.slice(1));
  }
  return [...out, ...before.slice(at)];
}

test('following it makes the new text of the old one, whatever the two', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(patched(before, difference(before, after))).toEqual(after);
    }),
  );
});
