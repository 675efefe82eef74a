// npm run build:site: Astro's build, with what is given to it behind.
import { spawnSync } from 'node:child_process';
import { astro } from './astro.ts';

const { status } = spawnSync(process.execPath, [...astro, 'build', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
