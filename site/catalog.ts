// The catalog as the site shows it: read by the model, from the entries beside it. Entries that do not lint stop the build.
import { join } from 'node:path';
import { loadEntries } from '../catalog/files.ts';
import { catalogOf } from '../catalog/model/catalog.ts';
import { reportFindings, summary } from '../catalog/report.ts';

const loaded = loadEntries(['providers', 'hosts'].map(folder => join('catalog', folder)));
if (loaded.findings.length > 0) {
  const report = reportFindings(loaded.findings, loaded.texts, { color: false, width: 100 });
  throw new Error(`The catalog has mistakes.\n\n${report}\n${summary(loaded.findings, loaded.files)}`);
}

export const catalog = catalogOf(loaded.entries);
