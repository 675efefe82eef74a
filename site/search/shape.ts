// What the files of the search index hold: agreed between the build, which writes them, and the box, which reads them.
import type { Template } from '../../catalog/model/address.ts';
import type { Field } from '../../catalog/model/field.ts';
import type { PasteWords } from './paste-words.ts';
import type { BoxWords } from './words.ts';

/** A guide by its name; the id stands there only where it does not follow from the name. */
export type Named = [name: string, id?: string];

/** Categories, kinds and hosts are places in the lists of the head. */
export type ProviderRow = [name: Named, categories: number[], kinds: number[], hosts: number[], aliases?: string[]];

/** What guides have in common: a label, a category. `own` is the word for it in the language of the page. */
export type GroupRow = [name: string, count: number, members: Named[], own?: string];

/** All that can be found by words of one stretch of the alphabet. */
export interface NameShard {
  providers: ProviderRow[];
  labels: GroupRow[];
}

/** Read first, once a visit: the words of the box, and where the rest stands. */
export interface Head {
  words: BoxWords;
  /** Addresses with {id}, and {way}. */
  addresses: { guide: string; way: string; category: string; host: string };
  guides: number;
  categories: [id: string, ...GroupRow][];
  kinds: [id: string, name: string][];
  hosts: [id: string, name: string, form: string][];
  /** Where in the alphabet each file begins. */
  names: string[];
  entries: string[];
  /** Guides with a word of a single letter: for such a word no file is read. */
  short: ProviderRow[];
  /** The one file of names of a small catalog. */
  only?: NameShard;
}

/** Read when something is pasted, or asked with more words than a name has. */
export interface Besides {
  words: PasteWords;
  environments: Record<string, string>;
  /** Small words, of which nothing is looked for. */
  small: readonly string[];
}

/** What is needed to read pasted addresses and keys of a provider. */
export interface EntryRow {
  id: string;
  name: string;
  /** Hosts that belong to it; others may stand below them. */
  hosts: string[];
  fields: Record<string, Field>;
  /** Where there are several ways to link, which of these fields each asks for. */
  ways?: [method: string, asks: string[]][];
  addresses?: Template[];
}

/** Beginnings of keys → the providers that use them. */
export type Prefixes = Record<string, readonly string[]>;

/** Small letters without accents; everything that is neither letter nor digit parts words. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}

/** Words of a language that is written without spaces stand within others. */
const isWithin = (word: string): boolean => /\p{Script=Hiragana}/u.test(word);

/** May it be a question, with more than names in it? */
export const isQuestion = (text: string): boolean => isWithin(text) || wordsOf(text).length > 2;

/** A question without the words that every question has: "where is my API key". Of nothing else all is left. */
export function withoutSmall(text: string, small: readonly string[]): string {
  const parts = small.filter(isWithin).reduce((rest, word) => rest.replaceAll(word, ' '), text.normalize('NFKC'));
  const left = wordsOf(parts).filter(word => !small.includes(word));
  return left.length > 0 ? left.join(' ') : text;
}

/** A single letter of an alphabet stands in too many words to load them; the next letter tells more. */
export const isLetter = (word: string): boolean => /^[a-z]$/.test(word);

/** The id that most names have. */
export const idOf = ([name, id]: Named): string => id ?? wordsOf(name).join('-');

/** The files in which words with this beginning stand. */
export function shardsFor(begins: readonly string[], word: string): number[] {
  const last = begins.findLastIndex(begin => begin <= word);
  const found = [Math.max(last, 0)];
  for (let next = last + 1; begins[next]?.startsWith(word); next++) found.push(next);
  return found;
}

const general = ['ac', 'co', 'com', 'edu', 'gov', 'net', 'org'];

/** The label of a host name that tells whose it is: "zendesk" in acme.zendesk.com. */
export function mainLabel(host: string): string {
  const labels = host.toLowerCase().split('.');
  const at = labels.length - (general.includes(labels.at(-2) ?? '') && labels.length > 2 ? 3 : 2);
  return labels[Math.max(at, 0)] ?? '';
}
