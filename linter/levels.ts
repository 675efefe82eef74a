// How serious a finding is: as its rule says, or as was asked for.
import type { Finding } from '../catalog/model/finding.ts';

export const levels = ['off', 'warning', 'error'] as const;
export type Level = (typeof levels)[number];
/** By id of a rule. */
export type Levels = Readonly<Record<string, Level>>;

export function leveled<F extends Finding>(findings: readonly F[], asked: Levels = {}): F[] {
  return findings.flatMap(finding => {
    const level = asked[finding.rule] ?? finding.severity;
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}
