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
  sources: Iterable<Source>;
  /** How many there are, for whoever is told how far the run is. */
  count?: number;
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

/** The same when all of them have been read. */
export interface WholeRun extends ConnectionRun {
  sources: readonly Source[];
}

export interface ConnectionsLinted {
  findings: LintFinding[];
  /** By path, what findings speak of; of all the others nothing is kept. */
  texts: Map<string, string>;
  disabled: DisabledFinding[];
  drawn: Drawn;
}

export async function runConnections(run: ConnectionRun): Promise<ConnectionsLinted> {
  const settings = { ...run, catalog: await theCatalog(run.catalog) };
  const linted = new Map<string, Linted>();
  const texts = new Map<string, string>();
  let fully: typeof import('./lint.ts') | undefined;
  for (const { path, text } of run.sources) {
    run.progress?.(texts.size, run.count ?? 0);
    let one = quickly(text, path, settings);
    if (!one) {
      fully ??= await import('./lint.ts');
      one = fully.lintFully(text, path, settings);
    }
    const isSpokenOf = one.findings.length > 0 || one.disabled.length > 0;
    if (isSpokenOf) linted.set(path, one);
    texts.set(path, isSpokenOf ? text : '');
  }
  const all = [...linted.values()];
  const harmless = new Map<string, ReturnType<Linted['harmless']>>();
  return {
    findings: all.flatMap(({ findings }) => findings),
    disabled: all.flatMap(({ disabled }) => disabled),
    texts,
    drawn: (file, from, to) => {
      const shown = harmless.get(file) ?? linted.get(file)?.harmless() ?? [];
      harmless.set(file, shown);
      return drawn(texts.get(file) ?? '', shown, from, to);
    },
  };
}
