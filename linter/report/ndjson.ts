// For programs that read line by line: one finding a line, each with the version of its form.
import { jsonFindings } from './json.ts';
import type { Report } from './report.ts';
import { safeJson } from './safe.ts';

export const ndjson: Report = (run, _, { site }) =>
  jsonFindings(run, site)
    .map(finding => `${safeJson({ version: 1, ...finding })}\n`)
    .join('');
