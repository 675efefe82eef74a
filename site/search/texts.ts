// All texts as a Pagefind index: one short record a guide and language, five times quicker than from HTML, and the documentation.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { languages } from '../../catalog/model/text.ts';
import { addressOf, guidesOf } from '../routes.ts';
import { listOfLanguages } from './pagefind-files.ts';
import { isSearched, listen, type Said } from './said.ts';
import { saidByDocs } from './said-by-docs.ts';

/** Told to Pagefind at once: each time, it wakes up beside the pages. */
const atOnce = 200;

/** A Pagefind in a thread of its own. */
interface Index {
  add: (said: Said) => void;
  /** Its files, but for the list of its languages: that is the answer. */
  write: () => Promise<string>;
}

function beginIndex(folder: string): Index {
  const worker = new Worker(new URL('./pagefind-worker.ts', import.meta.url), { workerData: folder });
  worker.unref();
  const written = new Promise<string>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  written.catch(() => undefined);
  return {
    add: said => worker.postMessage(said),
    write: () => {
      worker.ref();
      worker.postMessage('write');
      return written;
    },
  };
}

/** What each index has: they differ in their languages alone. */
interface List {
  languages?: object;
}

/** Begin before guides are made: Pagefind works beside them. It is asked for when they are, and has begun to write then. */
export function beginTexts(catalog: Catalog, folder: string): () => Promise<void> {
  // The words of Japanese have to be found first: that takes longer than all other languages.
  const [japanese, others] = [beginIndex(folder), beginIndex(folder)];
  const add = (said: Said): void => (said.language === 'ja' ? japanese : others).add(said);
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
    if (next < guides.length) throw new Error(`${guides[next]} has said nothing to the search.`);
    const lists = (await Promise.all([others.write(), japanese.write()])).map((text): List => JSON.parse(text));
    const all: List = Object.assign({}, ...lists, { languages: Object.assign({}, ...lists.map(it => it.languages)) });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, listOfLanguages), JSON.stringify(all));
  }

  const heard = new Set<string>();
  let writing: Promise<void> | undefined;
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
