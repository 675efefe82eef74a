// The catalog as the site shows it, read once.
import { workerData } from 'node:worker_threads';
import { type Compiled, fromCompiled } from '../catalog/disk.ts';
import { readCatalog } from './entries.ts';

/** A thread beside the build is handed what was read already. */
export interface Handed {
  siteCatalog: Compiled;
}
const handed = workerData as Partial<Handed> | null;

export const catalog = handed?.siteCatalog ? fromCompiled(handed.siteCatalog) : readCatalog();
