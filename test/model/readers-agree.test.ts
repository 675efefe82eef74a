// Two readers of YAML, one truth: where the quick one reads a text, the full one reads the same, and finds it in the same places.
import { describe, expect, test } from 'vitest';
import type { KeyPath } from '../../catalog/model/finding.ts';
import { readQuickly } from '../../catalog/model/quick.ts';
import { StepBack } from '../../catalog/model/quick-places.ts';
import type { Read, Reading } from '../../catalog/model/read.ts';
import { readDocuments } from '../../catalog/model/yaml.ts';
import { dice, fc } from '../support/chance.ts';
import { connectionFile } from '../support/connection-files.ts';
import { type Language, writing } from '../support/written.ts';

type Way = (path: KeyPath) => unknown;

/** What a reader answers, or that it steps back. */
function told(ask: Way, path: KeyPath): unknown {
  try {
    return ask(path);
  } catch (error) {
    if (error instanceof StepBack) return 'steps back';
    throw error;
  }
}

function pathsIn(value: unknown, path: KeyPath = []): KeyPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

const ways = (read: Read): Record<string, Way> => ({
  'where a key stands': path => read.rangeOf(path, 'key'),
  'where a value stands': path => read.rangeOf(path),
  'how a key is written': path => read.writtenAt(path, 'key'),
  'how a value is written': path => read.writtenAt(path),
});

/** Nothing where the quick reader steps back; else that both say the same. */
function compared(text: string): Reading | undefined {
  const quick = readQuickly(text);
  if (!quick) return undefined;
  const full = readDocuments(text);
  expect(full.documents.flatMap(({ problems }) => problems)).toEqual([]);
  expect(full.documents).toHaveLength(1);
  const [mine, theirs] = [quick.documents[0], full.documents[0]];
  if (!mine || !theirs) throw new Error('A reading without a document.');
  expect(JSON.stringify(mine.value)).toBe(JSON.stringify(theirs.value));
  expect(mine.value).toEqual(theirs.value);
  expect(quick.comments()).toEqual(full.comments());
  const truth = ways(theirs);
  for (const path of [...pathsIn(theirs.value), ['nowhere'], ['connections', 'nowhere']]) {
    for (const [name, ask] of Object.entries(ways(mine))) {
      const answer = told(ask, path);
      if (answer !== 'steps back') expect([name, path, answer]).toEqual([name, path, told(truth[name] as Way, path)]);
    }
  }
  return quick;
}

const pieces = [
  ...['a: 1\n', '  b: 2\n', 'key:\n', '  deep:\n    er: x\n', '- item\n', '"q": "v"\n', "'s': 'it'\n", 'a:b: c\n'],
  ...['# comment\n', 'x: y # note\n', 'x: y# no note\n', 'x: #note\n', '\n', '   \n', '\t\n', '\r\n', '---\n', '...\n'],
  ...[
    '{a: 1}',
    '{ a: b, "c": d }',
    '{"a":{"b":null}}',
    '[1, 2]',
    '&a',
    '*a',
    '!!str',
    '<<: *a\n',
    '|\n  text\n',
    '>-\n',
  ],
  ...['0123', '1e5', '.5', '5.', '0x1F', '0o17', '-0', '+1', '.inf', '.nan', '-.INF', '1_000', '2026-11-20', '12:30'],
  ...[
    'true',
    'True',
    'TRUE',
    'no',
    'null',
    '~',
    '',
    '""',
    "''",
    '"a\\n"',
    "'it''s'",
    '"open',
    "'open",
    '${NAME}',
    '$NAME',
  ],
  ...[
    'é',
    '日本',
    '\u00a0',
    '\u202e',
    '\ufeff',
    '\u0007',
    '%YAML 1.2\n',
    '? key\n',
    ': value\n',
    ',',
    ' ',
    '  ',
    ':',
    ': ',
  ],
  ...[
    'https://x.test/a?b=c#d',
    'a, b',
    'a: b: c',
    '@at',
    '`tick`',
    '-',
    '- ',
    '--',
    '-x',
    '?x',
    ':x',
    '{}',
    '{',
    '}',
    '#',
  ],
];
const soup = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map(parts => parts.join(''));

