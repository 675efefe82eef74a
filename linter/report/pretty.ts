// For people: the place, the sentence, the line; at the end the count.
import { reportFindings, summary } from '../../catalog/report.ts';
import type { Report } from './report.ts';

export const pretty: Report = ({ findings, texts, files, drawn }, look) => {
  const [first] = findings;
  const why = first ? ` What a rule means: lint-connections --explain ${first.rule}` : '';
  const guided = findings.map(it => (it.field && it.help ? { ...it, more: `Guide: ${it.help}` } : it));
  const body = reportFindings(guided, texts, look, drawn);
  return `${body}${body && '\n'}${summary(findings, files)}.${why}\n`;
};
