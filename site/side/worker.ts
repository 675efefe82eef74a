// The thread that writes side files while pages are built.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Task, Told } from './write.ts';

// Each thread asks for it; what it loads is read from the cache then, and not made of TypeScript again.
enableCompileCache();
const { saidByKept, writeBesidePages } = await import('./write.ts');
const task = workerData as Task;
const tell = (told: Told): void => parentPort?.postMessage(told);
tell({ said: saidByKept(task) });
tell({ made: await writeBesidePages(task) });
