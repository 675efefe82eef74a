// Texts → findings. Rules speak of key paths; here they become offsets.
import {
  type Catalog,
  catalogOf,
  type Entries,
  type Entry,
  readEntries,
  type Source,
} from '../catalog/model/catalog.ts';
import { elsewhere } from '../catalog/model/entry.ts';
import { inOrder } from '../catalog/model/finding.ts';
import { commentsIn } from '../catalog/model/yaml.ts';
import { type DisabledFinding, silence } from './disables.ts';
import type { LintFinding } from './finding.ts';
import { type Levels, leveled } from './levels.ts';
import { entryRules } from './rules/entries/index.ts';
import { modelRules } from './rules/entries/model.ts';
import type { About, EntryRule } from './rules/entries/rule.ts';

export interface EntrySettings {
  /** Entries that are known besides: names in the linted ones may lead there. */
  beside?: Catalog | undefined;
  /** 2026-11-20. */
  today: string;
  /** Severities other than the rules' own. */
  levels?: Levels | undefined;
}

function spoken(rule: EntryRule, entry: Entry, about: About): LintFinding[] {
  return [...rule.run(entry, about)].map(({ message, path, at, related }) => ({
    rule: rule.id,
    severity: rule.severity,
    message: message + elsewhere(entry, path),
    file: entry.path,
    range: path.length === 0 ? [0, 0] : entry.read.rangeOf(path, at),
    path,
    ...(entry.kind === 'provider' && { provider: entry.id }),
    ...(path[0] === 'fields' && typeof path[1] === 'string' && { field: path[1] }),
    ...(related && { related: { message: related.message, range: entry.read.rangeOf(related.path) } }),
  }));
}

/** What an anchor repeats is said once. */
function once(findings: readonly LintFinding[]): LintFinding[] {
  const seen = new Map(findings.map(it => [JSON.stringify([it.file, it.rule, it.range, it.message]), it]));
  return [...seen.values()];
}

export interface LintedEntries {
  findings: LintFinding[];
  /** What comments in the files silence. */
  disabled: DisabledFinding[];
}

/** Everything that is wrong with some provider and host entries. */
export const lintEntries = (sources: readonly Source[], settings: EntrySettings): LintFinding[] =>
  lintedEntries(sources, settings).findings;

export function lintedEntries(
  sources: readonly Source[],
  { beside, today, levels }: EntrySettings,
  { entries, findings }: Entries = readEntries(sources, beside),
): LintedEntries {
  const catalog = catalogOf(entries, beside);
  const about: About = { catalog, identify: catalog.identify, today };
  // A pattern that does not compile can be matched by nothing.
  const broken = new Set(findings.filter(({ rule }) => rule === 'bad-pattern').map(({ file }) => file));
  const said = entries
    .filter(({ path }) => !broken.has(path))
    .flatMap(entry => entryRules.flatMap(rule => (levels?.[rule.id] === 'off' ? [] : spoken(rule, entry, about))));
  const all = once([...findings, ...said]);
  const complete = new Set(entries.map(({ path }) => path).filter(path => !broken.has(path)));
  const rules = [...modelRules, ...entryRules];
  const byFile = Map.groupBy(all, ({ file }) => file);
  const files = sources.map(({ path: file, text }) =>
    silence({
      text,
      file,
      comments: () => commentsIn(text),
      findings: byFile.get(file) ?? [],
      rules,
      levels,
      incomplete: !complete.has(file),
      byHand: true,
    }),
  );
  return {
    findings: inOrder(
      leveled(
        files.flatMap(it => it.findings),
        levels,
      ),
    ),
    disabled: leveled(
      files.flatMap(it => it.disabled),
      levels,
    ),
  };
}
