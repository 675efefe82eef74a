// Side files and pictures onto the disk: most of them on a thread beside the pages, the last ones after them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { compiled } from '../../catalog/disk.ts';
import { siteAddress } from '../../catalog/model/site.ts';
import { catalog, type Handed } from '../catalog.ts';
import { embedWordFiles } from '../embed/data.ts';
import { embeddedFiles, scripts } from '../embed/files.ts';
import { routes } from '../routes.ts';
import { fileOf } from '../static.ts';
import { filesBesidePages, filesOfPages } from './files.ts';
import { touchIcon } from './icons.ts';
import type { SideFile, Site } from './side-file.ts';
import { type Drawing, writePictures } from './write-pictures.ts';

/** What the thread is told. */
export interface Task extends Handed {
  sideFilesInto: string;
}

const site: Site = { catalog, routes, address: siteAddress(process.env) };

function writeAll(folder: string, files: Iterable<SideFile>): number {
  const folders = new Set<string>();
  let count = 0;
  for (const { path, content } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    // Of small files, writing one after the other is the quickest way.
    writeFileSync(file, content);
    count++;
  }
  return count;
}

export async function writeBesidePages(folder: string): Promise<number> {
  const drawings: Drawing[] = [touchIcon];
  const count = writeAll(
    folder,
    filesBesidePages(site, drawing => drawings.push(drawing), embeddedFiles),
  );
  const { files } = await scripts();
  const loaded = writeAll(folder, [...files, ...embedWordFiles()]);
  await writePictures(drawings, folder);
  return count + loaded + drawings.length;
}

/** Begins at once; the answer waits for the end. A build that fails meanwhile does not wait. */
export function beginBesidePages(folder: string): () => Promise<number> {
  const task: Task = { siteCatalog: compiled(catalog), sideFilesInto: folder };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  worker.unref();
  const ended = new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // A failure is told to whoever waits, and only there.
  ended.catch(() => undefined);
  return () => {
    worker.ref();
    return ended;
  };
}

export async function writeAfterPages(folder: string, pages: readonly string[]): Promise<number> {
  const read = (page: string): string => {
    const file = fileOf(folder, page) ?? fileOf(folder, page.replace(/\/$/, '.html'));
    return file === undefined ? '' : readFileSync(file, 'utf8');
  };
  const { pinned } = await scripts();
  return writeAll(folder, filesOfPages(site, { pages, read, pinned: [pinned.script] }));
}
