// What a command of `linkbook` is, and the world it runs in.
import type { ParseArgsOptionsConfig } from 'node:util';
import type { OwnCatalog } from '../files.ts';
import type { Catalog } from '../model/catalog.ts';
import { quoted } from '../model/visible.ts';
import type { Manners } from '../online.ts';
import type { Look } from '../report.ts';

export interface World {
  out: (text: string) => void;
  err: (text: string) => void;
  /** All of standard input; on a terminal it is read without showing it. */
  input: (prompt: string) => Promise<string>;
  env: Readonly<Record<string, string | undefined>>;
  /** The catalog that comes with the command. */
  own: () => OwnCatalog;
  look: Look;
  /** The way to the network; taken only where the person asks for it. */
  fetch: typeof fetch;
  /** How patiently it is asked. */
  manners?: Partial<Omit<Manners, 'fetch' | 'agent'>>;
  today: string;
  version: string;
}

export interface Call {
  words: readonly string[];
  flags: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  catalog: Catalog;
  world: World;
}

export interface Command {
  /** One line for the list of commands. */
  summary: string;
  usage: string;
  /** What it does, with examples that can be copied. */
  help: string;
  options: ParseArgsOptionsConfig;
  run: (call: Call) => number | Promise<number>;
}

/** A call that cannot be carried out: said in one sentence, exit code 2. */
export class Refusal extends Error {}

export const text = (call: Call, flag: string): string | undefined => {
  const value = call.flags[flag];
  return typeof value === 'string' ? value : undefined;
};

export const texts = (call: Call, flag: string): string[] | undefined =>
  text(call, flag)
    ?.split(',')
    .map(part => part.trim())
    .filter(part => part !== '');

/** One of a few words, or a refusal that names them. */
export function oneOf<T extends string>(call: Call, flag: string, words: readonly T[], otherwise: T): T {
  const value = text(call, flag);
  if (value === undefined) return otherwise;
  const known = words.find(word => word === value);
  if (known === undefined) throw new Refusal(`--${flag} wants ${words.join(', ')}; ${quoted(value)} is none of them.`);
  return known;
}
