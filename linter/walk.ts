// Files below a folder, by hand: what cannot be read is said, and the rest goes on. Links to folders are not followed.
import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { largest, whyUnreadable } from '../catalog/disk.ts';
import type { Finding } from '../catalog/model/finding.ts';
import { type IgnoreFile, type IgnoreRule, ignoreRules, isIgnored } from './ignore.ts';

export type Found = string | { finding: Finding };

const unreadable = (file: string, error: unknown): Found => ({
  finding: { rule: 'unreadable', severity: 'error', message: whyUnreadable(error), file, range: [0, 0], path: [] },
});

export const segmentsOf = (folder: string): string[] => folder.split(sep).filter(name => name !== '');

/** The rules of the .gitignore of a folder; anything but a file of that name says nothing, as for git. */
function ignoreFileIn(folder: string, depth: number, troubles: Found[]): IgnoreFile[] {
  const file = join(folder, '.gitignore');
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > largest) return [];
    return [{ depth, rules: ignoreRules(readFileSync(file, 'utf8')) }];
  } catch (error) {
    troubles.push(unreadable(file, error));
    return [];
  }
}

/** The folder that holds .git, from here upwards. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** From the root of the repository down to the folder above this one. */
export function ignoreFilesAbove(
  real: string,
  troubles: Found[],
  asking?: ((file: string) => void) | undefined,
): IgnoreFile[] {
  const root = repositoryOf(real);
  if (root === undefined) return [];
  const files: IgnoreFile[] = [];
  for (let at = real; at !== root; ) {
    at = dirname(at);
    asking?.(join(at, '.gitignore'));
    files.unshift(...ignoreFileIn(at, segmentsOf(at).length, troubles));
  }
  return files;
}

/** Patterns with a slash speak of what lies in one folder; a mere name is left out elsewhere, too. */
export interface Patterns {
  /** Links resolved. */
  folder: string;
  rules: readonly IgnoreRule[];
}

/** What is looked for, and where not. */
export interface Looking {
  /** By their names. */
  wanted: RegExp;
  /** Whether .gitignore is respected. */
  ignoring: boolean;
  /** What is left out besides. */
  patterns?: readonly Patterns[] | undefined;
  /** Told of a folder before it is read. */
  entering?: ((folder: string) => void) | undefined;
  /** Told of a .gitignore above all folders, which may be there or not, before it is read. */
  asking?: ((file: string) => void) | undefined;
  /** Filled with those files of which no folder says that they are regular. */
  special?: Set<string> | undefined;
}

/** Whether patterns leave out what lies at a place. */
export function leavesOut(patterns: readonly Patterns[], place: readonly string[], isFolder: boolean): boolean {
  return patterns.some(({ folder, rules }) => {
    const base = segmentsOf(folder);
    const within = place.length > base.length && base.every((name, at) => place[at] === name);
    return isIgnored([{ depth: within ? base.length : 0, rules }], place, isFolder);
  });
}

/** A file is what was asked for, whatever its name; of a folder the wanted files that are not ignored. */
export function filesIn(
  path: string,
  { wanted, ignoring, patterns = [], entering, asking, special }: Looking,
): Found[] {
  const found: Found[] = [];

  function visit(folder: string, place: readonly string[], above: readonly IgnoreFile[]): void {
    let entries: Dirent[];
    entering?.(folder);
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      found.push(unreadable(folder, error));
      return;
    }
    // A repository within a repository has its own rules.
    const outer = entries.some(({ name }) => name === '.git') ? [] : above;
    const said = ignoring && entries.some(({ name }) => name === '.gitignore');
    const files = said ? [...outer, ...ignoreFileIn(folder, place.length, found)] : outer;
    // Of all its names the same.
    const before = join(folder, '_').slice(0, -1);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      if (name === 'node_modules' || name.startsWith('.')) continue;
      const isFolder = entry.isDirectory();
      if (!isFolder && !wanted.test(name)) continue;
      const leftOut = (here: readonly string[]): boolean =>
        isIgnored(files, here, isFolder) || leavesOut(patterns, here, isFolder);
      if (files.length + patterns.length > 0 && leftOut([...place, name])) continue;
      const at = before + name;
      if (isFolder) {
        visit(at, [...place, name], files);
        continue;
      }
      if (!entry.isFile()) special?.add(at);
      found.push(at);
    }
  }

  entering?.(dirname(path));
  try {
    if (!statSync(path).isDirectory()) {
      const named = normalize(path);
      special?.add(named);
      return [named];
    }
    const real = realpathSync(path);
    visit(path, segmentsOf(real), ignoring ? ignoreFilesAbove(real, found, asking) : []);
  } catch (error) {
    found.push(unreadable(path, error));
  }
  return found;
}
