// Folders that are watched, each for itself: those below it only where they are named, too.
import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Watcher } from './world.ts';

interface Watched {
  watcher: FSWatcher;
  /** Another folder may take its place under the same name. */
  inode: number;
  named: boolean;
}

/** The folder itself, or what there is of the way to it. */
function nearest(path: string): string {
  const folder = resolve(path);
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

export function watchFolders(changed: (path: string | undefined) => void, failed: (why: string) => void): Watcher {
  const open = new Map<string, Watched>();
  let complained = false;
  const drop = (folder: string): void => {
    open.get(folder)?.watcher.close();
    open.delete(folder);
  };
  function add(folder: string): void {
    try {
      const inode = statSync(folder).ino;
      const there = open.get(folder);
      if (there?.inode === inode) {
        there.named = true;
        return;
      }
      drop(folder);
      const watcher = watch(folder, (_, name) => changed(name === null ? undefined : join(folder, name)));
      watcher.on('error', () => drop(folder));
      open.set(folder, { watcher, inode, named: true });
    } catch {
      if (!complained) failed('Not every folder can be watched; changes there are not seen.');
      complained = true;
    }
  }
  return {
    folder: path => add(nearest(path)),
    settle: () => {
      for (const [folder, watched] of open)
        if (watched.named) watched.named = false;
        else drop(folder);
    },
    close: () => {
      for (const folder of [...open.keys()]) drop(folder);
    },
  };
}
