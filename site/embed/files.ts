// Everything under /embed that other products load: scripts, what they fetch, and pages for frames.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../catalog/bundle.ts';
import { hostsOf } from '../routes.ts';
import { embedHost, embedPinned, embedScript, fragments } from '../side/addresses.ts';
import type { RenderedGuide } from '../side/guides.ts';
import { jsonFile, type SideFile, type Site } from '../side/side-file.ts';
import { embedDataOf } from './data.ts';
import { frameFiles } from './frames.ts';

/** A script that never changes, with the sum that browsers compare it by. */
export interface Pinned {
  version: string;
  script: string;
  integrity: string;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const text = (name: string): string => readFileSync(here(name), 'utf8');

async function code(file: string): Promise<string> {
  const [made] = await bundle({ entries: { it: here(file) }, format: 'es', platform: 'browser', whole: true });
  if (!made) throw new Error(`Nothing came of ${file}.`);
  return made.code;
}

export interface Scripts {
  files: readonly SideFile[];
  pinned: Pinned;
}

async function makeScripts(): Promise<Scripts> {
  const [element, judge, frame] = await Promise.all(['./element.ts', './judge.ts', './frame.ts'].map(code));
  if (element === undefined || judge === undefined || frame === undefined) throw new Error('A script is missing.');
  const { version } = JSON.parse(text('../../catalog/package.json')) as { version: string };
  const sum = createHash('sha384').update(element).digest();
  const script = embedScript.replace(/js$/, `${version}.${sum.toString('hex').slice(0, 8)}.js`);
  const pinned: Pinned = { version, script, integrity: `sha384-${sum.toString('base64')}` };
  const files = [
    { path: embedScript, content: element },
    { path: script, content: element },
    jsonFile(embedPinned, pinned),
    { path: `${fragments}/judge.js`, content: judge },
    { path: '/embed/frame.js', content: frame },
    { path: '/embed/frame.css', content: text('./frame.css') },
    { path: embedHost, content: text('./host.js') },
  ];
  return { files, pinned };
}

let made: Promise<Scripts> | undefined;
/** Made once, for the pages that name them and for the files themselves. */
export function scripts(): Promise<Scripts> {
  made ??= makeScripts();
  return made;
}

/** What is loaded of one guide: a frame of its own, and with the first of a provider its data. */
export function* embeddedFiles(site: Site, { route, address, page, as }: RenderedGuide): Generator<SideFile> {
  if (route.method !== undefined) return;
  yield* frameFiles(site, { route, address, page, html: () => as('html') });
  if (route.host === hostsOf(route.provider)[0]) yield* embedDataOf(site.catalog, route.language, route.provider);
}
