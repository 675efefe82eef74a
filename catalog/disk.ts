// Text files from the disk, and the compiled catalog: without the schemas, for whoever does not read entries.
import { Buffer, isUtf8 } from 'node:buffer';
import { closeSync, constants, lstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, Source } from './model/catalog.ts';
import type { Finding } from './model/finding.ts';
import type { Host } from './model/host.ts';
import type { Provider } from './model/provider.ts';
import { tablesOf } from './model/tables.ts';
import type { Vendor } from './model/vendor.ts';

export const largest = 1024 * 1024;

export type Loaded = { source: Source } | { finding: Finding };

const trouble = (path: string, message: string): { finding: Finding } => ({
  finding: { rule: 'unreadable', severity: 'error', message, file: path, range: [0, 0], path: [] },
});

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'This cannot be read: permission denied.',
  EPERM: 'This cannot be read: permission denied.',
  ELOOP: 'This link leads back to itself.',
  ENAMETOOLONG: 'This name is too long.',
};

export function whyUnreadable(error: unknown): string {
  return reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'This cannot be read.';
}

export const tooLarge = (limit: number): string =>
  `This file is larger than ${limit < 1024 ? `${limit} bytes` : `${Math.round(limit / 1024)} KiB`}, the most that is read.`;

/** A text file, or one clear sentence why it is none. A byte order mark is dropped, unless the file is written again. */
export function readText(path: string, limit = largest, keepMark = false): Loaded {
  let text: string;
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return trouble(path, 'This is a folder, not a file.');
    if (!stat.isFile()) return trouble(path, 'This is not a regular file.');
    if (stat.size > limit) return trouble(path, tooLarge(limit));
    text = readFileSync(path, 'utf8');
    // What takes the place of bytes that mean nothing may stand there itself: those few are looked at again.
    if (text.includes('\ufffd')) {
      const bytes = readFileSync(path);
      const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
      if (isUtf16) return trouble(path, 'This file is UTF-16. Save it as UTF-8.');
      if (!isUtf8(bytes)) return trouble(path, 'This file is not UTF-8. Save it as UTF-8.');
    }
  } catch (error) {
    return trouble(path, whyUnreadable(error));
  }
  if (text.includes('\u0000')) return trouble(path, 'This is not a text file.');
  return { source: { path, text: keepMark || !text.startsWith('\ufeff') ? text : text.slice(1) } };
}

/** Where small files are read to, one after the other. */
let space: Buffer | undefined;
const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;

/** The text of a small regular file in UTF-8, as nearly all are. Nothing where it may be another one: `readText` looks closer. */
export function readSmall(path: string, limit = largest): string | undefined {
  space ??= Buffer.allocUnsafeSlow(64 * 1024);
  let file: number | undefined;
  try {
    file = openSync(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    const length = readSync(file, space, 0, space.length, 0);
    if (length === space.length || length > limit || readSync(file, space, length, 1, length) > 0) return undefined;
    const text = space.toString('utf8', 0, length);
    return text.includes('\ufffd') || text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Files below a path, in order; what cannot be read is said, and the rest goes on. */
export function filesBelow(path: string, wanted = /\.ya?ml$/): (string | { finding: Finding })[] {
  let names: string[];
  try {
    if (!statSync(path).isDirectory()) return [path];
    names = readdirSync(path).sort();
  } catch (error) {
    return [trouble(path, whyUnreadable(error))];
  }
  return names.flatMap(name => {
    if (name === 'node_modules' || name.startsWith('.')) return [];
    const inner = join(path, name);
    const isFolder = lstatSync(inner, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (isFolder) return filesBelow(inner, wanted);
    return wanted.test(name) ? [inner] : [];
  });
}

/** A catalog as one JSON file: what the published packages carry. */
export interface Compiled {
  providers: Record<string, Provider>;
  hosts: Record<string, Host>;
  vendors: Record<string, Vendor>;
  moved: Record<string, string>;
}

export function compiled({ providers, hosts, vendors, moved }: Catalog): Compiled {
  return {
    providers: Object.fromEntries(providers),
    hosts: Object.fromEntries(hosts),
    vendors: Object.fromEntries(vendors),
    moved: Object.fromEntries(moved),
  };
}

export function fromCompiled({ providers, hosts, vendors, moved }: Compiled): Catalog {
  const known = new Map(Object.entries(providers));
  return {
    providers: known,
    hosts: new Map(Object.entries(hosts)),
    vendors: new Map(Object.entries(vendors)),
    moved: new Map(Object.entries(moved)),
    ...tablesOf(known),
  };
}
