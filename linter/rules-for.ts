// The rules of a run, in the order in which they speak.

import type { RuleText } from './rules/entries/rule.ts';
import { connectionRules, readerRules } from './rules/index.ts';

/** Those for entries bring the schemas along, and are loaded only when they are asked for. */
export async function rulesFor(entries = false): Promise<readonly RuleText[]> {
  if (entries) return (await import('./entries.ts')).rules;
  return [...readerRules, ...connectionRules];
}
