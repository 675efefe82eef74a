// The disk: files, folders and globs in; a report out. The only module of the linter that touches it.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, type Loaded, readText } from '../catalog/disk.ts';
import type { Source } from '../catalog/model/catalog.ts';
import type { Finding } from '../catalog/model/finding.ts';

export interface LoadedSources {
  sources: Source[];
  /** What could not be read. */
  unreadable: Finding[];
  /** Patterns and folders that hold no file. */
  unmatched: string[];
}

/** What is looked for in folders; a file that is named itself may be called anything. */
export const entryFiles = /\.ya?ml$/;
export const connectionFiles = /^(?:.*\.)?connections\.(?:ya?ml|json)$/;

const isGlob = (path: string): boolean => /[*?]|\{.*,.*\}/.test(path) && !existsSync(path);

/** `*` stays within a folder, `**` does not. */
function expressionOf(glob: string): RegExp {
  const source = glob
    .replaceAll('\\', '/')
    .replace(/\*\*\/|\*\*|\*|\?|\{([^{}]*)\}|[.+^$()|[\]\\{}]/g, (sign, list) => {
      if (sign === '**/') return '(?:[^/]+/)*';
      if (sign === '**') return '.*';
      if (sign === '*') return '[^/]*';
      if (sign === '?') return '[^/]';
      return list === undefined
        ? `\\${sign}`
        : `(?:${String(list)
            .split(',')
            .map(it => it.replace(/[^\w-]/g, '\\$&'))
            .join('|')})`;
    });
  return new RegExp(`^${source}$`);
}

function expand(path: string, wanted: RegExp): (string | { finding: Finding })[] {
  if (!isGlob(path)) return filesBelow(path, wanted);
  const fixed = path.split(/[*?{]/)[0] ?? '';
  const base = fixed.slice(0, Math.max(fixed.lastIndexOf('/'), fixed.lastIndexOf(sep)) + 1) || '.';
  if (!existsSync(base)) return [];
  const fitting = expressionOf(normalize(path));
  return filesBelow(base, /\.(?:ya?ml|json)$/).filter(
    it => typeof it === 'string' && fitting.test(normalize(it).replaceAll('\\', '/')),
  );
}

/** Everything some paths lead to, each file once; what cannot be read is said, and the rest goes on. */
export function loadSources(paths: readonly string[], wanted = entryFiles): LoadedSources {
  const sources = new Map<string, Source>();
  const unreadable: Finding[] = [];
  const unmatched: string[] = [];
  for (const path of paths) {
    const found = expand(path, wanted);
    if (found.length === 0) unmatched.push(path);
    for (const file of found) {
      const name = typeof file === 'string' ? normalize(file) : '';
      if (sources.has(name)) continue;
      const loaded: Loaded = typeof file === 'string' ? readText(name) : file;
      if ('finding' in loaded) unreadable.push(loaded.finding);
      else sources.set(name, loaded.source);
    }
  }
  return { sources: [...sources.values()], unreadable, unmatched };
}

export function writeReport(path: string, text: string): boolean {
  try {
    writeFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}

/** A small set of files that makes a rule speak, and what it then says. */
export interface Fixture {
  files: { name: string; text: string }[];
  output: string;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface Fixtures {
  entries: Record<string, Fixture>;
  connections: Record<string, Fixture>;
}

/** The fixtures of the rules: beside the published package, in the tests where it is edited. */
export function fixtures(): Fixtures {
  const file = readText(here('./fixtures.json'), 16 * 1024 * 1024);
  if ('source' in file) return JSON.parse(file.source.text) as Fixtures;
  const root = here('../test/fixtures/rules');
  const entries = readdirSync(join(root, 'entries')).map(id => [id, fixtureIn(join(root, 'entries', id))]);
  const outputs = readdirSync(root).filter(name => name.endsWith('.out'));
  const connections = outputs.map(name => [name.slice(0, -4), fixtureOf(root, name.slice(0, -4))]);
  return { entries: Object.fromEntries(entries), connections: Object.fromEntries(connections) };
}

const textAt = (path: string): string | undefined => {
  const loaded = readText(path);
  return 'source' in loaded ? loaded.source.text : undefined;
};

/** rules/wrong-kind.yaml and rules/wrong-kind.out */
export function fixtureOf(folder: string, id: string): Fixture {
  const text = textAt(join(folder, `${id}.yaml`));
  const files = text === undefined ? [] : [{ name: 'connections.yaml', text }];
  return { files, output: textAt(join(folder, `${id}.out`)) ?? '' };
}

/** rules/entries/menu-path/: some files and expected.out */
export function fixtureIn(folder: string): Fixture {
  const files = filesBelow(folder).flatMap(file => {
    const text = typeof file === 'string' ? textAt(file) : undefined;
    return typeof file === 'string' && text !== undefined ? [{ name: file.slice(folder.length + 1), text }] : [];
  });
  return { files, output: textAt(join(folder, 'expected.out')) ?? '' };
}
