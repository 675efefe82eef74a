// The server of npm start gives what lies in its folder, and nothing else.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../site/static.ts';

const scratch = mkdtempSync(join(tmpdir(), 'linkbook-static-'));
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  await mkdir(join(scratch, 'public/guides/clay'), { recursive: true });
  writeFileSync(join(scratch, 'secret.txt'), 'outside');
  writeFileSync(join(scratch, 'public/guides/clay/index.html'), '<h1>Clay</h1>');
  site = await serveFolder(join(scratch, 'public'), 0);
});
afterAll(() => {
  site.server.close();
  rmSync(scratch, { recursive: true });
});

/** Sent as it is: fetch would tidy the path first. */
function get(path: string): Promise<{ status: number; location: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.at);
    const asked = request({ hostname, port, path }, response => {
      let body = '';
      response.on('data', chunk => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('a page', async () => {
  expect(await get('/guides/clay/?x=1')).toMatchObject({ status: 200, body: '<h1>Clay</h1>' });
});

test('a page without its last slash leads to the page', async () => {
  expect(await get('/guides/clay')).toMatchObject({ status: 301, location: '/guides/clay/' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/guides/..%2f..%2f..%2fsecret.txt',
  '/secret.txt%00.html',
  '/%',
  '/none/',
])('%s is not there', async path => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body).not.toContain('outside');
});
