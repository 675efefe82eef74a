// For people: the place, the sentence, the line; at the end the count.
import { whereRuleIs } from '../../catalog/model/site.ts';
import { columns } from '../../catalog/model/wrap.ts';
import { type Look, reportFindings, summary } from '../../catalog/report.ts';
import type { Findings } from '../finding.ts';
import { guided } from './message.ts';
import type { About } from './report.ts';
import { unobeyed } from './safe.ts';

export const pretty = (
  { findings, texts, files, drawn }: Findings,
  look: Look,
  { site }: Partial<Pick<About, 'site'>> = {},
): string => {
  const [first] = findings;
  const why = first ? `What a rule means: ${whereRuleIs(first.rule, undefined)}` : '';
  const reported = findings.map(it => ({ ...guided(it), explained: whereRuleIs(it.rule, site) }));
  const body = unobeyed(reportFindings(reported, texts, look, drawn));
  const fixable = findings.filter(({ fix }) => fix).length;
  const mend = fixable > 0 ? ` ${fixable} can be fixed with --fix.` : '';
  const counts = `${summary(findings, files)}.${mend}`;
  // A command stays whole: it is copied.
  const gap = why && (columns(counts) + 1 + columns(why) > look.width ? '\n' : ' ');
  return `${body}${body && '\n'}${counts}${gap}${why}\n`;
};
