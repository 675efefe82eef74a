// Files of no provider onto the disk: what needs no guide at once, what tells of guides and pages when they are there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedWordFiles } from '../embed/data.ts';
import { scripts } from '../embed/files.ts';
import { fileOf } from '../static.ts';
import { twinOf } from './addresses.ts';
import { filesOfNone, filesOfPages } from './files.ts';
import { touchIcon } from './icons.ts';
import { llmsFiles } from './llms.ts';
import { type Made, site } from './providers.ts';
import { writePictures } from './write-pictures.ts';
import { writerInto } from './writer.ts';

export async function writeFirst(folder: string): Promise<string[]> {
  const write = writerInto(folder);
  const written = write(filesOfNone(site));
  const { files } = await scripts();
  await writePictures([touchIcon], folder);
  return [...written, ...write([...files, ...embedWordFiles()]), touchIcon.path];
}

export async function writeLast(folder: string, pages: readonly string[], made: Iterable<Made>): Promise<string[]> {
  const read = (page: string): string => {
    const file = fileOf(folder, page) ?? fileOf(folder, page.replace(/\/$/, '.html'));
    return file === undefined ? '' : readFileSync(file, 'utf8');
  };
  const guides = [...made].flatMap(({ listed }) =>
    listed.map(it => ({ ...it, markdown: () => readFileSync(join(folder, twinOf(it.address)), 'utf8') })),
  );
  const { pinned } = await scripts();
  const write = writerInto(folder);
  return [
    ...write(llmsFiles(site, () => guides)),
    ...write(filesOfPages(site, { pages, read, pinned: [pinned.script] })),
  ];
}
