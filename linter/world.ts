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
  /** The catalog, where it is not the one that comes with the command. */
  own?: () => OwnCatalog;
}

function version(): string {
  if (typeof __VERSION__ === 'string') return __VERSION__;
  return (JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

export const realWorld = (): World => ({ ...terminal(), input: () => text(process.stdin), version: version() });
