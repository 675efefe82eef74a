// The site in a folder of its own, where its entries may be changed: to be built, or served while it is edited.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { astro } from '../../site/astro.ts';
import { root } from './sources.ts';

const parts = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'LICENSE',
  'catalog',
  'linter',
  'site',
  'test/fixtures',
];
const isBuilt = /[/\\](?:dist|node_modules)(?:[/\\]|$)/;

/** A copy of everything that the site is built from. */
export function copySite(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const part of parts)
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: from => !isBuilt.test(from.slice(root.length - 1)),
    });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

export interface Running {
  process: ChildProcess;
  /** Everything it has said so far. */
  said: () => string;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
}

/** `astro build` and the like, in that folder. */
export function runAstro(folder: string, ...args: string[]): Running {
  let said = '';
  const child = spawn(process.execPath, [...astro, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...withoutVitest(process.env), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { process: child, said: () => said, ended: new Promise(resolve => child.on('exit', resolve)) };
}

/** Astro serves nothing where it sees a test. */
const withoutVitest = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^VITEST|^NODE_ENV$|^FORCE_COLOR$/.test(name)));