const keys = fc.constantFrom('a', 'key', 'some-key', 'k.e/y', '1', '10', 'true', '"a b"', "'x: y'", 'é', 'toString');
const scalars = fc.constantFrom(
  ...pieces.filter(piece => !piece.includes('\n')),
  'plain words here',
  '"quoted # text"',
);
const { tree } = fc.letrec<{ tree: [string, unknown][] }>(tie => ({
  tree: fc.array(fc.tuple(keys, fc.oneof({ maxDepth: 3 }, scalars, tie('tree'))), { maxLength: 5 }) as never,
}));
const ends = fc.constantFrom('\n', '\r\n');

function blockOf(entries: unknown, indent: string, end: string): string {
  return (entries as [string, unknown][])
    .map(([key, value]) =>
      Array.isArray(value)
        ? `${indent}${key}:${end}${blockOf(value, `${indent}  `, end)}`
        : `${indent}${key}: ${value}${end}`,
    )
    .join('');
}

/** Pieces of a text taken out, put in, doubled. */
const changes = fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom('', ...pieces)), { minLength: 1, maxLength: 3 });
const changed = (text: string, by: [number, number, string][]): string =>
  by.reduce((now, [at, take, put]) => {
    const from = at % (now.length + 1);
    return now.slice(0, from) + put + now.slice(from + take);
  }, text);

function textOf(seed: number, language: Language = 'yaml'): string {
  const { top, head } = connectionFile(dice(seed), language);
  return writing(top, language, head).text;
}

describe('both readers agree', () => {
  test('on files of connections, of which the quick one reads most', () => {
    // Without the anchors that one in three of them has.
    const seeds = Array.from({ length: 150 }, (_, seed) => seed);
    const read = seeds.filter(seed => compared(textOf(seed)) !== undefined);
    expect(read.length).toBeGreaterThan(75);
  });

  test('on the same files as JSON', () => {
    const seeds = Array.from({ length: 100 }, (_, seed) => seed);
    const read = seeds.filter(seed => compared(textOf(seed, 'json')) !== undefined);
    expect(read.length).toBeGreaterThan(75);
  });

  test('on files of connections with changes', () => {
    const property = fc.property(fc.nat(400), changes, (seed, by) => {
      compared(changed(textOf(seed), by));
    });
    fc.assert(property, { numRuns: 1500 });
  });

  test('on trees of keys and values', () => {
    fc.assert(
      fc.property(tree, ends, (entries, end) => {
        compared(blockOf(entries, '', end));
      }),
      { numRuns: 3000 },
    );
  });

  test('on trees with changes', () => {
    fc.assert(
      fc.property(tree, ends, changes, (entries, end, by) => {
        compared(changed(blockOf(entries, '', end), by));
      }),
      { numRuns: 3000 },
    );
  });

  test('on any pieces of YAML', () => {
    fc.assert(
      fc.property(soup, text => {
        compared(text);
      }),
      { numRuns: 6000 },
    );
  });
});

describe('the quick reader', () => {
  test.each([
    ['a list', 'a:\n  - b\n'],
    ['an anchor', 'a: &x b\n'],
    ['a tag', 'a: !!str b\n'],
    ['a block', 'a: |\n  b\n'],
    ['an escape', 'a: "\\n"\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a number that YAML changes', 'a: 0123\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a tab', 'a:\tb\n'],
    ['a value that goes on', 'a: b\n  c\n'],
    ['a sign nobody sees', 'a: b\u202e\n'],
    ['nothing', '# only a comment\n'],
    ['a key without a colon', 'a\n'],
  ])('steps back from %s', (_, text) => {
    expect(readQuickly(text)).toBeUndefined();
  });

  test('steps back where it is not known how far a map reaches', () => {
    const read = readQuickly('a:\n  b: 1\n')?.documents[0];
    expect(() => read?.rangeOf(['a'])).toThrow(StepBack);
    expect(read?.rangeOf(['a'], 'key')).toEqual([0, 1]);
  });
});
