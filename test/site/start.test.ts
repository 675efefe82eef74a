// The README's first command serves the guides and says where.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let server: ChildProcess | undefined;
afterAll(() => {
  // The whole group: npm does not hand every signal on.
  if (server?.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
});

test('npm start builds, serves, and says the address', async () => {
  server = spawn('npm', ['start', '--silent', '--', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//.exec(said);
      if (found) resolve(found[0]);
    };
    server?.stdout?.on('data', listen);
    server?.stderr?.on('data', listen);
    server?.on('exit', code => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
  const page = await fetch(new URL('guides/clay/nango/', address));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('1060661');
});
