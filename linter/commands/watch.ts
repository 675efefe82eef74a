// --watch: checks, and checks again whenever something changes that the result rests on.
import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../catalog/commands/command.ts';
import { readText } from '../../catalog/disk.ts';
import { visible } from '../../catalog/model/visible.ts';
import { type Basis, check, NothingFound } from '../check.ts';
import { connectionFiles, entryFiles } from '../files.ts';
import { configNames } from '../find-config.ts';
import type { Asked } from '../flags.ts';
import { suppressionsName } from '../lookup.ts';
import { targetsFrom } from '../reports.ts';
import type { World } from '../world.ts';

/** Milliseconds without a change before the next round: an editor writes in several steps. */
const quiet = 100;
/** How many names of changed files are said. */
const most = 3;

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

function textOf(path: string): string | undefined {
  const loaded = readText(path);
  return 'finding' in loaded ? undefined : loaded.source.text;
}

function changedLine(paths: readonly string[]): string {
  const names = paths.slice(0, most).map(it => visible(relative(resolve(), it) || it));
  const more = paths.length > most ? ` and ${paths.length - most} more` : '';
  return `\nChanged: ${names.join(', ')}${more}\n`;
}

function refuseWatching({ flags, paths }: Asked, world: World): void {
  if (flags.stdin || paths.includes('-')) throw new Refusal('--watch wants files; standard input does not change.');
  if (flags['fix-dry-run']) throw new Refusal('--watch and --fix-dry-run do not go together.');
  const printed = targetsFrom(flags, world.env).find(({ file }) => file === undefined)?.format;
  if (printed === 'json' || printed === 'sarif' || printed === 'gitlab' || printed === 'junit')
    throw new Refusal(
      `--watch prints again and again, and a ${printed} report is one document: --format ${printed}=FILE writes it to a file.`,
    );
}

export async function watch(asked: Asked, world: World): Promise<number> {
  refuseWatching(asked, world);
  if (!world.watch || !world.stopped) throw new Refusal('There is nothing here that could be watched.');
  const { flags } = asked;
  const wanted = flags.entries ? entryFiles : connectionFiles;
  const written = new Set(targetsFrom(flags, world.env).flatMap(({ file }) => (file ? [resolve(file)] : [])));
  const names = ['.gitignore', 'package.json', suppressionsName, ...configNames];
  const files = new Set(asked.paths.map(it => resolve(it)));
  const [folders, withEntries] = [new Set<string>(), new Set<string>()];
  const changed = new Set<string>();
  const own = new Map<string, string>();
  let events = 0;
  let wake = (): void => {};

  const matters = (path: string): boolean => {
    const name = basename(path);
    if (written.has(path)) return false;
    if (withEntries.has(dirname(path)) && entryFiles.test(name)) return true;
    if (files.has(path) || folders.has(path) || wanted.test(name) || names.includes(name)) return true;
    return !name.startsWith('.') && name !== 'node_modules' && isFolder(path);
  };
  const watcher = await world.watch(
    name => {
      const path = resolve(name ?? '.');
      if (name !== undefined && !matters(path)) return;
      if (own.has(path) && textOf(path) === own.get(path)) return;
      own.delete(path);
      changed.add(path);
      events++;
      wake();
    },
    why => world.err(`${why}\n`),
  );
  const basis: Basis = {
    folder: path => {
      folders.add(resolve(path));
      watcher.folder(path);
    },
    file: path => {
      files.add(resolve(path));
      watcher.folder(dirname(path));
    },
    entries: path => {
      withEntries.add(resolve(path));
      watcher.folder(path);
    },
    wrote: (path, text) => void own.set(resolve(path), text),
  };

  async function round(): Promise<void> {
    // Settings may come to stand here.
    watcher.folder('.');
    await check(asked, world, basis);
    watcher.settle();
  }

  const stopped = world.stopped();
  try {
    for (let first = true; ; first = false) {
      try {
        await round();
      } catch (error) {
        if (!(error instanceof Refusal) || (first && !(error instanceof NothingFound))) throw error;
        world.err(`${error.message}\n`);
      }
      world.err('Waiting for a change. Ctrl+C ends this.\n');
      const code = await Promise.race([stopped, nextChange()]);
      if (code !== undefined) return code;
      world.err(changedLine([...changed].sort()));
      changed.clear();
    }
  } finally {
    watcher.close();
  }

  /** Until something has changed, and nothing more does. */
  async function nextChange(): Promise<undefined> {
    if (changed.size === 0) {
      await new Promise<void>(resolved => {
        wake = resolved;
      });
    }
    for (let before = 0; before !== events; ) {
      before = events;
      await sleep(quiet);
    }
  }
}
