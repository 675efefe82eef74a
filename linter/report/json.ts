// For programs: one documented document, version 1. Lines and columns count from 1, all in UTF-16 code units.
import { positions } from '../../catalog/model/finding.ts';
import type { Findings, LintFinding } from '../finding.ts';
import type { Report } from './report.ts';

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
  fix: null;
}

export interface JsonReport {
  version: 1;
  summary: { files: number; errors: number; warnings: number; fixable: number };
  findings: JsonFinding[];
}

export function jsonFindings({ findings, texts }: Findings): JsonFinding[] {
  const at = new Map<string, ReturnType<typeof positions>>();
  const placeIn = (file: string, offset: number): Place => {
    const position = at.get(file) ?? positions(texts.get(file) ?? '');
    at.set(file, position);
    return { ...position(offset), offset };
  };
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
    help: more.help ?? `lint-connections --explain ${rule}`,
    fix: null,
  }));
}

export const json: Report = run => {
  const errors = run.findings.filter(({ severity }) => severity === 'error').length;
  const report: JsonReport = {
    version: 1,
    summary: { files: run.files, errors, warnings: run.findings.length - errors, fixable: 0 },
    findings: jsonFindings(run),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};
