// Whether git would leave a file out.
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isIgnored } from './ignore.ts';
import { ignoreFilesAbove, repositoryOf, segmentsOf } from './walk.ts';

export interface InGit {
  /** The folder of the repository. */
  root: string;
  ignored: boolean;
}

/** Undefined outside of a repository; the file itself need not be there yet. */
export function inGit(path: string, isFolder = false, asking?: (file: string) => void): InGit | undefined {
  const folder = realpathSync(dirname(path));
  const root = repositoryOf(folder);
  if (root === undefined) return undefined;
  const real = join(folder, basename(path));
  const files = ignoreFilesAbove(real, [], asking);
  const names = segmentsOf(real);
  const above = segmentsOf(root).length;
  const ignored = names.some(
    (_, index) => index >= above && isIgnored(files, names.slice(0, index + 1), isFolder || index < names.length - 1),
  );
  return { root, ignored };
}
