// A rule in words: what it finds, why that matters, and the fixture that shows it with its output.
import { visible } from '../catalog/model/visible.ts';
import { wrap } from '../catalog/model/wrap.ts';
import type { Fixture } from './files.ts';
import type { RuleText } from './rules/entries/rule.ts';

/** A rule as it is explained, in a terminal and on a page. */
export interface Explained {
  paragraphs: string[];
  /** The files that show it, and what is then said. */
  blocks: { title: string; text: string }[];
}

const shown = (text: string): string => text.trimEnd().split('\n').map(visible).join('\n');

export function explained({ summary, why, mends }: RuleText, fixture: Fixture | undefined): Explained {
  const blocks = (fixture?.files ?? []).map(({ name, text }) => ({ title: visible(name), text: shown(text) }));
  if (fixture) blocks.push({ title: 'What is said of it', text: shown(fixture.output) });
  return { paragraphs: [summary, why, ...(mends ? [mends] : [])], blocks };
}

export function explain(rule: RuleText, fixture: Fixture | undefined): string {
  const { paragraphs, blocks } = explained(rule, fixture);
  const parts = [`${rule.id} (${rule.severity})`, ...paragraphs.map(it => wrap(it, ''))];
  for (const { title, text } of blocks) parts.push(`${title}:`, text.replace(/^(?=.)/gm, '  '));
  return `${parts.join('\n\n')}\n`;
}

export function ruleTable(rules: readonly RuleText[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, summary }) => {
      const left = `  ${id.padEnd(width)}  ${severity.padEnd(7)}  `;
      return `${wrap(summary, left)}\n`;
    })
    .join('');
}
