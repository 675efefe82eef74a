// Providers are shared out between threads: each takes the next one that nobody has taken, and writes all that is made of it.
import { setImmediate } from 'node:timers/promises';
import { siteAddress } from '../../catalog/model/site.ts';
import { catalog } from '../catalog.ts';
import { embeddedFiles } from '../embed/files.ts';
import { routes } from '../routes.ts';
import type { Said } from '../search/said.ts';
import type { Shells } from '../shell.ts';
import { filesOfProvider, type Listeners } from './files.ts';
import { type Listed, listed } from './llms.ts';
import type { Site } from './side-file.ts';
import { type Drawing, writePictures } from './write-pictures.ts';
import { writerInto } from './writer.ts';

export const site: Site = { catalog, routes, address: siteAddress(process.env) };

/** What was written of one provider, and what others have to know of it. */
export interface Made {
  files: readonly string[];
  /** In the list of all guides. */
  listed: readonly Omit<Listed, 'markdown'>[];
  said: readonly Said[];
}

/** What all threads are given. */
export interface Share {
  folder: string;
  shells: Shells;
  ids: readonly string[];
  /** How many of them are taken: in memory that all threads see. */
  taken: Int32Array;
}

export const shareOf = (share: Omit<Share, 'taken'>): Share => ({
  ...share,
  taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
});

const next = ({ ids, taken }: Share): string | undefined => ids[Atomics.add(taken, 0, 1)];

export async function writeProviders(share: Share, tell: (id: string, made: Made) => void): Promise<void> {
  const write = writerInto(share.folder);
  const drawings: Drawing[] = [];
  for (let id = next(share); id !== undefined; id = next(share)) {
    const drawn: Drawing[] = [];
    const said: Said[] = [];
    const lists: Listed[] = [];
    const listeners: Listeners = {
      // As text a drawing is small; what it is made from is not.
      draw: (path, svg) => drawn.push({ path, svg: svg() }),
      list: guide => lists.push(listed(guide)),
      say: it => said.push(it),
    };
    const files = write(filesOfProvider({ ...site, shells: share.shells }, id, listeners, embeddedFiles));
    tell(id, {
      files: [...files, ...drawn.map(({ path }) => path)],
      listed: lists.map(({ address, title, lead }) => ({ address, title, lead })),
      said,
    });
    drawings.push(...drawn);
    // What other threads tell is heard in between.
    await setImmediate();
  }
  await writePictures(drawings, share.folder);
}
