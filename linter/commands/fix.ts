// --fix and --fix-dry-run: mends files, or shows what that would change.
import type { Source } from '../../catalog/model/catalog.ts';
import { visible } from '../../catalog/model/visible.ts';
import { theCatalog } from '../catalog.ts';
import { unifiedDiff } from '../diff.ts';
import { fix } from '../fix.ts';
import { drawn } from '../harmless.ts';
import { lint, type Settings } from '../lint.ts';
import type { ConnectionRun } from '../run.ts';
import { prepare } from '../write.ts';

interface Mended {
  source: Source;
  text: string;
  fixed: number;
}

const mendAll = (run: ConnectionRun, settings: Settings): Mended[] =>
  run.sources.map(source => ({ source, ...fix(source.text, source.path, settings) }));

/** The files as they are afterwards, and how many findings are gone. */
export async function fixFiles(run: ConnectionRun): Promise<{ sources: Source[]; fixed: number }> {
  const settings = { ...run, catalog: await theCatalog(run.catalog) };
  const mended = mendAll(run, settings);
  for (const { source, text } of mended) if (text !== source.text) prepare(source.path, source.text, text).commit();
  return {
    sources: mended.map(({ source, text }) => ({ ...source, text })),
    fixed: mended.reduce((sum, { fixed }) => sum + fixed, 0),
  };
}

/** What would change, line by line; what may be a secret is not shown. */
export async function showFixes(run: ConnectionRun): Promise<{ diff: string; fixed: number }> {
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
