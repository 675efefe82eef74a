// Entries from the disk: the only module of the catalog that reads files.
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalog, catalogOf, type Entries, readEntries, type Source } from './model/catalog.ts';
import type { Finding } from './model/finding.ts';
import type { Host } from './model/host.ts';
import type { Provider } from './model/provider.ts';

const largest = 1024 * 1024;

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

/** A text file, or one clear sentence why it is none. */
export function readText(path: string, limit = largest): Loaded {
  let bytes: Buffer;
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return trouble(path, 'This is a folder, not a file.');
    if (!stat.isFile()) return trouble(path, 'This is not a regular file.');
    if (stat.size > limit)
      return trouble(path, `This file is larger than ${Math.round(limit / 1024)} KiB; no entry is.`);
    bytes = readFileSync(path);
  } catch (error) {
    return trouble(path, whyUnreadable(error));
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return trouble(path, 'This file is UTF-16. Save it as UTF-8.');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\u0000')) return trouble(path, 'This is not a text file.');
    return { source: { path, text } };
  } catch {
    return trouble(path, 'This file is not UTF-8. Save it as UTF-8.');
  }
}

/** YAML files below a path, in order; what cannot be read is said, and the rest goes on. */
export function filesBelow(path: string): (string | { finding: Finding })[] {
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
    if (isFolder) return filesBelow(inner);
    return /\.ya?ml$/.test(name) ? [inner] : [];
  });
}

export interface LoadedEntries extends Entries {
  texts: Map<string, string>;
  files: number;
}

/** All entries below some files and folders, and everything that is wrong with them. */
export function loadEntries(paths: readonly string[], beside?: Catalog): LoadedEntries {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  const files = paths.flatMap(filesBelow);
  for (const file of files) {
    const loaded = typeof file === 'string' ? readText(file) : file;
    if ('finding' in loaded) findings.push(loaded.finding);
    else texts.set(loaded.source.path, loaded.source.text);
  }
  const read = readEntries(
    [...texts].map(([path, text]) => ({ path, text })),
    beside,
  );
  return { entries: read.entries, findings: [...findings, ...read.findings], texts, files: files.length };
}

/** A catalog as one JSON file: what the published packages carry. */
export interface Compiled {
  providers: Record<string, Provider>;
  hosts: Record<string, Host>;
  moved: Record<string, string>;
}

export function compiled({ providers, hosts, moved }: Catalog): Compiled {
  return {
    providers: Object.fromEntries(providers),
    hosts: Object.fromEntries(hosts),
    moved: Object.fromEntries(moved),
  };
}

export function fromCompiled({ providers, hosts, moved }: Compiled): Catalog {
  return {
    providers: new Map(Object.entries(providers)),
    hosts: new Map(Object.entries(hosts)),
    moved: new Map(Object.entries(moved)),
  };
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface OwnCatalog {
  catalog: Catalog;
  /** Where it is read from its entries: what was found in them. */
  loaded?: LoadedEntries;
}

/** The catalog of this package: compiled where it was published, from its entries where it is edited. */
export function ownCatalog(): OwnCatalog {
  const file = readText(here('./catalog.json'), 64 * largest);
  if ('source' in file) return { catalog: fromCompiled(JSON.parse(file.source.text) as Compiled) };
  const loaded = loadEntries([here('./providers'), here('./hosts')]);
  return { catalog: catalogOf(loaded.entries), loaded };
}
