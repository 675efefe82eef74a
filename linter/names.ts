// Names in a user's file that may be shown: a password may be made of short words, and stand where a name belongs.
import type { Catalog } from '../catalog/model/catalog.ts';
import type { KeyPath } from '../catalog/model/finding.ts';
import { file as form, type Shape } from './connections.ts';

export interface Names {
  /** Of words that the form or the catalog has, with a letter wrong perhaps: a key, a piece of an address. Or another token. */
  isKnown: (name: string) => boolean;
  /** The same, or another word where the form wants one: a provider that the catalog has not. */
  isPlain: (name: string) => boolean;
  /** The same, or two words of somebody's own: an account. */
  isAccount: (name: string) => boolean;
  /** Whether the last key of a path may be shown. */
  isShown: (path: KeyPath) => boolean;
}

/** A name that tells a secret where the catalog cannot. */
export const soundsSecret = /(?:key|token|secret|password)$/i;

/** Too short to be a password, or to tell which known word was meant. */
const short = 3;
/** From here on letters alone may be a key. */
const long = 12;
const longest = 60;
const mostKept = 1000;
/** A year; the name of an account may hold its number. More may be a code. */
const [mostDigits, mostInAccount] = [4, 8];

const wordsOf = (name: string): string[] =>
  name.replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ').split(/[\s._/:-]+/);

function keysOf(shape: Shape): string[] {
  if (shape.wants === 'named') return keysOf(shape.each);
  if (shape.wants !== 'keys') return shape.wants === 'one' ? shape.of.map(String) : [];
  return Object.entries(shape.keys).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

/** Whether a letter is wrong, missing, too many, or two of them are swapped. */
function isLetterAway(a: string, b: string): boolean {
  const [short, other] = a.length < b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === other[start]) start++;
  let rest = short.length;
  for (let end = other.length; rest > start && short[rest - 1] === other[end - 1]; end--) rest--;
  const isSwapped = rest - start === 2 && short[start] === other[start + 1] && short[start + 1] === other[start];
  return rest - start <= (short.length === other.length ? 1 : 0) || (short.length === other.length && isSwapped);
}

/** Whether a word is one of some, or a letter away from one of them. */
function nearTo(words: ReadonlySet<string>): (word: string) => boolean {
  let byLength: Map<number, string[]> | undefined;
  const known = new Map<string, boolean>();
  function isNear(word: string): boolean {
    byLength ??= Map.groupBy(words, ({ length }) => length);
    for (const length of [word.length - 1, word.length, word.length + 1])
      if (length > short && byLength.get(length)?.some(it => isLetterAway(word, it))) return true;
    return false;
  }
  return word => {
    if (words.has(word)) return true;
    if (word.length <= short || word.length > 2 * long || /\d/.test(word)) return false;
    const near = known.get(word) ?? isNear(word);
    known.set(word, near);
    return near;
  };
}

const together = (name: string): string => wordsOf(name).join('').toLowerCase();

interface Words {
  has: (word: string) => boolean;
  near: (word: string) => boolean;
}

function wordsIn({ providers, hosts, names, fields }: Catalog): Words {
  const all = ['<<', ...keysOf(form), ...fields, ...providers.keys(), ...hosts.keys(), ...names.keys()];
  const words = new Set(all.flatMap(name => [name.toLowerCase(), together(name), ...wordsOf(name).map(together)]));
  return { has: word => words.has(word), near: nearTo(words) };
}

/** How many words of somebody's own a piece of a name counts for. */
function weight(piece: string, words: Words): number {
  const word = piece.toLowerCase();
  if (/^\d*$/.test(word) || words.near(word)) return 0;
  if (word.length <= short || /^\p{L}{1,2}\d*$/u.test(word)) return 1;
  if (word.length < long && /^\p{L}+$/u.test(word)) return 1;
  return words.has(word.replace(/\d{1,2}$/, '')) ? 2 : Number.POSITIVE_INFINITY;
}

function isNameOf(name: string, own: number, words: Words): boolean {
  if (name.length > longest) return false;
  if (words.has(name.toLowerCase())) return true;
  if (!/\p{L}/u.test(name) || name.replace(/\D/g, '').length > (own > 1 ? mostInAccount : mostDigits)) return false;
  return words.near(together(name)) || wordsOf(name).reduce((sum, piece) => sum + weight(piece, words), 0) <= own;
}

/** The keys of a path, with •••• for those that may not be shown. */
export const named = (path: KeyPath, { isShown }: Names): KeyPath =>
  path.map((key, at) => (isShown(path.slice(0, at + 1)) ? key : '••••'));

const made = new WeakMap<Catalog, Names>();

export function namesOf(catalog: Catalog): Names {
  const there = made.get(catalog);
  if (there) return there;
  // Most runs show no name.
  let words: Words | undefined;
  const upTo = (own: number): ((name: string) => boolean) => {
    const known = new Map<string, boolean>();
    return name => {
      words ??= wordsIn(catalog);
      const shown = known.get(name) ?? isNameOf(name, own, words);
      // Of many files the names are many, and most of them are the same.
      if (known.size < mostKept) known.set(name, shown);
      return shown;
    };
  };
  const [isMadeOfKnown, isPlain, isAccount] = [upTo(0), upTo(1), upTo(2)];
  const isKnown = (name: string): boolean =>
    isMadeOfKnown(name) || (soundsSecret.test(name) && wordsOf(name).length > 1 && isPlain(name));
  const isShown = (path: KeyPath): boolean => {
    const key = path.at(-1);
    if (typeof key !== 'string') return true;
    return path.length === 2 && path[0] === 'connections' ? isAccount(key) : isKnown(key);
  };
  const names: Names = { isKnown, isPlain, isAccount, isShown };
  made.set(catalog, names);
  return names;
}
