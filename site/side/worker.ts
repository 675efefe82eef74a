// The thread that writes side files while pages are built.
import { parentPort, workerData } from 'node:worker_threads';
import { type Task, writeBesidePages } from './write.ts';

parentPort?.postMessage(await writeBesidePages(workerData as Task));
