// A real Chromium, and the built site on a loopback port.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

export const siteFolder = fileURLToPath(new URL('../../dist/', import.meta.url));

const paths = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export function launch(): Promise<Browser> {
  const executablePath = paths.find(path => path !== undefined && existsSync(path));
  if (executablePath === undefined)
    throw new Error('Chromium is missing. On Debian: apt-get install chromium; elsewhere set CHROMIUM to its path.');
  return chromium.launch({ executablePath, args: flags.split(' ') });
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript',
};

/** The file an address of the site leads to. */
export function fileOf(address: string): string | undefined {
  const file = join(siteFolder, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

export async function serveSite(): Promise<{ at: string; stop: () => void }> {
  const server: Server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { at: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
