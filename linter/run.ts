// Linting connection files, as a run of the command.
import type { Source } from '../catalog/model/catalog.ts';
import type { Drawn } from '../catalog/report.ts';
import { theCatalog, type Wanted } from './catalog.ts';
import type { LintFinding } from './finding.ts';
import { drawn } from './harmless.ts';
import type { Levels } from './levels.ts';
import { type Linted, lint } from './lint.ts';

export interface ConnectionRun {
  sources: readonly Source[];
  today: string;
  levels: Levels;
  catalog: Wanted;
  env: Readonly<Record<string, string | undefined>>;
}

export async function runConnections(run: ConnectionRun): Promise<{ findings: LintFinding[]; drawn: Drawn }> {
  const catalog = await theCatalog(run.catalog);
  const texts = new Map(run.sources.map(({ path, text }) => [path, text]));
  const linted = new Map(run.sources.map(({ path, text }) => [path, lint(text, path, { ...run, catalog })]));
  const harmless = new Map<string, ReturnType<Linted['harmless']>>();
  return {
    findings: [...linted.values()].flatMap(({ findings }) => findings),
    drawn: (file, from, to) => {
      const shown = harmless.get(file) ?? linted.get(file)?.harmless() ?? [];
      harmless.set(file, shown);
      return drawn(texts.get(file) ?? '', shown, from, to);
    },
  };
}
