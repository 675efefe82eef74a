// How long it takes grows with the file, and not faster. Measured while no other test runs.
import { describe, expect, it } from 'vitest';
import { lint } from '../../linter/lint.ts';
import { catalog } from '../support/own.ts';

const settings = { catalog, today: '2026-11-20' };

function time(text: string): number {
  const start = performance.now();
  lint(text, 'connections.yaml', settings);
  return performance.now() - start;
}

/** How many times as long eight times as much takes: both by turns, since the machine may be slow for a while. */
function growth(textOf: (count: number) => string): number {
  const [much, little] = [textOf(16_000), textOf(2000)];
  const rounds = Array.from({ length: 5 }, () => [time(much), time(little)] as const);
  return Math.min(...rounds.map(([it]) => it)) / Math.min(...rounds.map(([, it]) => it));
}

const keys = (indent: string) => (count: number) =>
  Array.from({ length: count }, (_, nth) => `${indent}k${nth}: 1\n`).join('');
const account = `version: 1
connections:
  main:
    provider: clerk
    credentials:
      secretKey: \${CLERK_SECRET_KEY}
`;

describe('time grows with the file, and not faster', () => {
  it.each<[string, (count: number) => string]>([
    ['keys', keys('')],
    ['accounts', count => `version: 1\nconnections:\n${keys('  ')(count)}`],
    ['values of an account', count => `${account}${keys('      ')(count)}`],
    ['the same key', count => 'k: 1\n'.repeat(count)],
  ])('of %s', (_, textOf) => {
    expect(growth(textOf)).toBeLessThan(32);
  });
});
