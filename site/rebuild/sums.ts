// Sums over what a build is made from: the same sum, the same pages.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../catalog/model/catalog.ts';

/** Everything but the entries of providers, which count one by one. */
const sources = [
  'astro.config.mjs',
  'catalog',
  'linter',
  'package-lock.json',
  'package.json',
  'site',
  'test/fixtures',
  'tsconfig.json',
];
const isOther = /(?:^|[/\\])(?:dist|node_modules|catalog[/\\]providers)$/;

function filesOf(path: string): string[] {
  const stat = isOther.test(path) ? undefined : statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap(name => filesOf(join(path, name)));
}

/** Of all that every page may depend on. */
export function sumOfSources(root: string, ...more: readonly (string | undefined)[]): string {
  const sum = createHash('sha256').update(JSON.stringify([process.version, ...more]));
  for (const file of sources.flatMap(name => filesOf(join(root, name)))) {
    const content = readFileSync(file);
    sum.update(JSON.stringify([file, content.length])).update(content);
  }
  return sum.digest('hex');
}

/** Of one provider, as it stands in the catalog: with what it shares with others of its vendor. */
export const sumOfProvider = ({ providers }: Catalog, id: string): string =>
  createHash('sha256')
    .update(JSON.stringify(providers.get(id)))
    .digest('hex');
