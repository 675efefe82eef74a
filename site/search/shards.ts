// Rows → files of about the same size, each a stretch of the alphabet, so that a first search loads one of them.

export interface Item<Row> {
  row: Row;
  words: readonly string[];
  /** At words that too many have it may be left out, as long as it stands at its rarest one. */
  mayGiveWay?: true;
}

export interface Sharded<Row> {
  begins: string[];
  shards: Row[][];
}

/** The shortest beginning of a word that the word before it has not. */
function parting(before: string, word: string): string {
  let length = 0;
  while (length < word.length && before.charAt(length) === word.charAt(length)) length++;
  return word.slice(0, length + 1);
}

/** Of a word that fills a file alone, the first rows; those that give way are still found by their rarest word. */
function kept<Row>(byWord: ReadonlyMap<string, readonly Item<Row>[]>, size: (item: Item<Row>) => number, most: number) {
  const users = (word: string): number => byWord.get(word)?.length ?? 0;
  const isRarest = (word: string, { words }: Item<Row>): boolean => words.every(other => users(other) >= users(word));
  return [...byWord].map(([word, having]): [string, Item<Row>[]] => {
    let filled = 0;
    const staying = having.filter(item => {
      filled += size(item);
      return filled <= most || !item.mayGiveWay || isRarest(word, item);
    });
    return [word, staying];
  });
}

/** Every row stands in the file of each of its words; a file is closed when it would grow larger than `most`. */
export function shard<Row>(items: readonly Item<Row>[], most: number): Sharded<Row> {
  const byWord = new Map<string, Item<Row>[]>();
  for (const item of items) {
    for (const word of new Set(item.words)) {
      const having = byWord.get(word);
      if (having) having.push(item);
      else byWord.set(word, [item]);
    }
  }
  const sizes = new Map(items.map(item => [item, JSON.stringify(item.row).length + 1]));
  const begins = [''];
  let shards = [new Set<Item<Row>>()];
  const sizeOf = (item: Item<Row>): number => sizes.get(item) ?? 0;
  let [size, before] = [0, ''];
  for (const [word, having] of kept(byWord, sizeOf, most).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const current = shards.at(-1) ?? new Set();
    const more = having.filter(item => !current.has(item));
    const grown = more.reduce((sum, item) => sum + sizeOf(item), size);
    if (grown > most && current.size > 0) {
      begins.push(parting(before, word));
      shards = [...shards, new Set(having)];
      size = having.reduce((sum, item) => sum + sizeOf(item), 0);
    } else {
      for (const item of more) current.add(item);
      size = grown;
    }
    before = word;
  }
  return { begins, shards: shards.map(set => [...set].map(item => item.row)) };
}
