// YAML is read as data with places: every value can be pointed at.
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { KeyPath } from '../../catalog/model/finding.ts';
import { readYaml } from '../../catalog/model/yaml.ts';
import { fc } from '../support/chance.ts';
import { plainData as data } from '../support/data.ts';
import { entries } from '../support/own.ts';

const layouts = fc.constantFrom(
  {},
  { lineWidth: 0 },
  { indent: 4, indentSeq: false },
  { collectionStyle: 'flow' as const },
  { defaultStringType: 'QUOTE_DOUBLE' as const, defaultKeyType: 'QUOTE_SINGLE' as const },
);

function leavesOf(value: unknown, path: KeyPath = []): { path: KeyPath; value: unknown }[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [{ path, value }];
  return Object.entries(value).flatMap(([name, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

describe('any data that is written as YAML', () => {
  test('reads as the same data, without problems', () => {
    fc.assert(
      fc.property(data, layouts, (value, layout) => {
        const read = readYaml(stringify(value, layout));
        expect(read.problems).toEqual([]);
        expect(read.value).toEqual(value);
      }),
      { numRuns: 400 },
    );
  });

  test('every value stands where it is said to stand', () => {
    fc.assert(
      fc.property(data, layouts, (value, layout) => {
        // A literal block may lean on the column of its parent: it cannot be read on its own.
        const text = stringify(value, { ...layout, blockQuote: false });
        const { rangeOf } = readYaml(text);
        for (const { path, value: wanted } of leavesOf(value)) {
          const there = text.slice(...rangeOf(path));
          expect(parse(`here: ${there}`), `${JSON.stringify(path)} in ${text}`).toEqual({ here: wanted });
          const name = path.at(-1);
          if (typeof name !== 'string') continue;
          expect(Object.keys(parse(`${text.slice(...rangeOf(path, 'key'))}: 1`))).toEqual([name]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

test('dates, numbers and words of YAML 1.1 stay what they are in YAML 1.2', () => {
  const text = 'on: 2026-11-20\nyes: no\nid: "0123"\nhex: 0x1f\nnothing:\n';
  expect(readYaml(text).value).toEqual({ on: '2026-11-20', yes: 'no', id: '0123', hex: 31, nothing: null });
});

describe('a place', () => {
  const text = 'a:\n  - one\n  - two: 2\nempty:\n';
  const { rangeOf } = readYaml(text);
  const at = (path: KeyPath, part?: 'key'): string => text.slice(...rangeOf(path, part));

  test('is that of the value, or of its key when asked for', () => {
    expect(at(['a', 0])).toBe('one');
    expect(at(['a', 1, 'two'])).toBe('2');
    expect(at(['a', 1, 'two'], 'key')).toBe('two');
  });

  test('of a key without a value is the key', () => {
    expect(at(['empty'])).toBe('empty');
  });

  test('of what is missing is the nearest that is there', () => {
    expect(at(['a', 1, 'three'])).toContain('two: 2');
    expect(at(['a', 7])).toContain('one');
    expect(at(['a', 0, 'deeper'])).toBe('one');
  });

  test('leads through an alias to what it repeats', () => {
    const repeated = 'x: &x { y: 1 }\nz: *x\n';
    const read = readYaml(repeated);
    expect(read.value).toEqual({ x: { y: 1 }, z: { y: 1 } });
    expect(repeated.slice(...read.rangeOf(['z', 'y']))).toBe('1');
  });
});

test.each(entries)('every text of $name stands where it is said to stand', ({ read, text }) => {
  for (const { path, value } of leavesOf(read.value)) {
    const [start, end] = read.rangeOf(path);
    const there = text.slice(start, end).replace(/^&\w+\s+/, '');
    if (!there.startsWith('|') && !there.startsWith('>')) expect(parse(there), path.join('.')).toEqual(value);
  }
});
