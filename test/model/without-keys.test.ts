// Excerpts of entries: what looks like a key is not shown, wherever the excerpt begins or ends.
import { describe, expect, test } from 'vitest';
import { withoutKeys } from '../../catalog/model/visible.ts';
import { reportFindings } from '../../catalog/report.ts';
import { lintEntries } from '../../linter/lint-entries.ts';
import { fc } from '../support/chance.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcdefGHIJKL0123456789'), minLength: 16, maxLength: 60 });
const keys = letters.filter(key => /\d/.test(key) && /[A-Za-z]/.test(key));

describe('a piece of a text', () => {
  test('never holds four characters of a key together', () => {
    fc.assert(
      fc.property(keys, fc.nat(80), fc.nat(80), (key, from, length) => {
        const text = `  example: live_${key}, accepts: []`;
        const shown = withoutKeys(text, from, Math.min(text.length, from + length));
        for (let at = 0; at + 4 <= key.length; at++) expect(shown).not.toContain(key.slice(at, at + 4));
      }),
    );
  });

  test('keeps words, addresses and values that are visibly fake', () => {
    const text = 'example: acme_EXAMPLEonlyEXAMPLE12 https://docs.acme.example/api/keys';
    expect(withoutKeys(text, 0, text.length)).toBe(text);
  });
});

test('a key that was pasted as an example stands in no report of an entry', () => {
  fc.assert(
    fc.property(keys, key => {
      const text = `name: Acme\nwebsite: https://acme.example\nfields:\n  apiKey: { label: API key, example: ${key} }\n`;
      const path = 'providers/acme.yaml';
      const findings = lintEntries([{ path, text }], { today: '2026-11-20' });
      expect(findings.length).toBeGreaterThan(0);
      const report = reportFindings(findings, new Map([[path, text]]), { color: false, width: 100 });
      expect(report).not.toContain(key);
    }),
    { numRuns: 30 },
  );
});
