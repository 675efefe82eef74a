// The formats; only the one that is asked for is loaded.
import type { Report } from './report.ts';

export const formats = ['pretty', 'json', 'ndjson'] as const;
export type Format = (typeof formats)[number];

const load: Record<Format, () => Promise<Report>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
};

export const reportIn = (format: Format): Promise<Report> => load[format]();
