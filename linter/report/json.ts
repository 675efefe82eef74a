// For programs: one documented document, version 1. Lines and columns count from 1, all in UTF-16 code units.
import { placesIn } from '../../catalog/model/finding.ts';
import { whereRuleIs } from '../../catalog/model/site.ts';
import type { Findings, LintFinding } from '../finding.ts';
import type { Report } from './report.ts';
import { safeJson } from './safe.ts';

interface Place {
  line: number;
  column: number;
  offset: number;
}

export interface JsonFinding {
  rule: string;
  severity: 'error' | 'warning';
  message: string;
  file: string;
  range: { start: Place; end: Place };
  path: readonly (string | number)[];
  provider: string | null;
  field: string | null;
  verdict: string | null;
  help: string;
  /** Where the value is kept that a reference leads to: ".env:3". */
  from: string | null;
  fix: JsonFix | null;
}

/** All edits together; a text is null where it, or what it replaces, may be a credential. */
export interface JsonFix {
  edits: { range: { start: Place; end: Place }; text: string | null }[];
}

export interface JsonReport {
  version: 1;
  summary: { files: number; errors: number; warnings: number; fixable: number };
  findings: JsonFinding[];
}

export function jsonFindings({ findings, texts }: Findings, site: string | undefined): JsonFinding[] {
  const at = placesIn(texts);
  const placeIn = (file: string, offset: number): Place => ({ ...at(file, offset), offset });
  return findings.map(({ rule, severity, message, file, range, path, ...more }: LintFinding) => ({
    rule,
    severity,
    message,
    file,
    range: { start: placeIn(file, range[0]), end: placeIn(file, range[1]) },
    path,
    provider: more.provider ?? null,
    field: more.field ?? null,
    verdict: more.verdict ?? null,
    help: more.help ?? whereRuleIs(rule, site),
    from: more.from ?? null,
    fix: more.fix
      ? {
          edits: more.fix.edits.map(({ range: [start, end], text }) => ({
            range: { start: placeIn(file, start), end: placeIn(file, end) },
            text,
          })),
        }
      : null,
  }));
}

export const json: Report = (run, _, { site }) => {
  const errors = run.findings.filter(({ severity }) => severity === 'error').length;
  const report: JsonReport = {
    version: 1,
    summary: {
      files: run.files,
      errors,
      warnings: run.findings.length - errors,
      fixable: run.findings.filter(({ fix }) => fix).length,
    },
    findings: jsonFindings(run, site),
  };
  return `${safeJson(report, 2)}\n`;
};
