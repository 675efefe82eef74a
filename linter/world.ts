// The world a run takes place in.
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { World as CatalogWorld } from '../catalog/commands/command.ts';
import type { OwnCatalog } from '../catalog/files.ts';
import { terminal } from '../catalog/terminal.ts';

declare const __VERSION__: string | undefined;

export interface World extends Pick<CatalogWorld, 'out' | 'err' | 'env' | 'look' | 'today' | 'version'> {
  /** All of standard input. */
  input: () => Promise<string>;
  /** A line from the person at the terminal, where there is one; nothing when the terminal was closed. */
  ask?: ((question: string) => Promise<string | undefined>) | undefined;
  /** The catalog, where it is not the one that comes with the command. */
  own?: () => OwnCatalog;
}

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
  input: () => text(process.stdin),
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
  version: version(),
});
