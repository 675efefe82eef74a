// --stats: what took how long, as a table on standard error.
import { Buffer } from 'node:buffer';
import type { Source } from '../catalog/model/catalog.ts';
import { readQuickly } from '../catalog/model/quick.ts';
import { readDocuments } from '../catalog/model/yaml.ts';
import type { World } from './world.ts';

export type Phase = 'reading' | 'linting' | 'reporting';

export interface Stats {
  phase: <T>(name: Phase, work: () => Promise<T>) => Promise<T>;
  /** Adds to the time of a rule. */
  timed: (rule: string, milliseconds: number) => void;
  /** Prints it all. */
  say: (sources: readonly Source[], entries: boolean) => void;
}

/** How many of the rules are named. */
const most = 10;

const counted = (count: number, one: string): string => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** Counted when all is done, so that no time is taken from what is measured. */
function connectionsIn({ text }: Source): number {
  let values: unknown[];
  try {
    values = (readQuickly(text) ?? readDocuments(text)).documents.map(({ value }) => value);
  } catch {
    values = readDocuments(text).documents.map(({ value }) => value);
  }
  const named = values.map(it => (it as { connections?: unknown } | null)?.connections);
  return named.reduce((sum: number, it) => sum + (typeof it === 'object' && it ? Object.keys(it).length : 0), 0);
}

export function statsOf({ err, now = () => performance.now() }: Pick<World, 'err' | 'now'>): Stats {
  const phases = new Map<Phase, number>();
  const rules = new Map<string, number>();
  const add = <K>(to: Map<K, number>, key: K, spent: number): void => {
    to.set(key, (to.get(key) ?? 0) + spent);
  };
  const row = (name: string, spent: number, more: string): string =>
    `  ${name.padEnd(22)}${spent.toFixed(1).padStart(10)} ms  ${more}`.trimEnd();

  return {
    phase: async (name, work) => {
      const from = now();
      try {
        return await work();
      } finally {
        add(phases, name, now() - from);
      }
    },
    timed: (rule, milliseconds) => add(rules, rule, milliseconds),
    say: (sources, entries) => {
      const sum = (of: Iterable<number>): number => [...of].reduce((total, it) => total + it, 0);
      const all = sum(phases.values());
      const bytes = sum(sources.map(({ text }) => Buffer.byteLength(text)));
      const more: Record<Phase, string> = {
        reading: `${counted(sources.length, 'file')}, ${counted(bytes, 'byte')}`,
        linting: entries ? '' : counted(sum(sources.map(connectionsIn)), 'connection'),
        reporting: '',
      };
      const slowest = [...rules].sort((a, b) => b[1] - a[1]).slice(0, most);
      const ofRules = sum(rules.values());
      const share = (spent: number): string => `${ofRules > 0 ? Math.round((spent / ofRules) * 100) : 0} %`;
      const lines = [
        'Time',
        ...[...phases].map(([name, spent]) => row(name, spent, more[name])),
        row('together', all, ''),
        ...(slowest.length > 0 ? ['Slowest rules'] : []),
        ...slowest.map(([rule, spent]) => row(rule, spent, share(spent).padStart(5))),
      ];
      err(`${lines.join('\n')}\n`);
    },
  };
}
