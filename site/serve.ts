// npm start: build the site, serve it, and say where. `npm start -- --port 8080` chooses the port.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { astro } from './astro.ts';
import { serveFolder } from './static.ts';

const usual = 4321;
const root = fileURLToPath(new URL('..', import.meta.url));

/** The port asked for, or the usual one, or any that is free. */
async function serve(asked: string | undefined): ReturnType<typeof serveFolder> {
  const folder = `${root}dist`;
  if (asked !== undefined) return serveFolder(folder, Number(asked));
  return serveFolder(folder, usual).catch(() => serveFolder(folder, 0));
}

const { values } = parseArgs({ options: { port: { type: 'string' } } });
if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) {
  process.stderr.write('--port wants a number, such as 8080.\n');
  process.exit(2);
}
process.stderr.write('Building the guides …\n');
const built = spawnSync(process.execPath, [...astro, 'build'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  encoding: 'utf8',
});
if (built.status !== 0) {
  process.stderr.write(built.stdout);
  process.exitCode = 1;
} else {
  const { at, server } = await serve(values.port);
  process.stdout.write(`The guides are at ${at}/ (Ctrl-C stops)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.close(() => process.exit(0)));
}
