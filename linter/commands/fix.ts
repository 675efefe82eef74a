// --fix and --fix-dry-run: mends files, or shows what that would change.
import { Refusal } from '../../catalog/commands/command.ts';
import type { Source } from '../../catalog/model/catalog.ts';
import { visible } from '../../catalog/model/visible.ts';
import { theCatalog } from '../catalog.ts';
import { unifiedDiff } from '../diff.ts';
import type { Settings } from '../examine.ts';
import { fix } from '../fix.ts';
import { drawn } from '../harmless.ts';
import { lint } from '../lint.ts';
import type { WholeRun } from '../run.ts';
import { prepare } from '../write.ts';

interface Mended {
  source: Source;
  text: string;
  fixed: number;
}

const mendAll = (run: WholeRun, settings: Settings): Mended[] =>
  run.sources.map(source => ({ source, ...fix(source.text, source.path, settings) }));

export interface FixedFiles {
  /** The files as they are afterwards. */
  sources: Source[];
  /** How many findings are gone. */
  fixed: number;
  /** Of every file that could not be written, why. */
  unwritten: string[];
}

/** A file that cannot be written stays as it was, and the others are mended. */
export async function fixFiles(run: WholeRun): Promise<FixedFiles> {
  const settings = { ...run, catalog: await theCatalog(run.catalog) };
  const after: FixedFiles = { sources: [], fixed: 0, unwritten: [] };
  for (const { source, text, fixed } of mendAll(run, settings)) {
    try {
      if (text !== source.text) prepare(source.path, source.text, text).commit();
      after.sources.push({ ...source, text });
      after.fixed += fixed;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      after.sources.push(source);
      after.unwritten.push(error.message);
    }
  }
  return after;
}

/** What would change, line by line; what may be a secret is not shown. */
export async function showFixes(run: WholeRun): Promise<{ diff: string; fixed: number }> {
  const settings = { ...run, catalog: await theCatalog(run.catalog) };
  const side = (path: string, text: string) => {
    let shown: ReturnType<ReturnType<typeof lint>['harmless']> | undefined;
    return {
      text,
      drawn: (from: number, to: number) => {
        shown ??= lint(text, path, settings).harmless();
        return visible(drawn(text, shown, from, to).replace(/\t/g, ' '));
      },
    };
  };
  const mended = mendAll(run, settings);
  const diffs = mended.map(({ source: { path, text }, text: after }) =>
    unifiedDiff(visible(path), side(path, text), side(path, after)),
  );
  return { diff: diffs.join(''), fixed: mended.reduce((sum, { fixed }) => sum + fixed, 0) };
}
