// Lines that GitHub's runner makes annotations of, errors first since it shows ten of each; then the list for the log.

import { placesIn } from '../../catalog/model/finding.ts';
import { visible } from '../../catalog/model/visible.ts';
import { summary } from '../../catalog/report.ts';
import type { Findings, LintFinding } from '../finding.ts';
import { messageOf } from './message.ts';
import { pretty } from './pretty.ts';
import type { About, Report } from './report.ts';

/** As @actions/core escapes them. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const errorsFirst = (findings: readonly LintFinding[]): LintFinding[] => [
  ...findings.filter(({ severity }) => severity === 'error'),
  ...findings.filter(({ severity }) => severity !== 'error'),
];

export const github: Report = (run, look, about) => {
  const at = placesIn(run.texts);
  const commands = errorsFirst(run.findings).map(finding => {
    const { severity, rule, file, range } = finding;
    const [start, end] = [at(file, range[0]), at(file, range[1])];
    const where = [
      ['file', visible(about.placeOf(file))],
      ['line', start.line],
      ['endLine', end.line],
      ['col', start.column],
      ...(start.line === end.line ? [['endColumn', end.column]] : []),
      ['title', `lint-connections: ${rule}`],
    ];
    const properties = where.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
    return `::${severity} ${properties}::${data(messageOf(finding))}\n`;
  });
  return `${commands.join('')}${pretty(run, { ...look, color: false }, about)}`;
};

/** Nothing of it is Markdown or HTML. */
const cell = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, sign => `&#${sign.charCodeAt(0)};`);

/** The page takes a megabyte, of which others may want a part. */
const most = 700_000;

/** A table for $GITHUB_STEP_SUMMARY. */
export function stepSummary(run: Findings, { placeOf }: Pick<About, 'placeOf'>): string {
  const at = placesIn(run.texts);
  const found = errorsFirst(run.findings);
  const lines: string[] = [];
  let size = 0;
  for (const finding of found) {
    const { severity, rule, file, range } = finding;
    const place = `${cell(visible(placeOf(file)))}:${at(file, range[0]).line}`;
    const line = `| ${severity} | ${place} | ${cell(messageOf(finding))} | ${cell(rule)} |\n`;
    size += Buffer.byteLength(line);
    if (size > most) break;
    lines.push(line);
  }
  const rest = found.length > lines.length ? `\n${found.length - lines.length} more are in the log.\n` : '';
  const table =
    found.length > 0 ? `| | Where | What | Rule |\n| --- | --- | --- | --- |\n${lines.join('')}${rest}\n` : '';
  return `### lint-connections\n\n${table}${summary(run.findings, run.files)}.\n`;
}
