// Text → text with everything mended that can be mended for certain, round by round.

import type { Settings } from './examine.ts';
import type { LintFinding } from './finding.ts';
import { apart, applied } from './fixes/edit.ts';
import { isBetter, newIn } from './fixes/vet.ts';
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

function mend(text: string, file: string, settings: Settings): Fixed {
  let [now, fixed] = [text, 0];
  let findings = findingsIn(text, file, settings);
  for (let round = 0; round < rounds; round++) {
    const fixes = apart(findings.flatMap(({ fix: it }) => it ?? []));
    const [first] = fixes;
    if (!first) break;
    const all = fixes.flatMap(it => it.whole());
    let next = applied(now, all);
    let after = findingsIn(next, file, settings);
    // Each for itself brings nothing new; together they may, and then they are made one by one.
    const together = fixes.length === 1 || newIn(findings, after).every(it => it.fix);
    if (!together) {
      next = applied(now, first.whole());
      after = findingsIn(next, file, settings);
    }
    fixed += together ? fixes.length : 1;
    [now, findings] = [next, after];
  }
  return { text: now, fixed };
}

/** Nothing but what the fixes name is changed, and none of them makes a new finding. */
export function fix(text: string, file: string, settings: Settings): Fixed {
  const before = findingsIn(text, file, settings);
  const inTurn = mend(text, file, settings);
  if (inTurn.fixed === 0) return { text, fixed: 0 };
  return isBetter(before, findingsIn(inTurn.text, file, settings))
    ? inTurn
    : mend(text, file, { ...settings, inTurn: false });
}
