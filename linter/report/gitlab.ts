// GitLab's code quality report. A finding keeps its identity when lines move: by rule, file, key path, and which of several.

import { createHash } from 'node:crypto';
import { placesIn } from '../../catalog/model/finding.ts';
import { visible } from '../../catalog/model/visible.ts';
import type { LintFinding } from '../finding.ts';
import { messageOf } from './message.ts';
import type { Report } from './report.ts';
import { safeJson } from './safe.ts';

const severityOf = ({ rule, severity }: LintFinding): string =>
  rule === 'literal-secret' ? 'critical' : severity === 'error' ? 'major' : 'minor';

export const gitlab: Report = ({ findings, texts }, _, { placeOf }) => {
  const at = placesIn(texts);
  const times = new Map<string, number>();
  const issues = findings.map(finding => {
    const { rule, file, range, path } = finding;
    const identity = JSON.stringify([rule, placeOf(file), path]);
    const occurrence = (times.get(identity) ?? 0) + 1;
    times.set(identity, occurrence);
    return {
      description: messageOf(finding),
      check_name: rule,
      fingerprint: createHash('sha256').update(`${identity}${occurrence}`).digest('hex'),
      severity: severityOf(finding),
      location: { path: visible(placeOf(file)), lines: { begin: at(file, range[0]).line } },
    };
  });
  return `${safeJson(issues, 2)}\n`;
};
