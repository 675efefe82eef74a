// The disk: files, folders and globs in; reports out. With walk.ts the only module of the linter that touches it.
import { appendFileSync, existsSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, type Loaded, largest, readSmall, readText, tooLarge } from '../catalog/disk.ts';
import type { Source } from '../catalog/model/catalog.ts';
import type { Finding } from '../catalog/model/finding.ts';
import { inGit } from './ignored.ts';
import { type Found, filesIn, type Looking, leavesOut, repositoryOf, segmentsOf } from './walk.ts';

export interface FoundSources {
  paths: readonly string[];
  /** Each is read when it is asked for, and can be asked for once. */
  sources: Iterable<Source>;
  /** Those that begin with a byte order mark; their texts are without it. Complete when all are read. */
  marked: Set<string>;
  /** What could not be read. Complete when all are read. */
  unreadable: Finding[];
  /** Patterns and folders that hold no file, though nothing says that they are left out. */
  unmatched: string[];
}

export interface LoadedSources extends FoundSources {
  sources: Source[];
}

const mark = '\uFEFF';

/** The most that is read of a file, unless something else is asked for: some 30,000 accounts. */
export const largestFile = 8 * largest;

/** What is looked for in folders; a file that is named itself may be called anything. */
export const entryFiles = /\.ya?ml$/;
export const connectionFiles = /^(?:.*\.)?connections\.(?:ya?ml|json)$/s;

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

/** How files are looked for besides. */
export interface Looked extends Pick<Looking, 'patterns' | 'entering' | 'asking'> {
  /** Whether what is named itself may be left out, too. */
  forced?: boolean | undefined;
  /** The most bytes that are read of a file. */
  limit?: number | undefined;
}

function isLeftOut(path: string, ignoring: boolean, { patterns = [], forced = false, asking }: Looked): boolean {
  if (!forced) return false;
  try {
    const isFolder = statSync(path).isDirectory();
    const names = segmentsOf(isFolder ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path)));
    const left = names.some((_, at) => leavesOut(patterns, names.slice(0, at + 1), isFolder || at < names.length - 1));
    return left || (ignoring && inGit(path, isFolder, asking)?.ignored === true);
  } catch {
    // What is wrong with it is said when it is read.
    return false;
  }
}

function expand(path: string, looking: Looking): Found[] {
  if (!isGlob(path)) return filesIn(path, looking);
  const fixed = path.split(/[*?{]/)[0] ?? '';
  const base = fixed.slice(0, Math.max(fixed.lastIndexOf('/'), fixed.lastIndexOf(sep)) + 1) || '.';
  if (!existsSync(base)) return [];
  const fitting = expressionOf(normalize(path));
  return filesIn(base, { ...looking, wanted: /\.(?:ya?ml|json)$/ }).filter(
    it => typeof it !== 'string' || fitting.test(normalize(it).replaceAll('\\', '/')),
  );
}

export const largerThan = (limit: number, file: string): Finding => ({
  rule: 'unreadable',
  severity: 'error',
  message: `${tooLarge(limit)} --max-file-size allows more.`,
  file,
  range: [0, 0],
  path: [],
});

/** Files are read so many at a time: that is quicker than one, and holds little. */
const several = 16;

function read(path: string, limit = largestFile, isRegular = false): Loaded {
  const text = isRegular ? readSmall(path, limit) : undefined;
  if (text !== undefined) return { source: { path, text } };
  const loaded = readText(path, limit, true);
  if ('source' in loaded || loaded.finding.message !== tooLarge(limit)) return loaded;
  return { finding: largerThan(limit, path) };
}

/** Everything some paths lead to, each file once; what cannot be read is said, and the rest goes on. */
export function findSources(
  paths: readonly string[],
  wanted = entryFiles,
  ignoring = true,
  looked: Looked = {},
): FoundSources {
  const files = new Map<string, boolean>();
  const unreadable: Finding[] = [];
  const unmatched: string[] = [];
  for (const path of paths) {
    if (isLeftOut(path, ignoring, looked)) continue;
    const special = new Set<string>();
    const { patterns, entering, asking } = looked;
    const found = expand(path, { wanted, ignoring, patterns, entering, asking, special });
    if (found.length === 0) unmatched.push(path);
    for (const file of found) {
      if (typeof file !== 'string') unreadable.push(file.finding);
      else files.set(file, !special.has(file));
    }
  }
  const marked = new Set<string>();
  function* sources(): Generator<Source> {
    const all = [...files];
    for (let from = 0; from < all.length; from += several) {
      const some = all.slice(from, from + several);
      for (const loaded of some.map(([name, isRegular]) => read(name, looked.limit, isRegular))) {
        if ('finding' in loaded) {
          unreadable.push(loaded.finding);
          continue;
        }
        const { source } = loaded;
        const { path, text } = source;
        const isMarked = text.startsWith(mark);
        if (isMarked) marked.add(path);
        yield isMarked ? { path, text: text.slice(1) } : source;
      }
    }
  }
  return { paths: [...files.keys()], sources: sources(), marked, unreadable, unmatched };
}

/** The same, all of them read. */
export function loadSources(...asked: Parameters<typeof findSources>): LoadedSources {
  const found = findSources(...asked);
  return { ...found, sources: [...found.sources] };
}

export function writeReport(path: string, text: string): boolean {
  try {
    writeFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}

export function appendReport(path: string, text: string): boolean {
  try {
    appendFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}

const realOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realOf(dirname(path)), basename(path));
  }
};

/** A path from the root of the repository, as those who show it want it; absolute where it lies outside. */
export function places(env: Readonly<Record<string, string | undefined>>): (file: string) => string {
  const here = realOf(resolve());
  const given = env['GITHUB_WORKSPACE'] || env['CI_PROJECT_DIR'];
  const root = given ? realOf(resolve(given)) : (repositoryOf(here) ?? here);
  return file => {
    const real = realOf(resolve(file));
    const within = relative(root, real);
    const outside = within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within);
    return (outside ? real : within).split(sep).join('/');
  };
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
  const env = textAt(join(folder, `${id}.env`));
  if (env !== undefined) files.push({ name: '.env', text: env });
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
