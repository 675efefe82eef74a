// A thread with a Pagefind of its own: it is told what guides say, and in the end writes its files and tells what it has.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import { isUnused, listOfLanguages } from './pagefind-files.ts';
import type { Said } from './said.ts';

const port = parentPort as MessagePort;
const folder = workerData as string;
const begun = createIndex();
const added: Promise<string[]>[] = [];

async function add(said: Said): Promise<string[]> {
  const { index, errors } = await begun;
  return index ? (await index.addCustomRecord(said)).errors : errors;
}

async function write(): Promise<string> {
  try {
    const refused = (await Promise.all(added)).flat();
    if (refused.length > 0) throw new Error(`Pagefind refused a page: ${refused.join(' ')}`);
    const { files = [] } = (await (await begun).index?.getFiles()) ?? {};
    for (const { path, content } of files) {
      if (path === listOfLanguages || isUnused(path)) continue;
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const list = files.find(({ path }) => path === listOfLanguages);
    return Buffer.from(list?.content ?? '{}').toString();
  } finally {
    await close();
  }
}

port.on('message', async (said: Said | 'write') => {
  if (said !== 'write') {
    added.push(add(said));
    return;
  }
  port.postMessage(await write());
  port.close();
});
