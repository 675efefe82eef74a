// The thread that writes side files while pages are built.
import { parentPort, workerData } from 'node:worker_threads';
import { type Task, writeBesidePages } from './write.ts';

const { sideFilesInto } = workerData as Task;
parentPort?.postMessage(await writeBesidePages(sideFilesInto));
