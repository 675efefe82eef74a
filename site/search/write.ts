// The small files of the search: names and labels, and what reads pasted addresses and keys.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import { languages } from '../../catalog/model/text.ts';
import { entriesOf, prefixesIn } from './entries.ts';
import { namesOf } from './names.ts';
import { pasteWords } from './paste-words.ts';
import type { Besides, Head } from './shape.ts';
import { smallWords } from './small.ts';

/** Paths below /search/ and what stands there. */
export function* indexFiles(catalog: Catalog): Generator<[path: string, content: string]> {
  yield ['prefixes.json', JSON.stringify(prefixesIn(catalog))];
  for (const language of languages) {
    const names = namesOf(catalog, language);
    const entries = entriesOf(catalog, language);
    const head: Head = { ...names.head, entries: entries.begins };
    yield [`${language}/head.json`, JSON.stringify(head)];
    const besides: Besides = {
      words: pasteWords[language],
      environments: phrasesIn(language).environments,
      small: smallWords[language],
    };
    yield [`${language}/besides.json`, JSON.stringify(besides)];
    for (const [index, shard] of names.shards.entries())
      if (!head.only) yield [`${language}/names-${index}.json`, JSON.stringify(shard)];
    for (const [index, rows] of entries.shards.entries())
      yield [`${language}/entries-${index}.json`, JSON.stringify(rows)];
  }
}

/** How many files were written. */
export function writeIndex(catalog: Catalog, folder: string): number {
  const folders = new Set<string>();
  let count = 0;
  for (const [path, content] of indexFiles(catalog)) {
    const file = join(folder, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, content);
    count++;
  }
  return count;
}
