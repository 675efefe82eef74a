// Whatever is in a file, reading it ends soon, throws nothing and points inside the text.
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from '../../catalog/model/yaml.ts';
import { fc } from '../support/chance.ts';
import { entries } from '../support/own.ts';

function isSound(text: string): void {
  const { problems, rangeOf } = readYaml(text);
  const ranges = problems.flatMap(({ range, related }) => [range, ...(related ? [related.range] : [])]);
  for (const [start, end] of [...ranges, rangeOf(['fields', 'apiKey', 0])]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(Math.max(text.length, 1));
  }
  for (const { message } of problems) expect(message).toMatch(/^[A-Z].*[.?]$/s);
}

const noise = fc.string({
  unit: fc.constantFrom(
    '\t',
    '  ',
    '\n',
    '\r\n',
    '\ufeff',
    '&a ',
    '*a',
    '!!x ',
    ': ',
    '- ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '|',
    '>',
    '#',
    '%',
    '---\n',
    '\u0000',
    'a',
    '? ',
  ),
});

describe('never throws, and points inside the text', () => {
  test('for any text', () => {
    fc.assert(fc.property(fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 200 })), isSound), { numRuns: 800 });
  });

  test('for an entry in which something was typed or deleted', () => {
    const broken = fc
      .tuple(fc.constantFrom(...entries), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), noise)
      .map(([{ text }, where, cut, put]) => {
        const at = Math.floor(where * text.length);
        return text.slice(0, at) + put + text.slice(at + cut);
      });
    fc.assert(fc.property(broken, isSound), { numRuns: 300 });
  });

  test.each(entries.slice(0, 4))(
    'for $name with other line ends or a byte order mark: the same data',
    ({ text, read }) => {
      for (const other of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
        expect(readYaml(other).problems).toEqual([]);
        expect(readYaml(other).value).toEqual(read.value);
      }
    },
  );
});

const soon = (read: () => void): void => {
  const begun = performance.now();
  read();
  expect(performance.now() - begun).toBeLessThan(10_000);
};

describe('ends soon', () => {
  const deep = 10_000;
  test.each([
    ['lists in brackets', '['.repeat(deep)],
    ['closed lists in brackets', '['.repeat(deep) + ']'.repeat(deep)],
    ['maps in braces', '{a: '.repeat(deep)],
    ['closed maps in braces', '{a: '.repeat(deep) + '}'.repeat(deep)],
    ['dashes on one line', '- '.repeat(deep)],
    ['question marks', '? '.repeat(deep)],
    ['indented maps', Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
  ])('for %s nested without end, and says so', (_, text) => {
    soon(() => {
      const { problems } = readYaml(text);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThan(50);
      expect(problems.map(({ message }) => message).join('\n')).toMatch(/deep|closed|expected|YAML/);
    });
  });

  test('for aliases that repeat each other, and says so', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++) {
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
    }
    soon(() => {
      const { problems, value } = readYaml(`${lines.join('\n')}\n`);
      expect(problems.map(({ message }) => message).join()).toContain('aliases');
      expect(JSON.stringify(value).length).toBeLessThan(1_000_000);
    });
  });

  test('for many aliases of one value, and says so', () => {
    const many = (count: number): string => `a: &a 1\nb: [${Array.from({ length: count }, () => '*a').join(', ')}]\n`;
    expect(readYaml(many(100)).problems).toEqual([]);
    expect(readYaml(many(101)).problems).toMatchObject([{ message: 'More than 100 aliases in one file.' }]);
  });

  test.each([100, 101])('with a value nested %d levels deep', depth => {
    const { problems } = readYaml(`${'['.repeat(depth)}1${']'.repeat(depth)}\n`);
    expect(problems.map(({ message }) => message)).toEqual(depth > 100 ? ['Nested more than 100 levels deep.'] : []);
  });

  test('for ten thousand keys', () => {
    const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, nth) => [`key${nth}`, nth]));
    soon(() => expect(readYaml(stringify(wide)).value).toEqual(wide));
  });
});
