// A real Chromium, and the built site on a loopback port.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { fileOf as fileIn, serveFolder } from '../../site/static.ts';

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

export const fileOf = (address: string): string | undefined => fileIn(siteFolder, address);

export async function serveSite(): Promise<{ at: string; stop: () => void }> {
  const { at, server } = await serveFolder(siteFolder, 0);
  return { at, stop: () => server.close() };
}
