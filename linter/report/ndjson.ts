// For programs that read line by line: one finding a line, each with the version of its form.
import { jsonFindings } from './json.ts';
import type { Report } from './report.ts';

export const ndjson: Report = run =>
  jsonFindings(run)
    .map(finding => `${JSON.stringify({ version: 1, ...finding })}\n`)
    .join('');
