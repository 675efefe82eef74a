// For people: the place, the sentence, the line; at the end the count.
import { type Look, reportFindings, summary } from '../../catalog/report.ts';
import type { Findings } from '../finding.ts';
import { unobeyed } from './safe.ts';

export const pretty = ({ findings, texts, files, drawn }: Findings, look: Look): string => {
  const [first] = findings;
  const why = first ? ` What a rule means: lint-connections --explain ${first.rule}` : '';
  const guided = findings.map(it => (it.field && it.help ? { ...it, more: `Guide: ${it.help}` } : it));
  const body = unobeyed(reportFindings(guided, texts, look, drawn));
  const fixable = findings.filter(({ fix }) => fix).length;
  const mend = fixable > 0 ? ` ${fixable} can be fixed with --fix.` : '';
  return `${body}${body && '\n'}${summary(findings, files)}.${mend}${why}\n`;
};
