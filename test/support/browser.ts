// A real Chromium, and the built site on a loopback port.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { fileOf as fileIn, serveFolder } from '../../site/static.ts';

/** The built site; SITE_FOLDER names one that was built elsewhere. */
export const siteFolder = process.env['SITE_FOLDER'] ?? fileURLToPath(new URL('../../dist/', import.meta.url));

const paths = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** Where Chromium lies. */
export function chromiumPath(): string {
  const found = paths.find(path => path !== undefined && existsSync(path));
  if (found === undefined)
    throw new Error('Chromium is missing. On Debian: apt-get install chromium; elsewhere set CHROMIUM to its path.');
  return found;
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: flags });

export const fileOf = (address: string): string | undefined => fileIn(siteFolder, address);

export async function serveSite(): Promise<{ at: string; stop: () => void }> {
  const { at, server } = await serveFolder(siteFolder, 0);
  return { at, stop: () => server.close() };
}
