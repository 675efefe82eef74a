// The thread beside Astro: what needs no guide at once, then its share of the providers.
import { once } from 'node:events';
import { enableCompileCache } from 'node:module';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Share } from './providers.ts';
import type { Task } from './thread.ts';

// Each thread asks for it; what it loads is read from the cache then, and not made of TypeScript again.
enableCompileCache();
const [{ writeFirst }, { writeProviders }] = await Promise.all([import('./write.ts'), import('./providers.ts')]);

const others = await writeFirst((workerData as Task).folder);
const port = parentPort as MessagePort;
const [share]: Share[] = await once(port, 'message');
if (share) await writeProviders(share, (id, made) => port.postMessage({ id, made }));
port.postMessage({ others });
port.close();
