// Plain text keeps to its width, whatever the script, and loses no word.
import { describe, expect, test } from 'vitest';
import { renderText } from '../../catalog/model/render/text.ts';
import { languages } from '../../catalog/model/text.ts';
import { columns, wrap } from '../../catalog/model/wrap.ts';
import { fc } from '../support/chance.ts';
import { compose } from '../support/guides.ts';
import { providers } from '../support/own.ts';

describe('the width of a text', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['é–“”', 4],
    ['日本', 4],
    ['アプリ', 6],
    ['한국', 4],
    ['ＡＰＩ', 6],
    ['a日b', 4],
    ['。」', 4],
  ])('%j takes %d columns', (text, width) => {
    expect(columns(text)).toBe(width);
  });
});

const latin = fc
  .array(fc.constantFrom('a', 'word', 'another', 'Überschrift', 'c’est', '–'), { maxLength: 40 })
  .map(parts => parts.join(' '));
const japanese = fc.string({
  unit: fc.constantFrom('日', '本', '語', 'キ', 'ー', 'を', '、', '。', '「', '」', 'API', ' '),
  maxLength: 80,
});

describe('wrapped text', () => {
  const wrapped = fc.tuple(
    fc.oneof(latin, japanese),
    fc.constantFrom('', '- ', '   a. '),
    fc.integer({ min: 24, max: 78 }),
  );

  test('keeps to the limit', () => {
    fc.assert(
      fc.property(wrapped, ([text, first, limit]) => {
        for (const line of wrap(text, first, undefined, limit).split('\n')) {
          // Punctuation that may not begin a line hangs over its end.
          expect(columns(line.replace(/[、。」ー]+$/, '')), line).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('loses and adds nothing but line ends and indents', () => {
    fc.assert(
      fc.property(wrapped, ([text, first, limit]) => {
        const bare = (of: string): string => of.replace(/\s+/g, '');
        expect(bare(wrap(text, first, undefined, limit))).toBe(bare(first + text));
      }),
      { numRuns: 300 },
    );
  });

  test('indents further lines, and no line ends in blanks', () => {
    const lines = wrap('one two three four five six', '- ', undefined, 10).split('\n');
    expect(lines).toEqual(['- one two', '  three', '  four', '  five six']);
    expect(wrap('one two', '* ', '>>', 6)).toBe('* one\n>>two');
  });

  test('breaks no Latin word, and no Japanese line begins with a full stop', () => {
    expect(wrap('abcdefghijkl mno', '', '', 5)).toBe('abcdefghijkl\nmno');
    fc.assert(
      fc.property(
        japanese.filter(text => /^[日本語キを]/.test(text)),
        text => {
          for (const line of wrap(text.replaceAll(' ', ''), '', '', 24).split('\n'))
            expect(line).not.toMatch(/^[、。」]/);
        },
      ),
    );
  });
});

test.each(providers)('the text of $id keeps to 78 columns, but for addresses, code and tables', ({ id }) => {
  for (const language of languages) {
    const lines = renderText(compose({ provider: id, language })).split('\n');
    const long = lines.filter(line => columns(line.replace(/[、。」）]+$/, '')) > 78);
    // What cannot be broken: an address, a command, a long key; and tables and drawn address bars.
    expect(
      long.filter(line => !/\S{30,}| {3}\S|^ *[-*]? ?\S+$/.test(line)),
      language,
    ).toEqual([]);
  }
});
