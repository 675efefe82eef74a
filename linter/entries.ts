// Linting entries, as a run of the command. Loaded only when entries are asked for: it brings the schemas along.
import { Refusal } from '../catalog/commands/command.ts';
import { knownBeside, loadEntries, ownCatalog } from '../catalog/files.ts';
import { type Catalog, catalogOf, type Source } from '../catalog/model/catalog.ts';
import { quoted } from '../catalog/model/visible.ts';
import { reportFindings } from '../catalog/report.ts';
import { packedCatalog, type Wanted } from './catalog.ts';
import type { Levels } from './levels.ts';
import { type LintedEntries, lintedEntries } from './lint-entries.ts';
import { entryRules } from './rules/entries/index.ts';
import { modelRules } from './rules/entries/model.ts';
import type { RuleText } from './rules/entries/rule.ts';

/** All rules for entries: what the model finds first, then the linter's own. */
export const rules: readonly RuleText[] = [...modelRules, ...entryRules];

export function catalogWith({ folder, own = ownCatalog }: Wanted): Catalog {
  const catalog = (own === ownCatalog ? packedCatalog() : undefined) ?? own().catalog;
  if (folder === undefined) return catalog;
  const { entries, files, findings, texts } = loadEntries([folder], catalog);
  if (files === 0) throw new Refusal(`No entries (*.yaml) below ${quoted(folder)}.`);
  if (findings.length > 0) {
    const report = reportFindings(findings, texts, { color: false, width: 100 });
    throw new Refusal(`The entries below ${quoted(folder)} (--catalog) have mistakes:\n\n${report}`);
  }
  return catalogOf(entries, catalog);
}

export interface EntryRun {
  sources: readonly Source[];
  today: string;
  levels: Levels;
  catalog: Wanted;
}

export function runEntries({ sources, today, levels, catalog }: EntryRun): LintedEntries {
  return lintedEntries(sources, { beside: knownBeside(sources, catalogWith(catalog)), today, levels });
}
