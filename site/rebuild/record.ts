// What the last build left in its folder, and from what it was made. It lies outside of that folder, which is published.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Made } from '../side/providers.ts';

export interface Record {
  /** The sum over everything but the providers. */
  sources: string;
  /** Of each its sum, and what was made of it. */
  providers: { [id: string]: Made & { sum: string } };
  /** Files of no provider. */
  others: readonly string[];
  /** Scripts and styles that pages load, under names of what is in them. */
  assets: readonly string[];
}

const fileFor = (folder: string, cache: string): string =>
  join(cache, `linkbook-build-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.json`);

/** Read once: until the next build has ended, nothing is known of the folder. */
export function takeRecord(folder: string, cache: string): Record | undefined {
  const file = fileFor(folder, cache);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}

export function keepRecord(record: Record, folder: string, cache: string): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(fileFor(folder, cache), JSON.stringify(record));
}
