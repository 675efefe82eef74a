// What the form of a value tells is said, over the whole catalog; `npm run verdicts` prints the numbers.
import { describe, expect, test } from 'vitest';
import { damages, measured } from '../support/measured.ts';

const tallies = measured();
const tally = (name: string) => {
  const found = tallies.find(it => it.case === name);
  if (!found) throw new Error(`Nothing was measured of ${name}.`);
  return found;
};

test('every case is measured, and each on more values than the catalog has secrets', () => {
  expect(tallies.map(it => it.case)).toEqual(expect.arrayContaining(Object.keys(damages)));
  expect(Object.keys(damages)).toHaveLength(12);
  for (const it of tallies) expect(it.right, it.case).toBeGreaterThan(50);
});

test('no right value is called wrong', () => {
  const { otherwise, missed, noticed, unnoticed, where } = tally('right');
  expect({ otherwise, missed, noticed, unnoticed, where }).toEqual({
    otherwise: 0,
    missed: 0,
    noticed: 0,
    unnoticed: 0,
    where: [],
  });
});

test.each(tallies.map(it => it.case))('what can be told is not called right: %s', name => {
  const { missed, where } = tally(name);
  expect(missed, where.join(', ')).toBe(0);
});

test('a value of the wrong environment is told as such, wherever kinds have one', () => {
  expect(tally('wrong environment').where).toEqual([]);
});

test.each(['spaces', 'Bearer', 'quotes', 'trailing comma'])(
  'what stands around a value is taken away again: %s',
  name => {
    const { right, otherwise, repaired, where } = tally(name);
    expect(otherwise, where.join(', ')).toBe(0);
    expect(repaired).toBe(right);
  },
);

describe('most of what can be told is told as what it is', () => {
  test.each(tallies.map(it => it.case))('%s', name => {
    const { right, otherwise } = tally(name);
    expect(right / (right + otherwise)).toBeGreaterThan(0.75);
  });
});
