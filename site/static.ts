// A folder of built pages on a loopback port.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { readHeaders } from './side/headers.ts';

export const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file an address leads to, or none. Nothing outside the folder is ever reached. */
export function fileOf(folder: string, address: string): string | undefined {
  let path: string;
  try {
    path = normalize(decodeURIComponent(address));
  } catch {
    return undefined;
  }
  // An absolute path never climbs above its root; a NUL is not a path at all.
  if (path.includes('\0')) return undefined;
  const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
  return isFile(file) ? file : undefined;
}

/** Serve at a port (0: any free one), with the headers that its _headers names; the address it stands at. */
export async function serveFolder(folder: string, port: number): Promise<{ at: string; server: Server }> {
  const missing = join(folder, '404.html');
  const named = join(folder, '_headers');
  const headersOf = readHeaders(isFile(named) ? readFileSync(named, 'utf8') : '');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(folder, pathname);
    if (file !== undefined) {
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headersOf(pathname), 'content-type': type });
      createReadStream(file).pipe(response);
    } else if (!pathname.endsWith('/') && fileOf(folder, `${pathname}/`) !== undefined) {
      response.writeHead(301, { location: `${pathname}/` }).end();
    } else if (isFile(missing)) {
      response.writeHead(404, { ...headersOf(pathname), 'content-type': types['.html'] });
      createReadStream(missing).pipe(response);
    } else
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page here.\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
