// All texts as a Pagefind index: one short record a guide and language, five times quicker than from HTML, and the documentation.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { addressOf, routes } from '../routes.ts';
import { guideOf } from '../side/guides.ts';
import { isSearched, listen, type Said, saidBy } from './said.ts';
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

/** When no more are missing, their pages are not waited for: after a change of one entry, nearly all is known from the start. */
const few = 25;

export interface Texts {
  /** Now all pages are made: also what none of them has said, because it stays as it was. */
  addRest: () => void;
  write: (folder: string) => Promise<void>;
}

/** Begin before the pages are built: Pagefind works beside them. */
export function beginTexts(catalog: Catalog): Texts {
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

  const guides = routes.filter(isSearched);
  const waiting = new Map<string, Said>();
  let next = 0;
  /** Pages come as they are ready; the index is the same in every build. */
  function addInOrder(all: boolean): void {
    for (let guide = guides[next]; guide; guide = guides[++next]) {
      const url = addressOf(guide);
      const said = waiting.get(url) ?? (all ? saidBy(guide, guideOf(catalog, guide)) : undefined);
      if (!said) return;
      waiting.delete(url);
      add(said);
    }
  }
  listen(said => {
    waiting.set(said.url, said);
    const missing = guides.length - next - waiting.size;
    if (missing <= few || waiting.size >= atOnce) addInOrder(missing <= few);
  });

  async function write(folder: string): Promise<void> {
    try {
      const refused = (await Promise.all(added)).flat();
      if (refused.length > 0) throw new Error(`Pagefind refused a page: ${refused.join(' ')}`);
      const { index } = await begun;
      await index?.writeFiles({ outputPath: folder });
      await Promise.all(unused.map(name => rm(join(folder, `pagefind-${name}`), { force: true })));
    } finally {
      await close();
    }
  }

  return { addRest: () => addInOrder(true), write };
}
