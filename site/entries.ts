// The entries of the site, read and linted. One that does not lint stops a build, and is shown in its place where it is edited.
import { join, resolve } from 'node:path';
import { loadEntries } from '../catalog/files.ts';
import { type Catalog, catalogOf, entryFolders } from '../catalog/model/catalog.ts';
import { type Finding, placesIn } from '../catalog/model/finding.ts';
import { reportFindings, summary } from '../catalog/report.ts';
import { lintedEntries } from '../linter/lint-entries.ts';
import { rememberedEntries } from './remembered.ts';

/** Where they lie: below the folder that is built. */
const folders = entryFolders.map(name => join('catalog', name));

/** Whether a file is one of them. */
export const isEntry = (file: string): boolean =>
  /\.ya?ml$/.test(file) && folders.some(folder => resolve(file).startsWith(join(resolve(folder), '/')));

/** What Astro shows of it: the place, and no trace of what happened here. */
interface Mistake extends Error {
  loc?: { file: string; line: number; column: number };
}

function mistake(findings: readonly Finding[], texts: ReadonlyMap<string, string>, files: number): Mistake {
  const report = reportFindings(findings, texts, { color: false, width: 100 });
  const error: Mistake = new Error(`The catalog has mistakes.\n\n${report}\n${summary(findings, files)}`);
  error.name = 'Entries';
  error.stack = '';
  const [first] = findings;
  if (first && texts.has(first.file))
    error.loc = { file: resolve(first.file), ...placesIn(texts)(first.file, first.range[0]) };
  return error;
}

export function readCatalog(today = new Date().toISOString().slice(0, 10)): Catalog {
  const { parse, remember } = rememberedEntries();
  const loaded = loadEntries(folders, undefined, parse);
  const sources = [...loaded.texts].map(([path, text]) => ({ path, text }));
  const unreadable = loaded.findings.filter(({ file }) => !loaded.texts.has(file));
  const { findings } = lintedEntries(sources, { today }, loaded);
  remember();
  const wrong = [...unreadable, ...findings].filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw mistake(wrong, loaded.texts, loaded.files);
  return catalogOf(loaded.entries);
}
