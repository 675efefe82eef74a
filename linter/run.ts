// Linting connection files, as a run of the command.
import type { Source } from '../catalog/model/catalog.ts';
import type { Drawn } from '../catalog/report.ts';
import { theCatalog, type Wanted } from './catalog.ts';
import type { DisabledFinding } from './disables.ts';
import type { LintFinding } from './finding.ts';
import { drawn } from './harmless.ts';
import type { Levels } from './levels.ts';
import { type Linted, lint } from './lint.ts';
import type { Variables } from './variables.ts';

export interface ConnectionRun {
  sources: readonly Source[];
  today: string;
  levels: Levels;
  catalog: Wanted;
  /** What references lead to; without it, they are not looked up. */
  variables?: Variables | undefined;
  env: Readonly<Record<string, string | undefined>>;
}

export interface ConnectionsLinted {
  findings: LintFinding[];
  disabled: DisabledFinding[];
  drawn: Drawn;
}

export async function runConnections(run: ConnectionRun): Promise<ConnectionsLinted> {
  const catalog = await theCatalog(run.catalog);
  const texts = new Map(run.sources.map(({ path, text }) => [path, text]));
  const linted = new Map(run.sources.map(({ path, text }) => [path, lint(text, path, { ...run, catalog })]));
  const harmless = new Map<string, ReturnType<Linted['harmless']>>();
  return {
    findings: [...linted.values()].flatMap(({ findings }) => findings),
    disabled: [...linted.values()].flatMap(({ disabled }) => disabled),
    drawn: (file, from, to) => {
      const shown = harmless.get(file) ?? linted.get(file)?.harmless() ?? [];
      harmless.set(file, shown);
      return drawn(texts.get(file) ?? '', shown, from, to);
    },
  };
}
