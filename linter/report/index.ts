// The formats; of the less usual ones only the one that is asked for is loaded.
import { pretty } from './pretty.ts';
import type { Report } from './report.ts';

export const formats = ['pretty', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit'] as const;
export type Format = (typeof formats)[number];

const load: Record<Format, () => Promise<Report>> = {
  pretty: async () => pretty,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
};

export const reportIn = (format: Format): Promise<Report> => load[format]();
