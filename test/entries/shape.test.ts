// Every entry can be read, and editors and the program agree on what an entry is.
import { describe, expect, test } from 'vitest';
import { fc } from '../support/chance.ts';
import { mutationsOf } from '../support/mutations.ts';
import { entries, loaded } from '../support/own.ts';
import { shareOf } from '../support/turns.ts';
import { accepts, valid } from '../support/validators.ts';

test('no entry of this catalog has anything wrong with it', () => {
  expect(loaded.findings.map(({ file, message, path }) => `${file} ${path.join('.')}: ${message}`)).toEqual([]);
  expect(loaded.entries.length).toBe(loaded.files);
});

describe.each(entries)('$name', ({ schema: of, text, read }) => {
  test('names its JSON Schema in the first line, so that editors complete it', () => {
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../dist/schema/${of}.json`);
  });

  test('is accepted by editors and by the program', () => {
    expect(accepts(of, read.value)).toBe(true);
    expect(valid(of, read.value), JSON.stringify(valid.errors)).toBe(true);
  });

  test('however it is broken, editors and the program refuse the same', () => {
    fc.assert(
      fc.property(mutationsOf(read.value), ({ value }) => {
        expect(valid(of, value), JSON.stringify(valid.errors)).toBe(accepts(of, value));
      }),
      { numRuns: shareOf(3000, entries) },
    );
  });
});

describe('breaking an entry', () => {
  const whole = entries.filter(({ kind }) => kind !== 'moved');

  test.each(['unknown key', 'wrong word', 'second verb', 'wrong type'] as const)('%s is always refused', how => {
    const broken = fc
      .constantFrom(...whole)
      .chain(({ schema, read }) => mutationsOf(read.value, [how]).map(({ value }) => ({ of: schema, value })));
    fc.assert(
      fc.property(broken, ({ of, value }) => {
        expect(accepts(of, value)).toBe(false);
      }),
    );
  });

  test.each(['name', 'checked'])('an entry without `%s` is refused', key => {
    for (const { schema, read } of whole) {
      const { [key]: _, ...rest } = read.value as Record<string, unknown>;
      expect(accepts(schema, rest)).toBe(false);
    }
  });
});
