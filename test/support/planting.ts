// How a fault comes into a file of connections: what every kind of fault is made of.
import type { Dice } from './chance.ts';
import { type Account, type ConnectionFile, fieldOf } from './connection-files.ts';
import { below, type Entry, type Language, part, type Scalar } from './written.ts';

export interface Planted {
  /** Where people look for it. */
  at: Entry | 'first line';
  /** It is seen only where references are looked up. */
  lookedUp?: true;
}

/** Nothing where the file gives no occasion. */
export type Way = (file: ConnectionFile, account: Account, chosen: Dice) => Planted | undefined;

export interface Kind {
  rules: readonly string[];
  says: RegExp;
  languages: readonly Language[];
  ways: Readonly<Record<string, Way>>;
}

export const both: readonly Language[] = ['yaml', 'json'];
export const at = (entry: Entry | undefined): Planted | undefined => entry && { at: entry };
export const credentials = ({ parts }: Account): Entry[] => below(part(parts, 'credentials'));
export const isSecret = ({ id }: Account, { key }: Entry): boolean => fieldOf(id, key)?.field.secret === true;

export function one<T>(of: readonly T[], { among }: Dice): T | undefined {
  return of.length === 0 ? undefined : among(of);
}

/** Two neighbours change places, or one letter is gone. */
export function mistyped(word: string, { below: upTo, once }: Dice): string {
  const place = 1 + upTo(Math.max(1, word.length - 2));
  const swapped = word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);
  return once(2) || swapped === word ? word.slice(0, place) + word.slice(place + 1) : swapped;
}

/** Writes something else in the place of a value. */
export function put(entry: Entry | undefined, holds: Scalar): Planted | undefined {
  if (entry) entry.holds = holds;
  return at(entry);
}

export function renamed(entries: readonly Entry[], key: string, chosen: Dice): Planted | undefined {
  const entry = part(entries, key);
  if (entry) entry.key = mistyped(key, chosen);
  return at(entry);
}

export function added(entries: Entry[], entry: Entry, { below: upTo }: Dice): Planted {
  entries.splice(upTo(entries.length + 1), 0, entry);
  return { at: entry };
}

export function removed(entries: Entry[], key: string): Entry | undefined {
  const index = entries.findIndex(it => it.key === key);
  return index < 0 ? undefined : entries.splice(index, 1)[0];
}

/** Other accounts lean on something in this one. */
export const isMeant = ({ parts, repeated }: Account): boolean =>
  repeated || parts.some(({ anchor }) => anchor !== undefined);

export const required = (account: Account): Entry[] =>
  credentials(account).filter(({ key }) => !fieldOf(account.id, key)?.field.optional);

/** A secret of the account, or any value of it. */
export const secret = (account: Account, chosen: Dice): Entry | undefined =>
  one(
    credentials(account).filter(it => isSecret(account, it)),
    chosen,
  );
export const value = (account: Account, chosen: Dice): Entry | undefined => one(credentials(account), chosen);
