// How Astro's command is run: garbage is cleared early, so that thousands of entries are built within little memory.
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(import.meta.resolve('astro/package.json')).replace(/package\.json$/, 'bin/astro.mjs');

/** What is given to Node. */
export const astro: readonly string[] = ['--max-semi-space-size=16', '--heap-growing-percent=40', command];
