// All texts as a Pagefind index: one short record a guide and language, five times quicker than from HTML, and the documentation.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { languages } from '../../catalog/model/text.ts';
import { addressOf, guidesOf } from '../routes.ts';
import { isSearched, listen, type Said } from './said.ts';
import { saidByDocs } from './said-by-docs.ts';

/** What comes with Pagefind and is not used here: its own pages and boxes. */
const unused = [
  'component-ui.js',
  'component-ui.css',
  'modular-ui.js',
  'modular-ui.css',
  'ui.js',
  'ui.css',
  'highlight.js',
];

/** Told to Pagefind at once: each time, it wakes up beside the pages. */
const atOnce = 200;

/** Begin before guides are made: Pagefind works beside them. It is asked for when they are, and has begun to write then. */
export function beginTexts(catalog: Catalog, folder: string): () => Promise<void> {
  const begun = createIndex();
  // Told when the index is written.
  begun.catch(() => undefined);
  const added: Promise<string[]>[] = [];
  function add(said: Said): void {
    const adding = begun.then(async ({ index, errors }) =>
      index ? (await index.addCustomRecord(said)).errors : errors,
    );
    adding.catch(() => undefined);
    added.push(adding);
  }
  for (const said of saidByDocs()) add(said);

  // As providers are made: of the first ones all languages are said first.
  const guides = [...catalog.providers.keys()].flatMap(id =>
    languages.flatMap(language => guidesOf(language, id).filter(isSearched).map(addressOf)),
  );
  const waiting = new Map<string, Said>();
  let next = 0;
  /** The index is the same in every build, whoever speaks first. */
  function addInOrder(): void {
    for (let said = waiting.get(guides[next] ?? ''); said; said = waiting.get(guides[next] ?? '')) {
      waiting.delete(said.url);
      next++;
      add(said);
    }
  }

  async function write(): Promise<void> {
    try {
      if (next < guides.length) throw new Error(`${guides[next]} has said nothing to the search.`);
      const refused = (await Promise.all(added)).flat();
      if (refused.length > 0) throw new Error(`Pagefind refused a page: ${refused.join(' ')}`);
      const { index } = await begun;
      await index?.writeFiles({ outputPath: folder });
      await Promise.all(unused.map(name => rm(join(folder, `pagefind-${name}`), { force: true })));
    } finally {
      await close();
    }
  }

  let writing: Promise<void> | undefined;
  const heard = new Set<string>();
  listen(said => {
    if (heard.has(said.url)) return;
    heard.add(said.url);
    waiting.set(said.url, said);
    const isLast = next + waiting.size === guides.length;
    if (isLast || waiting.size >= atOnce) addInOrder();
    if (!isLast) return;
    writing = write();
    writing.catch(() => undefined);
  });
  return () => writing ?? write();
}
