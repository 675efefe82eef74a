// Fingerprints are those that GitHub's upload computes of the same line.
import { describe, expect, it } from 'vitest';
import { fingerprints } from '../../linter/report/fingerprint.ts';

/** The definition, unit by unit: ((u1 × 37 + u2) × 37 + u3) …, a hundred units, 64 bits. */
function byHand(units: readonly number[]): string {
  let hash = 0n;
  for (let at = 0; at < 100; at++) hash = BigInt.asUintN(64, hash * 37n + BigInt(units[at] ?? 0));
  return hash.toString(16);
}
const codes = (text: string): number[] => [...text].map(it => it.charCodeAt(0));
const end = 65535;

const all = (text: string, count: number): string[] => {
  const of = fingerprints(text);
  return Array.from({ length: count }, (_, index) => of(index + 1));
};

describe('a fingerprint', () => {
  it('of nothing is the end of the file, followed by zeros', () => {
    // 65535 × 37⁹⁹ mod 2⁶⁴, worked out apart from any of the code here.
    expect(all('', 1)).toEqual(['c129715d7a2bc9a3:1']);
    expect(byHand([end])).toBe('c129715d7a2bc9a3');
  });
  it('speaks of the line and what follows it, without blanks', () => {
    expect(all('version: 1\n\thost: clay', 2)).toEqual([
      `${byHand([...codes('version:1\nhost:clay'), end])}:1`,
      `${byHand([...codes('host:clay'), end])}:1`,
    ]);
  });
  it('speaks of a hundred units and no more', () => {
    const long = 'a'.repeat(99);
    expect(fingerprints(`${long}b and more`)(1)).toBe(fingerprints(`${long}b and others\n`)(1));
    expect(fingerprints(`${long}b`)(1)).not.toBe(fingerprints(`${long}c`)(1));
  });
  it('is the same for all line ends', () => {
    const lines = ['a: 1', '', 'b: 2', ''];
    const expected = all(lines.join('\n'), 4);
    expect(all(lines.join('\r\n'), 4)).toEqual(expected);
    expect(all(lines.join('\r'), 4)).toEqual(expected);
    expect(all('a:1 \r\n\n\rb :\t2\r\n', 4)).toEqual(expected.length === 4 ? all('a:1\n\n\nb:2\n', 4) : []);
  });
  it('counts lines whose hashes are the same', () => {
    const of = all('key: value\n'.repeat(14), 15);
    const block = byHand(codes('key:value\n'.repeat(10)));
    expect(of.slice(0, 5)).toEqual([1, 2, 3, 4, 5].map(count => `${block}:${count}`));
    expect(of[14]).toBe('c129715d7a2bc9a3:1');
  });
  it('takes characters beyond the first plane as two units', () => {
    expect(all('😀', 1)).toEqual([`${byHand([0xd83d, 0xde00, end])}:1`]);
  });
});
