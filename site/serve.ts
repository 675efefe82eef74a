// npm start: build the site and serve it, and say where.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const astro = fileURLToPath(import.meta.resolve('astro/package.json')).replace(/package\.json$/, 'bin/astro.mjs');
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

process.stderr.write('Building the site …\n');
const built = spawnSync(process.execPath, [astro, 'build'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env,
  encoding: 'utf8',
});
if (built.status !== 0) {
  process.stderr.write(built.stdout);
  process.exitCode = 1;
} else {
  const server = spawn(process.execPath, [astro, 'preview', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  server.on('exit', code => {
    process.exitCode = code ?? 0;
  });
}
