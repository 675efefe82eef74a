// The files of the search index, each loaded once.
import {
  type Besides,
  type EntryRow,
  type Head,
  isLetter,
  type NameShard,
  type Prefixes,
  shardsFor,
} from '../search/shape.ts';

const loaded = new Map<string, Promise<unknown>>();

function load<T>(path: string): Promise<T> {
  const there = loaded.get(path) as Promise<T> | undefined;
  if (there) return there;
  const coming = fetch(`/search/${path}.json`).then(async (answer): Promise<T> => {
    if (!answer.ok) throw new Error(`${path} is not there`);
    return (await answer.json()) as T;
  });
  // What failed may be asked for again.
  coming.catch(() => loaded.delete(path));
  loaded.set(path, coming);
  return coming;
}

export interface Index {
  head: Head;
  /** The files in which names and labels with these words stand. */
  names: (words: readonly string[]) => Promise<NameShard[]>;
  allNames: () => Promise<NameShard[]>;
  entries: (word: string) => Promise<EntryRow[]>;
  prefixes: () => Promise<Prefixes>;
  besides: () => Promise<Besides>;
}

/** The files to look into for these words. */
export function shardsOf(words: readonly string[], begins: readonly string[]): Set<number> {
  const told = words.slice(0, 3).filter(word => !isLetter(word));
  return new Set(told.flatMap(word => shardsFor(begins, word).slice(0, 2)));
}

export async function openIndex(language: string): Promise<Index> {
  const head = await load<Head>(`${language}/head`);
  const some = (numbers: Iterable<number>): Promise<NameShard[]> =>
    head.only
      ? Promise.resolve([head.only])
      : Promise.all([...numbers].map(number => load<NameShard>(`${language}/names-${number}`)));
  return {
    head,
    names: words => some(shardsOf(words, head.names)),
    allNames: () => some(head.names.keys()),
    entries: async word => {
      const files = shardsFor(head.entries, word).map(number => load<EntryRow[]>(`${language}/entries-${number}`));
      return (await Promise.all(files)).flat();
    },
    prefixes: () => load<Prefixes>('prefixes'),
    besides: () => load<Besides>(`${language}/besides`),
  };
}

/** {n} and the like, filled in. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const counted = ([one, several]: readonly [string, string], n: number): string =>
  fill(n === 1 ? one : several, { n });
