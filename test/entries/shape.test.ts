// Every entry can be read, and editors and the program agree on what an entry is.
import { describe, expect, test } from 'vitest';
import { fc } from '../support/chance.ts';
import { mutationsOf } from '../support/mutations.ts';
import { entries, loaded } from '../support/own.ts';
import { accepts, valid } from '../support/validators.ts';

const schemaFiles = { provider: 'provider.json', moved: 'provider.json', host: 'host.json' };

test('no entry of this catalog has anything wrong with it', () => {
  expect(loaded.findings.map(({ file, message, path }) => `${file} ${path.join('.')}: ${message}`)).toEqual([]);
  expect(loaded.entries.length).toBe(loaded.files);
});

describe.each(entries)('$name', ({ kind, text, read }) => {
  const of = kind === 'host' ? 'host' : 'provider';

  test('names its JSON Schema in the first line, so that editors complete it', () => {
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../dist/schema/${schemaFiles[kind]}`);
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
      { numRuns: 150 },
    );
  });
});

describe('breaking an entry', () => {
  const whole = entries.filter(({ kind }) => kind !== 'moved');

  test.each(['unknown key', 'wrong word', 'second verb', 'wrong type'] as const)('%s is always refused', how => {
    const broken = fc
      .constantFrom(...whole)
      .chain(({ kind, read }) =>
        mutationsOf(read.value, [how]).map(
          ({ value }) => ({ of: kind === 'host' ? 'host' : 'provider', value }) as const,
        ),
      );
    fc.assert(
      fc.property(broken, ({ of, value }) => {
        expect(accepts(of, value)).toBe(false);
      }),
    );
  });

  test.each(['name', 'checked'])('an entry without `%s` is refused', key => {
    for (const { kind, read } of whole) {
      const { [key]: _, ...rest } = read.value as Record<string, unknown>;
      expect(accepts(kind === 'host' ? 'host' : 'provider', rest)).toBe(false);
    }
  });
});
