// Text from files is shown, never obeyed; and every offset has a line and a column.
import { describe, expect, test } from 'vitest';
import { type Finding, inOrder, positions } from '../../catalog/model/finding.ts';
import { quoted, visible } from '../../catalog/model/visible.ts';
import { fc } from '../support/chance.ts';

describe('what is shown', () => {
  const invisible = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

  test('holds no control character and nothing that turns the text around', () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\u001b[31m', '\u202e', '\u0007', '\u2066'),
      ),
    });
    fc.assert(
      fc.property(texts, text => {
        expect(visible(text)).not.toMatch(invisible);
        expect(quoted(text)).not.toMatch(invisible);
        expect(quoted(text).length).toBeLessThanOrEqual(62);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['\u001b[2J', '\\u001b[2J'],
    ['a\nb', 'a\\u000ab'],
    ['\u202eevil', '\\u202eevil'],
    ['日本語 – “ok”', '日本語 – “ok”'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('a long name is cut, a short one is not', () => {
    expect(quoted('a'.repeat(60))).toBe(`\`${'a'.repeat(60)}\``);
    expect(quoted('a'.repeat(61))).toBe(`\`${'a'.repeat(57)}…\``);
  });
});

describe('a position', () => {
  const pieces = fc.array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n', '\r', '\n\r'), { maxLength: 40 });

  /** Line and column, counted slowly. */
  function counted(text: string, offset: number): { line: number; column: number } {
    let [line, start] = [1, 0];
    for (let at = 0; at < text.length; at++) {
      const pair = text[at] === '\r' && text[at + 1] === '\n';
      if (text[at] !== '\n' && (text[at] !== '\r' || pair)) continue;
      if (at + 1 > offset) break;
      [line, start] = [line + 1, at + 1];
    }
    return { line, column: offset - start + 1 };
  }

  test('is the same as counting by hand, with LF, CRLF and CR', () => {
    fc.assert(
      fc.property(pieces, parts => {
        const text = parts.join('');
        const at = positions(text);
        for (let offset = 0; offset <= text.length; offset++) expect(at(offset)).toEqual(counted(text, offset));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a\nb\nc', 4, { line: 3, column: 1 }],
    ['a\r\nb', 3, { line: 2, column: 1 }],
    ['a\r\nb', 2, { line: 1, column: 3 }],
    ['a\rb', 2, { line: 2, column: 1 }],
    ['', 0, { line: 1, column: 1 }],
    ['a\n', 2, { line: 2, column: 1 }],
  ])('in %j at %d', (text, offset, position) => {
    expect(positions(text)(offset)).toEqual(position);
  });
});

test('findings stand in order of file and place, whatever order they were found in', () => {
  const finding = (file: string, start: number): Finding => ({
    rule: 'shape',
    severity: 'error',
    message: '',
    file,
    range: [start, start],
    path: [],
  });
  const sorted = [finding('a.yaml', 0), finding('a.yaml', 5), finding('a.yaml', 40), finding('b.yaml', 1)];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: 4 }), shuffled => {
      expect(inOrder(shuffled)).toEqual(sorted);
    }),
    { numRuns: 24 },
  );
});
