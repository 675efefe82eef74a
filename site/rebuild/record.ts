// What the last build left in its folder, and from what it was made. It lies outside of that folder, which is published.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Said } from '../search/said.ts';

/** Files by the provider whose guides they are; under nothing those of none. */
export type Files = Map<string | undefined, string[]>;

export function note(files: Files, file: string, of: string | undefined): void {
  const known = files.get(of);
  if (known) known.push(file);
  else files.set(of, [file]);
}

export interface Record {
  /** The sum over everything but the providers. */
  sources: string;
  /** Of each its sum, its files, and what its guides say to the search. */
  providers: { [id: string]: { sum: string; files: readonly string[]; said: readonly Said[] } };
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
