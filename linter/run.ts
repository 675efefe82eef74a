// Linting connection files, as a run of the command.
import type { Source } from '../catalog/model/catalog.ts';
import type { Drawn } from '../catalog/report.ts';
import { theCatalog, type Wanted } from './catalog.ts';
import type { DisabledFinding } from './disables.ts';
import type { Linted } from './examine.ts';
import type { LintFinding } from './finding.ts';
import { drawn } from './harmless.ts';
import type { Levels } from './levels.ts';
import { quickly } from './lint-quickly.ts';
import type { Variables } from './variables.ts';

export interface ConnectionRun {
  sources: readonly Source[];
  today: string;
  levels: Levels;
  catalog: Wanted;
  /** What references lead to; without it, they are not looked up. */
  variables?: Variables | undefined;
  env: Readonly<Record<string, string | undefined>>;
  /** Told how far the run is. */
  progress?: ((done: number, of: number) => void) | undefined;
  /** Told how long each rule took. */
  timed?: ((rule: string, milliseconds: number) => void) | undefined;
}

export interface ConnectionsLinted {
  findings: LintFinding[];
  disabled: DisabledFinding[];
  drawn: Drawn;
}

export async function runConnections(run: ConnectionRun): Promise<ConnectionsLinted> {
  const settings = { ...run, catalog: await theCatalog(run.catalog) };
  const linted = new Map<string, { text: string; linted: Linted }>();
  let fully: typeof import('./lint.ts') | undefined;
  for (const [index, { path, text }] of run.sources.entries()) {
    run.progress?.(index, run.sources.length);
    let one = quickly(text, path, settings);
    if (!one) {
      fully ??= await import('./lint.ts');
      one = fully.lintFully(text, path, settings);
    }
    if (one.findings.length > 0 || one.disabled.length > 0) linted.set(path, { text, linted: one });
  }
  const all = [...linted.values()].map(it => it.linted);
  const harmless = new Map<string, ReturnType<Linted['harmless']>>();
  return {
    findings: all.flatMap(({ findings }) => findings),
    disabled: all.flatMap(({ disabled }) => disabled),
    drawn: (file, from, to) => {
      const one = linted.get(file);
      const shown = harmless.get(file) ?? one?.linted.harmless() ?? [];
      harmless.set(file, shown);
      return drawn(one?.text ?? '', shown, from, to);
    },
  };
}
