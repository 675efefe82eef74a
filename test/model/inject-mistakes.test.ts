// Markers that are only shown are left alone; those that are wrong are told, with their line.
import { describe, expect, test } from 'vitest';
import { injectInto } from '../../catalog/model/inject.ts';

const fill = (text: string) =>
  injectInto(text, ({ words }) =>
    words[0] === 'nobody' ? { problem: 'There is no guide for `nobody`.' } : '# Link Acme',
  );
const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const [opening, closing] = ['<!-- linkbook: acme -->', '<!-- /linkbook -->'];

describe('what is only shown is left alone', () => {
  test.each([
    ['fenced code', lines('```md', opening, closing, '```')],
    ['fenced code of tildes, with backticks inside', lines('~~~', '```', opening, closing, '~~~')],
    ['longer fences', lines('````', '```', opening, '```', closing, '````')],
    ['fenced code in a list', lines('- like this', '', '    ```md', `    ${opening}`, `    ${closing}`, '    ```')],
    ['fenced code in a quote', lines('> ```', `> ${opening}`, `> ${closing}`, '> ```')],
    ['code in a sentence', lines('Write `<!-- linkbook: acme -->` and ``<!-- /linkbook -->``.')],
    ['another comment', lines('<!-- linkbooks: acme -->', '<!-- see linkbook -->')],
  ])('%s', (_, text) => {
    expect(fill(text)).toEqual({ text, blocks: 0, changes: [], problems: [] });
  });

  test.each([
    ['a fence that was closed', lines('```', 'x', '```')],
    ['code of three backticks on one line', '```x``` is code\n'],
    ['a fence in a list that ended', lines('- x', '', '      ```', '      y', '')],
  ])('but not what comes after %s', (_, before) => {
    expect(fill(before + lines(opening, closing))).toMatchObject({ blocks: 1, problems: [] });
  });
});

describe('mistakes are told with their line, and the document stays as it was', () => {
  test.each([
    ['never closed', lines('x', opening, 'x'), [[2, /never closed. Put <!-- \/linkbook -->/]]],
    ['never opened', lines('x', closing), [[2, /was never opened/]]],
    ['never opened, by checksum', lines('<!-- /linkbook 1a2b3c4d -->'), [[1, /was never opened/]]],
    ['begun twice', lines(opening, 'x', opening, closing), [[3, /inside the block of line 1\. Close that one first/]]],
    ['nested', lines(opening, opening, closing, closing), [[2, /inside the block of line 1/]]],
    [
      'nested, and one too many',
      lines(opening, opening, closing, closing, closing),
      [
        [2, /inside/],
        [5, /never opened/],
      ],
    ],
    [
      'not alone',
      lines(`Here: ${opening}`, closing),
      [
        [1, /stands alone on its line/],
        [2, /never opened/],
      ],
    ],
    ['both on one line', lines(`${opening}${closing}`), [[1, /stands alone on its line/]]],
    ['on two lines', lines('<!-- linkbook: acme', '-->'), [[1, /alone on its line, and whole: <!-- linkbook:/]]],
    [
      'closed by half a checksum',
      lines(opening, '<!-- /linkbook 1a2b -->'),
      [
        [2, /whole: .* or <!-- \/linkbook -->$/],
        [1, /never closed/],
      ],
    ],
    ['unknown provider', lines('x', '<!-- linkbook: nobody -->', closing), [[2, /no guide for `nobody`/]]],
  ] as [string, string, [number, RegExp][]][])('%s', (_, text, wanted) => {
    const result = fill(text);
    expect(result).toMatchObject({ text, changes: [] });
    expect(result.problems.map(({ line }) => line)).toEqual(wanted.map(([line]) => line));
    for (const [index, [, says]] of wanted.entries()) expect(result.problems[index]?.message).toMatch(says);
  });
});
