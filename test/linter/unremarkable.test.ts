// Accounts that are passed over: no rule would have said anything of them. Most clean ones are.
import { describe, expect, it } from 'vitest';
import type { Field } from '../../catalog/model/field.ts';
import type { Identity } from '../../catalog/model/identify.ts';
import type { Method, Provider } from '../../catalog/model/provider.ts';
import { readDocuments } from '../../catalog/model/yaml.ts';
import { lint, lintFully } from '../../linter/lint.ts';
import { resolve } from '../../linter/resolve.ts';
import { connectionRules } from '../../linter/rules/index.ts';
import type { Surroundings } from '../../linter/surroundings.ts';
import { isUnremarkable, isUnremarkableFile } from '../../linter/unremarkable.ts';
import { connectionsFile } from '../bench/corpus.ts';
import { brokenFiles } from '../support/broken-files.ts';
import { dice, fc } from '../support/chance.ts';
import { connectionFile } from '../support/connection-files.ts';
import { kinds } from '../support/faults.ts';
import { catalog } from '../support/own.ts';
import { writing } from '../support/written.ts';

const surroundings = { catalog, today: '2026-11-20' };

/** Whether a whole file is passed over; then no rule says anything of it. */
function isPassedOver(text: string): boolean {
  const reading = readDocuments(text);
  if (reading.documents.some(({ problems }) => problems.length > 0)) return false;
  const passed = reading.documents.filter(({ value }) => isUnremarkableFile(value, surroundings));
  for (const read of passed) {
    const file = resolve(read, text, surroundings);
    for (const { id, each, doubtful, run } of connectionRules) {
      const ofEach = file.connections.flatMap(one => [...(each?.(one, file) ?? []), ...(doubtful?.(one, file) ?? [])]);
      expect([id, text, [...ofEach, ...(run?.(file) ?? [])]]).toEqual([id, text, []]);
    }
  }
  return passed.length > 0;
}

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

it('of a file that is passed over may be shown what may be shown of any', () => {
  const text = connectionsFile(1, 4);
  const { findings, harmless } = lint(text, 'connections.yaml', surroundings);
  expect(findings).toEqual([]);
  expect(harmless()).toEqual(lintFully(text, 'connections.yaml', surroundings).harmless());
  expect(harmless().map(range => text.slice(...range))).toContain('credentials');
});

const seeds = Array.from({ length: 250 }, (_, seed) => seed);
const textOf = (seed: number): string => {
  const { top, head } = connectionFile(dice(seed));
  return writing(top, 'yaml', head).text;
};

/** Files with a fault of each kind, made in every way. */
function* planted(): Generator<string> {
  for (const { ways } of Object.values(kinds)) {
    for (const way of Object.values(ways)) {
      for (const seed of seeds.slice(0, 30)) {
        const chosen = dice(seed);
        const file = connectionFile(chosen);
        way(file, chosen.among(file.accounts), chosen);
        yield writing(file.top, 'yaml', file.head).text;
      }
    }
  }
}

describe('of an account that is passed over no rule says anything', () => {
  it('in clean files, where most are passed over', () => {
    const counts = seeds.map(seed => passedOver(textOf(seed)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(seeds.length);
    expect(passedOver(connectionsFile(1, 40))).toBe(40);
  });

  it('in files with planted faults, of each kind and in every way', () => {
    for (const text of planted()) passedOver(text);
  });

  it('of a value that was right in another place', () => {
    const field: Field = { label: 'Id', accepts: [{ charset: 'digits', onlyFor: { method: ['first'] } }] };
    const entry = { fields: { id: field } } as unknown as Provider;
    const provider = { id: 'own', entry };
    const method = { asks: ['id'] } as unknown as Method;
    const value = { provider: 'own', credentials: { id: '1060661' } };
    const asked = (id: string, { catalog: { identify }, today }: Surroundings): boolean =>
      isUnremarkable({ value, provider, method: { id, entry: method }, environment: undefined }, { identify, today });
    expect(asked('first', surroundings)).toBe(true);
    expect(asked('second', surroundings)).toBe(false);
    expect(asked('first', surroundings)).toBe(true);
    // To another catalog it may be the key of somebody.
    const marks = [{ prefix: '1060', provider: 'other', name: 'Key', kind: {} }];
    const identify = (): Identity => ({ certainty: 'certain', provider: 'other', marks });
    expect(asked('first', { ...surroundings, catalog: { ...catalog, identify } })).toBe(false);
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

describe('of a file that is passed over no rule says anything', () => {
  it('in clean files, of which many are passed over', () => {
    const passed = seeds.filter(seed => isPassedOver(textOf(seed)));
    expect(passed.length).toBeGreaterThan(seeds.length / 20);
    expect(isPassedOver(connectionsFile(1, 40))).toBe(true);
  });

  it('in files with planted faults, of each kind and in every way', () => {
    for (const text of planted()) isPassedOver(text);
  });

  it.each([
    ['a second default', (text: string) => text.replaceAll('default: false', 'default: true')],
    ['no default among several', (text: string) => text.replaceAll('default: true', 'default: false')],
    ['the same account once more', (text: string) => text + again(text)],
    ['an app nobody knows', (text: string) => `host: nobody\n${text}`],
    ['a workspace, of which an app may want something', (text: string) => `workspace: { plan: Free }\n${text}`],
    ['a key nobody knows', (text: string) => `colour: red\n${text}`],
    ['a name that merges', (text: string) => text.replace(/^ {2}account-\S+:/m, '  "<<":')],
  ])('but not with %s', (_, changed) => {
    const text = connectionsFile(1, 20);
    expect(isPassedOver(text)).toBe(true);
    expect(isPassedOver(changed(text))).toBe(false);
  });
});

/** The last account under another name, and not the default. */
const again = (text: string): string =>
  text
    .slice(text.lastIndexOf('  account-'))
    .replace('  account-', '  again-')
    .replace('default: true', 'default: false');
