// The thread beside Astro, as the build sees it.
import { Worker } from 'node:worker_threads';
import { compiled } from '../../catalog/disk.ts';
import { catalog, type Handed } from '../catalog.ts';
import type { Made, Share } from './providers.ts';

/** What the thread is told at first. */
export interface Task extends Handed {
  folder: string;
}

/** Of each provider as it is made, and at the end the files of none. */
type Told = { id: string; made: Made } | { others: string[] };

export interface Thread {
  /** From then on it takes providers. */
  take: (share: Share) => void;
  /** The files of no provider, when all is written. */
  ended: () => Promise<string[]>;
}

/** Begins at once. A build that fails meanwhile does not wait for it. */
export function beginThread(folder: string, hear: (id: string, made: Made) => void): Thread {
  const task: Task = { siteCatalog: compiled(catalog), folder };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  const ended = new Promise<string[]>((resolve, reject) => {
    worker.on('message', (told: Told) => ('others' in told ? resolve(told.others) : hear(told.id, told.made)));
    worker.once('error', reject);
  });
  worker.unref();
  // A failure is told to whoever waits, and only there.
  ended.catch(() => undefined);
  return {
    take: share => worker.postMessage(share),
    ended: () => {
      worker.ref();
      return ended;
    },
  };
}
