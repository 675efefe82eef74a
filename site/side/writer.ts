// Files onto the disk, in folders that are made when they are needed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SideFile } from './side-file.ts';

/** Tells what was written. */
export type Writer = (files: Iterable<SideFile>) => string[];

export function writerInto(folder: string): Writer {
  const there = new Set<string>();
  return files => {
    const written: string[] = [];
    for (const { path, content } of files) {
      const file = join(folder, path);
      const parent = dirname(file);
      if (!there.has(parent)) mkdirSync(parent, { recursive: true });
      there.add(parent);
      // Of small files, writing one after the other is the quickest way.
      writeFileSync(file, content);
      written.push(path);
    }
    return written;
  };
}
