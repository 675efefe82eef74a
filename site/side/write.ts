// Side files and pictures onto the disk: most of them on a thread beside the pages, the last ones after them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { compiled } from '../../catalog/disk.ts';
import { siteAddress } from '../../catalog/model/site.ts';
import { catalog, type Handed } from '../catalog.ts';
import { embedWordFiles } from '../embed/data.ts';
import { embeddedFiles, scripts } from '../embed/files.ts';
import { type Files, note } from '../rebuild/record.ts';
import { routes } from '../routes.ts';
import { fileOf } from '../static.ts';
import { filesBesidePages, filesOfPages } from './files.ts';
import { touchIcon } from './icons.ts';
import type { SideFile, Site } from './side-file.ts';
import { type Drawing, writePictures } from './write-pictures.ts';

/** What the thread is told. */
export interface Task extends Handed {
  sideFilesInto: string;
  kept: ReadonlySet<string>;
}

const site: Site = { catalog, routes, address: siteAddress(process.env) };

/** What was written is noted. */
function writeAll(folder: string, files: Iterable<SideFile>, made: Files): void {
  const folders = new Set<string>();
  for (const { path, content, of } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    // Of small files, writing one after the other is the quickest way.
    writeFileSync(file, content);
    note(made, path, of);
  }
}

export async function writeBesidePages({ sideFilesInto: folder, kept }: Task): Promise<Files> {
  const made: Files = new Map();
  const drawings: Drawing[] = [touchIcon];
  const draw = (drawing: Drawing): void => {
    drawings.push(drawing);
  };
  writeAll(folder, filesBesidePages({ ...site, kept }, draw, embeddedFiles), made);
  const { files } = await scripts();
  writeAll(folder, [...files, ...embedWordFiles()], made);
  await writePictures(drawings, folder);
  for (const { path, of } of drawings) note(made, path, of);
  return made;
}

/** Begins at once; the answer waits for the end. A build that fails meanwhile does not wait. */
export function beginBesidePages(folder: string, kept: ReadonlySet<string>): () => Promise<Files> {
  const task: Task = { siteCatalog: compiled(catalog), sideFilesInto: folder, kept };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  worker.unref();
  const ended = new Promise<Files>((resolve, reject) => {
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

/** Into `made` what is written. */
export async function writeAfterPages(folder: string, pages: readonly string[], made: Files): Promise<void> {
  const read = (page: string): string => {
    const file = fileOf(folder, page) ?? fileOf(folder, page.replace(/\/$/, '.html'));
    return file === undefined ? '' : readFileSync(file, 'utf8');
  };
  const { pinned } = await scripts();
  writeAll(folder, filesOfPages(site, { pages, read, pinned: [pinned.script] }), made);
}
