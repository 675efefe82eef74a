// Accounts that are passed over: no rule would have said anything of them. Most clean ones are.
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../catalog/model/yaml.ts';
import { resolve } from '../../linter/resolve.ts';
import { connectionRules } from '../../linter/rules/index.ts';
import { connectionsFile } from '../bench/corpus.ts';
import { brokenFiles } from '../support/broken-files.ts';
import { dice, fc } from '../support/chance.ts';
import { connectionFile } from '../support/connection-files.ts';
import { kinds } from '../support/faults.ts';
import { catalog } from '../support/own.ts';
import { writing } from '../support/written.ts';

const surroundings = { catalog, today: '2026-11-20' };

/** How many accounts are passed over; of none of them a rule says anything. */
function passedOver(text: string): number {
  const [read] = readDocuments(text).documents;
  if (!read || read.problems.length > 0) return 0;
  const file = resolve(read, text, surroundings);
  const plain = file.connections.filter(connection => connection.isUnremarkable);
  for (const connection of plain) {
    for (const { id, each, doubtful } of connectionRules) {
      const said = [...(each?.(connection, file) ?? []), ...(doubtful?.(connection, file) ?? [])];
      expect([id, text, said]).toEqual([id, text, []]);
    }
  }
  return plain.length;
}

const seeds = Array.from({ length: 250 }, (_, seed) => seed);
const textOf = (seed: number): string => {
  const { top, head } = connectionFile(dice(seed));
  return writing(top, 'yaml', head).text;
};

describe('of an account that is passed over no rule says anything', () => {
  it('in clean files, where most are passed over', () => {
    const counts = seeds.map(seed => passedOver(textOf(seed)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(seeds.length);
    expect(passedOver(connectionsFile(1, 40))).toBe(40);
  });

  it('in files with planted faults, of each kind and in every way', () => {
    for (const { ways } of Object.values(kinds)) {
      for (const way of Object.values(ways)) {
        for (const seed of seeds.slice(0, 30)) {
          const chosen = dice(seed);
          const file = connectionFile(chosen);
          way(file, chosen.among(file.accounts), chosen);
          passedOver(writing(file.top, 'yaml', file.head).text);
        }
      }
    }
  });

  it('in broken files', () => {
    fc.assert(
      fc.property(brokenFiles, ({ text }) => {
        passedOver(text);
      }),
      { numRuns: 400 },
    );
  });
});
