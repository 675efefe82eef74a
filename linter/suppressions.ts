// lint-connections-suppressions.json: how many findings of a rule may pass in a file. What is no longer needed is said.
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { Refusal } from '../catalog/commands/command.ts';
import { readText } from '../catalog/disk.ts';
import type { Range } from '../catalog/model/finding.ts';
import { quoted, visible } from '../catalog/model/visible.ts';
import type { Drawn } from '../catalog/report.ts';
import { type DisabledFinding, notToSilence } from './disables.ts';
import { writeReport } from './files.ts';
import type { LintFinding } from './finding.ts';
import type { Flags } from './flags.ts';
import { drawn as drawnWith } from './harmless.ts';
import type { Levels } from './levels.ts';
import { type Entry, readSuppressions, written } from './read-suppressions.ts';
import { unusedDisable } from './rules/unused-disable.ts';
import type { World } from './world.ts';

export interface Result {
  findings: readonly LintFinding[];
  disabled: readonly DisabledFinding[];
  texts: ReadonlyMap<string, string>;
  drawn: Drawn | undefined;
}

interface Asked {
  path: string;
  flags: Flags;
  levels: Levels;
  world: Pick<World, 'err'>;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function load(path: string): { text: string; entries: Entry[] } {
  if (!existsSync(path)) return { text: '', entries: [] };
  const loaded = readText(path, 16 * 1024 * 1024);
  if ('finding' in loaded) throw new Refusal(`${visible(path)}: ${loaded.finding.message}`);
  const { text } = loaded.source;
  // Nothing stands there yet.
  return { text, entries: text.trim() === '' ? [] : readSuppressions(path, text) };
}

/** Takes from the findings what may pass; with the flags that ask for it the file is written anew. */
export function letPass(result: Result, { path, flags, levels, world }: Asked): Result {
  const all = flags['suppress-all'] === true;
  const prune = flags['prune-suppressions'] === true;
  if (all && prune) throw new Refusal('Either --suppress-all or --prune-suppressions, not both.');
  if (!all && !existsSync(path)) throw new Refusal(`${visible(path)}: There is no such file.`);
  const { text, entries } = load(path);
  const folder = dirname(resolve(path));
  const placeOf = (file: string): string => relative(folder, resolve(file)).split(sep).join('/');
  const checked = new Set([...result.texts.keys()].map(placeOf));
  // Of what cannot be read nothing is known.
  const broken = new Set(
    result.findings.filter(it => ['syntax', 'unreadable'].includes(it.rule)).map(it => placeOf(it.file)),
  );
  const keyOf = (file: string, rule: string): string => `${rule} ${file}`;
  const found = Map.groupBy(
    result.findings.filter(({ rule }) => !notToSilence.includes(rule)),
    it => keyOf(placeOf(it.file), it.rule),
  );
  const countOf = ({ file, rule }: Pick<Entry, 'file' | 'rule'>): number => found.get(keyOf(file, rule))?.length ?? 0;
  /** Whether this run can tell how many there are. */
  const isKnown = ({ file, rule }: Entry): boolean =>
    checked.has(file)
      ? !broken.has(file) && levels[rule] !== 'off'
      : !broken.has(file) && !existsSync(resolve(folder, file));

  if (all || prune) {
    const kept = entries.filter(it => !isKnown(it));
    const anew = all
      ? [...found.values()].flatMap(([first, ...more]) =>
          first ? [{ file: placeOf(first.file), rule: first.rule, count: more.length + 1 }] : [],
        )
      : entries.filter(isKnown).map(it => ({ ...it, count: Math.min(it.count, countOf(it)) }));
    const next = written([...kept, ...anew]);
    const isNew = next !== text && (text !== '' || next !== written([]));
    if (isNew && !writeReport(path, next)) throw new Refusal(`${visible(path)} cannot be written.`);
    const pass = anew.reduce((sum, { count }) => sum + count, 0);
    if (isNew) world.err(`${visible(path)} is written: ${counted(pass, 'finding')} may pass in what was checked.\n`);
  }

  const passing = new Map(entries.map(it => [keyOf(it.file, it.rule), it.count]));
  const disabled: DisabledFinding[] = [];
  const left = result.findings.filter(finding => {
    const key = keyOf(placeOf(finding.file), finding.rule);
    const count = found.get(key)?.length ?? 0;
    const passes = count > 0 && (all || count <= (passing.get(key) ?? 0)) && !notToSilence.includes(finding.rule);
    if (passes) disabled.push({ ...finding, reason: path, elsewhere: true });
    return !passes;
  });
  for (const { file, rule, count } of all ? [] : entries)
    if (countOf({ file, rule }) > count)
      world.err(
        `${visible(file)} has ${counted(countOf({ file, rule }), 'finding')} of ${rule}, and ${count} may pass: all are shown.\n`,
      );
  const stale = all || prune ? [] : entries.filter(it => isKnown(it) && countOf(it) < it.count);
  return { ...result, ...said(stale, path, text, result, left), disabled: [...result.disabled, ...disabled] };

  function said(
    unneeded: readonly Entry[],
    file: string,
    source: string,
    { texts, drawn }: Result,
    findings: readonly LintFinding[],
  ): Omit<Result, 'disabled'> {
    const level = levels[unusedDisable.id] ?? 'error';
    if (unneeded.length === 0 || level === 'off') return { findings, texts, drawn };
    const more = unneeded.map(
      (it): LintFinding => ({
        rule: unusedDisable.id,
        severity: level,
        message: `${counted(it.count, 'finding')} of ${it.rule} may pass in ${quoted(it.file)}, and there ${countOf(it) === 1 ? 'is' : 'are'} ${countOf(it) || 'none'}. --prune-suppressions puts that right.`,
        file,
        range: it.range,
        path: [],
      }),
    );
    const shown: Range[] = entries.map(({ range }) => range).sort((a, b) => a[0] - b[0]);
    return {
      findings: [...findings, ...more],
      texts: new Map([...texts, [file, source]]),
      drawn: (of, from, to) =>
        of === file
          ? drawnWith(source, shown, from, to)
          : (drawn?.(of, from, to) ?? texts.get(of)?.slice(from, to) ?? ''),
    };
  }
}
