// Text → text with everything mended that can be mended for certain, round by round.

import type { Settings } from './examine.ts';
import type { LintFinding } from './finding.ts';
import { apart, applied } from './fixes/edit.ts';
import { type Fixable, fixableIn, isBetter, newIn, parted } from './fixes/vet.ts';
import { lint } from './lint.ts';

export interface Fixed {
  text: string;
  /** How many findings were mended. */
  fixed: number;
}

const findingsIn = (text: string, file: string, settings: Settings): LintFinding[] =>
  lint(text, file, settings).findings;

/** Overlapping edits wait for the next round. */
const rounds = 10;
/** In a round a text is linted again for every trial: often where it is small, twice where it is large. */
const trialsIn = (text: string): number => Math.min(100, Math.max(2, 200_000 / (text.length + 1)));

interface Step {
  text: string;
  findings: readonly LintFinding[];
  fixed: number;
}

/**
 * One round. Each fix for itself brings nothing new; together they may, and then those are made that are good together:
 * what disturbs an earlier one waits.
 */
function step({ text, findings }: Step, file: string, settings: Settings): Step | undefined {
  const fixable = fixableIn(findings);
  const together = new Set(apart(fixable.map(it => it.fix)));
  const fixes = fixable.filter(it => together.has(it.fix));
  if (fixes.length === 0) return undefined;
  const after = (some: readonly Fixable[]): string => {
    const edits = some.flatMap(it => it.fix.whole());
    return applied(text, edits);
  };
  const cameUp = (some: readonly Fixable[], untried: boolean): LintFinding[] =>
    newIn(findings, findingsIn(after(some), file, { ...settings, untried }));
  /** What comes up may be mended in its turn. */
  function isGood(some: readonly Fixable[]): boolean {
    const found = cameUp(some, true);
    return found.every(it => it.fix) && (found.length === 0 || cameUp(some, false).every(it => it.fix));
  }
  let [trials, kept]: [number, readonly Fixable[]] = [trialsIn(text), []];
  function add(some: readonly Fixable[]): void {
    if (some.length === 0 || trials-- < 1) return;
    if (isGood([...kept, ...some])) kept = [...kept, ...some];
    else if (some.length > 1) for (const part of parted(some)) add(part);
  }
  add(fixes);
  const made = kept.length > 0 ? kept : fixes.slice(0, 1);
  const next = after(made);
  return { text: next, findings: findingsIn(next, file, settings), fixed: made.length };
}

function mend(text: string, file: string, settings: Settings): { first: Step; last: Step } {
  const first: Step = { text, findings: findingsIn(text, file, settings), fixed: 0 };
  let last = first;
  for (let round = 0; round < rounds; round++) {
    const next = step(last, file, settings);
    if (!next) break;
    last = { ...next, fixed: last.fixed + next.fixed };
  }
  return { first, last };
}

/** Nothing but what the fixes name is changed, and none of them makes a new finding. */
export function fix(text: string, file: string, settings: Settings): Fixed {
  const { first, last } = mend(text, file, settings);
  const isSafe = last.fixed === 0 || isBetter(first.findings, last.findings);
  const made = isSafe ? last : mend(text, file, { ...settings, inTurn: false }).last;
  return { text: made.text, fixed: made.fixed };
}
