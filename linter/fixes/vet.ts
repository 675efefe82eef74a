// Fixes that make matters worse are not offered: each is tried, and the file linted again.
import type { LintFinding } from '../finding.ts';
import { apart, applied, type Edit, type Fix } from './edit.ts';

export type Fixable = LintFinding & { fix: Fix };

export const fixableIn = (findings: readonly LintFinding[]): Fixable[] =>
  findings.filter((it): it is Fixable => it.fix !== undefined);

/**
 * In two parts, to be tried for themselves where they are not good together: the first of each account, since those
 * of one account are likely to disturb each other; where that is all of them, halves.
 */
export function parted(some: readonly Fixable[]): [Fixable[], Fixable[]] {
  const seen = new Set<string>();
  const isFirst = ({ fix }: Fixable): boolean => {
    const account = JSON.stringify(fix.about().slice(0, 2));
    return !seen.has(account) && Boolean(seen.add(account));
  };
  const { first = [], others = [] } = Object.groupBy(some, it => (isFirst(it) ? 'first' : 'others'));
  const middle = Math.ceil(some.length / 2);
  return others.length > 0 ? [first, others] : [some.slice(0, middle), some.slice(middle)];
}

/** A finding by what it says of which account: names of values may change by a fix. */
const identity = ({ rule, path }: LintFinding): string => JSON.stringify([rule, path.slice(0, 3)]);

function counted(findings: readonly LintFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(identity(finding), (counts.get(identity(finding)) ?? 0) + 1);
  return counts;
}

/** Whether there are fewer, and none but those that were there; of a text that could not be read, any may come up. */
export function isBetter(before: readonly LintFinding[], after: readonly LintFinding[]): boolean {
  const unread = before.some(({ rule }) => rule === 'syntax');
  if (unread) return !after.some(({ rule }) => rule === 'syntax');
  const known = counted(before);
  return after.length < before.length && [...counted(after)].every(([it, count]) => count <= (known.get(it) ?? 0));
}

/** What is new in the second list. */
export function newIn(before: readonly LintFinding[], after: readonly LintFinding[]): LintFinding[] {
  const left = counted(before);
  return after.filter(finding => {
    const count = left.get(identity(finding)) ?? 0;
    left.set(identity(finding), count - 1);
    return count <= 0;
  });
}

const editsOf = (fixes: readonly Fix[]): Edit[] => fixes.flatMap(fix => fix.whole());

/** A file is linted again for every trial: many in a small one, few in a large one. What was not tried is not offered. */
const mostRead = 5_000_000;
const leastTrials = 20;

export interface Vetting {
  lintAgain: (text: string) => readonly LintFinding[];
  /** What comes up by a fix may be mended by another one: an ID can be judged only when its provider is known. */
  inTurn: boolean;
}

/** The findings, each with its fix only where that brings nothing new. */
export function vetted(text: string, findings: readonly LintFinding[], { lintAgain, inTurn }: Vetting): LintFinding[] {
  const fixable = fixableIn(findings);
  if (fixable.length === 0) return [...findings];
  const good = new Set<Fix>();
  let trials = Math.max(leastTrials, mostRead / (text.length + 1));

  function isGood(some: readonly Fixable[]): boolean {
    const next = applied(text, editsOf(some.map(({ fix }) => fix)));
    const after = lintAgain(next);
    if (isBetter(findings, after)) return true;
    const cameUp = inTurn ? newIn(findings, after).flatMap(({ fix }) => fix ?? []) : [];
    return cameUp.length > 0 && isBetter(findings, lintAgain(applied(next, editsOf(apart(cameUp)))));
  }

  function tryAll(some: readonly Fixable[]): void {
    if (some.length === 0 || trials-- < 1) return;
    if (isGood(some)) for (const { fix } of some) good.add(fix);
    else if (some.length > 1) for (const part of parted(some)) tryAll(part);
  }

  let left = fixable;
  while (left.length > 0) {
    const together = new Set(apart(left.map(({ fix }) => fix)));
    tryAll(left.filter(({ fix }) => together.has(fix)));
    left = left.filter(({ fix }) => !together.has(fix));
  }
  return findings.map(finding => {
    if (finding.fix === undefined || good.has(finding.fix)) return finding;
    const { fix: _, ...without } = finding;
    return without;
  });
}
