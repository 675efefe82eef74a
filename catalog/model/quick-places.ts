// Where things stand in a text that the quick reader has read: numbers while it reads, an index once a place is asked for.
import type { KeyPath, Range } from './finding.ts';
import type { Comment, Read, Written } from './read.ts';

/** Thrown where only the full reader can answer. */
export class StepBack extends Error {}

export const stepBack = (): never => {
  throw new StepBack();
};

const [doubleQuote, singleQuote, open] = [34, 39, 123];

/** An entry of a map is six numbers: its map, its key, its value (from and to), and the map that its value is. */
const width = 6;

export const isQuote = (code: number | undefined): boolean => code === doubleQuote || code === singleQuote;

/** What the reader wrote down. */
export interface Places {
  entries: number[];
  /** From and to. */
  comments: number[];
  /** How many maps there are below the outermost. */
  maps: number;
  /** Whether the whole text is one in braces. */
  inBraces: boolean;
}

/** Notes an entry; how far its value reaches, and which map it is, is noted once it is known. */
export const noteEntry = (places: Places, own: number, keyFrom: number, keyTo: number, from: number): number =>
  places.entries.push(own, keyFrom, keyTo, from, from, -1) - width;

export function noteEnd({ entries }: Places, entry: number, at: number): void {
  entries[entry + 4] = at;
}

export function noteMap(places: Places, entry: number): number {
  places.entries[entry + 5] = ++places.maps;
  return places.maps;
}

export const commentsAt = (text: string, at: readonly number[]): Comment[] =>
  at.flatMap((start, index) => {
    const end = at[index + 1] ?? start;
    return index % 2 === 0 ? [{ text: text.slice(start, end), range: [start, end] as const }] : [];
  });

export function documentOf(text: string, value: unknown, placed: () => Places): Read {
  /** By map and key; made when a place is asked for. */
  let index: { entries: readonly number[]; of: Map<string, number>[]; inBraces: boolean } | undefined;
  const number = (at: number): number => index?.entries[at] ?? 0;

  function indexed(): NonNullable<typeof index> {
    const { entries, maps, inBraces } = placed();
    const of = Array.from({ length: maps + 1 }, () => new Map<string, number>());
    for (let at = 0; at < entries.length; at += width) {
      const [from, to] = [entries[at + 1] ?? 0, entries[at + 2] ?? 0];
      const quote = Number(isQuote(text.charCodeAt(from)));
      of[entries[at] ?? 0]?.set(text.slice(from + quote, to - quote), at);
    }
    return { entries, of, inBraces };
  }

  /** A key and its value are asked for one after the other. */
  let last: { path: KeyPath; found: ReturnType<typeof lookUp> } | undefined;
  function entryAt(path: KeyPath): ReturnType<typeof lookUp> {
    if (last?.path !== path) last = { path, found: lookUp(path) };
    return last.found;
  }

  /** The entry at the end of a path, and whether it stands in braces. */
  function lookUp(path: KeyPath): { at: number; flow: boolean } | undefined {
    index ??= indexed();
    let [map, at, flow] = [0, -1, index.inBraces];
    for (const part of path) {
      const next = map < 0 ? undefined : index.of[map]?.get(String(part));
      if (next === undefined) return undefined;
      // Of a map within a map of lines: its own sign tells what it is.
      if (at >= 0) flow ||= text.charCodeAt(number(at + 3)) === open;
      [at, map] = [next, number(next + 5)];
    }
    return at < 0 ? undefined : { at, flow };
  }

  function rangeOf(path: KeyPath, key?: 'key'): Range {
    const found = entryAt(path);
    if (!found) return stepBack();
    const { at } = found;
    if (key === 'key') return [number(at + 1), number(at + 2)];
    // How far a map reaches is for the full reader.
    if (number(at + 5) >= 0) return stepBack();
    const [from, to] = [number(at + 3), number(at + 4)];
    return from === to ? [number(at + 1), number(at + 2)] : [from, to];
  }

  function writtenAt(path: KeyPath, key?: 'key'): Written | undefined {
    const found = entryAt(path);
    if (!found) return undefined;
    const first = found.at + (key === 'key' ? 1 : 3);
    const range: Range = [number(first), number(first + 1)];
    if (range[0] === range[1] || (key !== 'key' && number(found.at + 5) >= 0)) return undefined;
    const sign = text.charCodeAt(range[0]);
    const as = sign === doubleQuote ? 'double' : sign === singleQuote ? 'single' : 'plain';
    return { range, as, flow: found.flow };
  }

  return { value, problems: [], rangeOf, writtenAt };
}
