// All texts of the guides as a Pagefind index: one short record a guide and language, five times quicker than from HTML.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { type Block, type Page, plain } from '../../catalog/model/document.ts';
import { composeGuide, isProblem } from '../../catalog/model/guide/compose.ts';
import { type Language, languages } from '../../catalog/model/text.ts';
import { addressOf, embedder } from '../routes.ts';

const sentences = (block: Block): string[] => {
  if (block.block === 'say' || block.block === 'callout') return [plain(block.words)];
  return block.block === 'list' ? block.items.map(plain) : [];
};

/** Sections that say the same in every guide. */
const alike = ['why', 'link', 'after', 'check', 'sources'];

/** What a guide says that others do not. */
export function textOf({ sections }: Page): string {
  const own = sections.filter(({ id }) => !alike.includes(id));
  const said = own.flatMap(({ blocks, steps }) => [
    ...blocks.flatMap(sentences),
    ...steps.flatMap(step => [plain(step.title), ...step.actions.map(({ words }) => plain(words))]),
  ]);
  return [...new Set(said)].join(' ');
}

function recordOf(catalog: Catalog, provider: string, language: Language) {
  const guide = composeGuide(catalog, { provider, host: embedder, language });
  if (isProblem(guide)) throw new Error(guide.problem);
  return {
    url: addressOf({ language, page: 'guide', provider, host: embedder }),
    language,
    content: textOf(guide),
    meta: { title: plain(guide.title) },
  };
}

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

async function fill(index: PagefindIndex, catalog: Catalog): Promise<void> {
  const ids = [...catalog.providers.keys()];
  const records = languages.flatMap(language => ids.map(id => recordOf(catalog, id, language)));
  const added = await Promise.all(records.map(record => index.addCustomRecord(record)));
  const refused = added.flatMap(({ errors }) => errors);
  if (refused.length > 0) throw new Error(`Pagefind refused a guide: ${refused.join(' ')}`);
}

/** Begin while the pages are built: Pagefind works beside them. What is given back writes the index into a folder. */
export function beginTexts(catalog: Catalog): (folder: string) => Promise<void> {
  const begun = createIndex().then(async ({ index, errors }) => {
    if (!index) throw new Error(`Pagefind did not begin: ${errors.join(' ')}`);
    await fill(index, catalog);
    return index;
  });
  // Told when the index is written.
  begun.catch(() => undefined);
  return async folder => {
    try {
      const index = await begun;
      await index.writeFiles({ outputPath: folder });
      await Promise.all(unused.map(name => rm(join(folder, `pagefind-${name}`), { force: true })));
    } finally {
      await close();
    }
  };
}
