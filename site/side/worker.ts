// The thread that writes side files while pages are built.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Task } from './write.ts';

// Each thread asks for it; what it loads is read from the cache then, and not made of TypeScript again.
enableCompileCache();
const { writeBesidePages } = await import('./write.ts');
parentPort?.postMessage(await writeBesidePages(workerData as Task));
