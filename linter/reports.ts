// Which reports a run makes and where they go: one to standard output or --output-file, others to files of their own.
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal } from '../catalog/commands/command.ts';
import { visible } from '../catalog/model/visible.ts';
import type { Look } from '../catalog/report.ts';
import { appendReport, writeReport } from './files.ts';
import type { Findings } from './finding.ts';
import { type Flags, oneOf } from './flags.ts';
import { type Format, formats, reportIn } from './report/index.ts';
import type { About } from './report/report.ts';
import type { World } from './world.ts';

interface Target {
  format: Format;
  /** Standard output, where there is none. */
  file: string | undefined;
}

/** Where a path leads, by whatever name. */
const placeOf = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/** A report takes the place of what stands in its file: that is none of those that are read. */
export function refuseOverwriting(targets: readonly Target[], read: readonly string[]): void {
  const there = targets.flatMap(({ file }) => (file !== undefined && existsSync(file) ? file : []));
  if (there.length === 0) return;
  const places = new Set(read.map(placeOf));
  const lost = there.find(file => places.has(placeOf(file)));
  if (lost !== undefined)
    throw new Refusal(
      `${visible(lost)} is read here, and a report would take its place. Name another file for the report.`,
    );
}

/** `--format sarif=out.sarif` beside what is printed; inside GitHub's Actions annotations are, unless something else is asked for. */
export function targetsFrom(
  { format: given = [], 'output-file': output }: Pick<Flags, 'format' | 'output-file'>,
  env: World['env'],
): Target[] {
  const targets = given.map((one): Target => {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(one) ?? [];
    if (file === '') throw new Refusal(`--format ${name}= wants a file: --format ${name}=FILE.`);
    return { format: oneOf('format', name, formats), file };
  });
  const printed = targets.filter(({ file }) => file === undefined);
  if (printed.length > 1) throw new Refusal('Only one --format can be printed; give the others a file: sarif=FILE.');
  const usual = env['GITHUB_ACTIONS'] === 'true' && output === undefined ? 'github' : 'pretty';
  const all: Target[] = [
    { format: printed[0]?.format ?? usual, file: output },
    ...targets.filter(({ file }) => file !== undefined),
  ];
  const files = all.flatMap(({ file }) => (file === undefined ? [] : placeOf(file)));
  if (new Set(files).size < files.length) throw new Refusal('Two reports cannot go into the same file.');
  return all;
}

/** Makes all of them first: a report that fails leaves none half done. */
export async function deliver(
  targets: readonly Target[],
  run: Findings,
  { look, about, world }: { look: (printed: boolean) => Look; about: About; world: World },
): Promise<void> {
  const texts: { file: string | undefined; text: string }[] = [];
  for (const { format, file } of targets) {
    const report = await reportIn(format);
    const drawing = file === undefined ? look(true) : { ...look(false), links: false };
    texts.push({ file, text: report(run, drawing, about) });
  }
  for (const { file, text } of texts) {
    if (file === undefined) world.out(text);
    else if (!writeReport(file, text)) throw new Refusal(`${visible(file)} cannot be written.`);
  }
  const summary = world.env['GITHUB_STEP_SUMMARY'];
  if (summary && targets.some(({ format }) => format === 'github')) {
    const { stepSummary } = await import('./report/github.ts');
    if (!appendReport(summary, stepSummary(run, about))) world.err('GITHUB_STEP_SUMMARY cannot be written.\n');
  }
}
