// Text → text with everything mended that can be mended for certain, round by round.
import { apart, applied } from './fixes/edit.ts';
import { isBetter, newIn } from './fixes/vet.ts';
import { type FixSettings, lintForFix } from './lint.ts';

export interface Fixed {
  text: string;
  /** How many findings were mended. */
  fixed: number;
}

/** Overlapping edits wait for the next round. */
const rounds = 10;

function mend(text: string, file: string, settings: FixSettings): Fixed {
  let [now, fixed] = [text, 0];
  let findings = lintForFix(text, file, settings);
  for (let round = 0; round < rounds; round++) {
    const fixes = apart(findings.flatMap(({ fix: it }) => it ?? []));
    const [first] = fixes;
    if (!first) break;
    const all = fixes.flatMap(it => it.whole());
    let next = applied(now, all);
    let after = lintForFix(next, file, settings);
    // Each for itself brings nothing new; together they may, and then they are made one by one.
    const together = fixes.length === 1 || newIn(findings, after).every(it => it.fix);
    if (!together) {
      next = applied(now, first.whole());
      after = lintForFix(next, file, settings);
    }
    fixed += together ? fixes.length : 1;
    [now, findings] = [next, after];
  }
  return { text: now, fixed };
}

/** Nothing but what the fixes name is changed, and none of them makes a new finding. */
export function fix(text: string, file: string, settings: FixSettings): Fixed {
  const before = lintForFix(text, file, settings);
  const inTurn = mend(text, file, settings);
  if (inTurn.fixed === 0) return { text, fixed: 0 };
  return isBetter(before, lintForFix(inTurn.text, file, settings))
    ? inTurn
    : mend(text, file, { ...settings, inTurn: false });
}
