// A rule in words: what it finds, why that matters, and the fixture that shows it with its output.
import { wrap } from '../catalog/model/render/text.ts';
import { visible } from '../catalog/model/visible.ts';
import type { Fixture } from './files.ts';
import type { RuleText } from './rules/entries/rule.ts';

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map(line => (line === '' ? '' : `  ${visible(line)}`))
    .join('\n');

export function explain({ id, severity, summary, why, mends }: RuleText, fixture: Fixture | undefined): string {
  const parts = [`${id} (${severity})`, wrap(summary, ''), wrap(why, ''), ...(mends ? [wrap(mends, '')] : [])];
  for (const { name, text } of fixture?.files ?? []) parts.push(`${visible(name)}:`, indented(text));
  if (fixture) parts.push('What is said of it:', indented(fixture.output));
  return `${parts.join('\n\n')}\n`;
}

export function ruleTable(rules: readonly RuleText[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
    .join('');
}
