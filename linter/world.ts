// The world a run takes place in.
import { readFileSync } from 'node:fs';
import type { World as CatalogWorld } from '../catalog/commands/command.ts';
import type { OwnCatalog } from '../catalog/files.ts';
import { isTerminal, terminal } from '../catalog/terminal.ts';

declare const __VERSION__: string | undefined;

export interface World extends Pick<CatalogWorld, 'out' | 'err' | 'env' | 'look' | 'today' | 'version'> {
  /** All of standard input. */
  input: () => Promise<string>;
  /** A line from the person at the terminal, where there is one; nothing when the terminal was closed. */
  ask?: ((question: string) => Promise<string | undefined>) | undefined;
  /** The catalog, where it is not the one that comes with the command. */
  own?: () => OwnCatalog;
  /** Whether standard error is a terminal on which a line can be erased. */
  live?: boolean;
  /** Milliseconds since any moment. */
  now?: () => number;
  /** Waits for changes below folders; the path is missing where the system does not name it. */
  watch?: (changed: (path: string | undefined) => void, failed: (why: string) => void) => Promise<Watcher>;
  /** The exit code, once somebody wants it to end. */
  stopped?: () => Promise<number>;
}

export interface Watcher {
  /** Its own files, and which folders it holds, but not what is in those. */
  folder: (path: string) => void;
  /** What was not named since the last time is no longer watched. */
  settle: () => void;
  close: () => void;
}

/** As a shell counts them: 128 and the number of the signal. */
const stopped = (): Promise<number> =>
  new Promise(resolve => {
    process.once('SIGINT', () => resolve(130));
    process.once('SIGTERM', () => resolve(143));
  });

function version(): string {
  if (typeof __VERSION__ === 'string') return __VERSION__;
  return (JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

async function ask(question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<undefined>(resolve => terminal.once('close', () => resolve(undefined)));
  try {
    return await Promise.race([terminal.question(question), closed]);
  } finally {
    terminal.close();
  }
}

export const realWorld = (): World => ({
  ...terminal(),
  input: async () => (await import('node:stream/consumers')).text(process.stdin),
  ask: isTerminal(0) && isTerminal(2) ? ask : undefined,
  version: version(),
  live: isTerminal(2) && process.env['TERM'] !== 'dumb',
  watch: async (changed, failed) => (await import('./watcher.ts')).watchFolders(changed, failed),
  stopped,
});
