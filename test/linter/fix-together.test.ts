// Fixes that disturb each other: what can be done is done at once, and nothing is left for a second time.
import { describe, expect, it, vi } from 'vitest';
import { fix } from '../../linter/fix.ts';
import { lint } from '../../linter/lint.ts';
import { catalog } from '../support/own.ts';

const settings = { catalog, today: '2026-11-20' };

/** Two keys of each account are the same one mistyped: one of them can be mended. */
const twice = (accounts: number): string =>
  `version: 1\nconnections:\n${Array.from(
    { length: accounts },
    (_, at) =>
      `  a${at}:\n    provder: clerk\n    providr: clerk\n    default: ${at === 0}\n    credentials:\n      secretKey: \${KEY_${at}}\n`,
  ).join('')}`;

describe('of fixes that disturb each other', () => {
  it.each([1, 2, 15, 150])('one is made of each pair, in %i accounts', accounts => {
    const { text, fixed } = fix(twice(accounts), 'connections.yaml', settings);
    expect(fixed).toBe(accounts);
    expect(text.match(/^ {4}provider: clerk$/gm)).toHaveLength(accounts);
    expect(fix(text, 'connections.yaml', settings)).toEqual({ text, fixed: 0 });
    expect(lint(text, 'connections.yaml', settings).findings.map(({ rule }) => rule)).toEqual(
      Array.from({ length: accounts }, () => 'shape'),
    );
  });
  it('as many trials are made for many pairs as for few', () => {
    const trials = (accounts: number): number => {
      const timed = vi.fn();
      fix(twice(accounts), 'connections.yaml', { ...settings, timed });
      return timed.mock.calls.filter(([rule]) => rule === 'shape').length;
    };
    expect(trials(60)).toBeGreaterThan(0);
    expect(trials(60)).toBeLessThan(trials(15) * 2);
  });
});
