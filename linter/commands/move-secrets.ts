// --move-secrets: literal secrets go into a .env beside their file; what is written never meets the eye.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Refusal } from '../../catalog/commands/command.ts';
import { readText } from '../../catalog/disk.ts';
import type { Source } from '../../catalog/model/catalog.ts';
import { positions } from '../../catalog/model/finding.ts';
import { visible } from '../../catalog/model/visible.ts';
import { theCatalog } from '../catalog.ts';
import { readEnvFile } from '../env-file.ts';
import { inGit } from '../ignored.ts';
import { type Known, knownFrom, namesIn, type Plan, planMoves } from '../move-secrets.ts';
import type { WholeRun } from '../run.ts';
import { append, type Prepared, prepare } from '../write.ts';

interface Target {
  /** As people know it. */
  path: string;
  before: string;
  existed: boolean;
  known: Known;
  lines: string[];
}

function targetBeside(file: string): Target {
  const path = join(dirname(file), '.env');
  if (!existsSync(path)) return { path, before: '', existed: false, known: new Map(), lines: [] };
  const loaded = readText(path);
  if ('finding' in loaded) throw new Refusal(`${visible(path)}: ${loaded.finding.message} Nothing was changed.`);
  const before = loaded.source.text;
  const read = readEnvFile(before);
  if (read.problems.some(({ why }) => why === 'quote'))
    throw new Refusal(
      `A quote in ${visible(path)} is not closed: nothing can be added behind it. Nothing was changed.`,
    );
  return { path, before, existed: true, known: knownFrom(read), lines: [] };
}

/** Everything that is to be read back is. */
function isWhole({ before, lines, known }: Target): boolean {
  const read = knownFrom(readEnvFile(`${before}\n${lines.join('\n')}\n`));
  return [...known].every(([name, value]) => read.get(name) === value);
}

/** As a line of .gitignore. */
const asPattern = (name: string): string => name.replace(/[\\*?[\]#! ]/g, '\\$&');

/** Keeps a file out of git; says so. */
function keepOut(path: string, existed: boolean): string {
  const git = inGit(path);
  if (!git || git.ignored) return '';
  const pattern = asPattern(basename(path));
  append(join(git.root, '.gitignore'), [pattern]);
  // A file in a deeper folder may take that back.
  if (!inGit(path)?.ignored) append(join(dirname(path), '.gitignore'), [pattern]);
  const tracked = existed ? ` Was ${visible(path)} in git before? Then: git rm --cached ${visible(path)}` : '';
  return `Added ${visible(pattern)} to .gitignore.${tracked}\n`;
}

/** The file, and what it leads to where it is a link. */
function ignore({ path, existed }: Target): string {
  const [link, real] = [join(realpathSync(dirname(path)), basename(path)), realpathSync(path)];
  return keepOut(path, existed) + (link === real ? '' : keepOut(relative(resolve(), real), existed));
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The files as they are afterwards, and what is to be said. */
export async function moveSecrets(run: WholeRun): Promise<{ sources: Source[]; said: string }> {
  const settings = { ...run, catalog: await theCatalog(run.catalog), variables: undefined };
  const targets = new Map<string, Target>();
  const plans: { source: Source; plan: Plan; target: Target }[] = [];
  const taken = run.sources.flatMap(({ text }) => namesIn(text));
  for (const source of run.sources) {
    const folder = realpathSync(dirname(source.path));
    const target = targets.get(folder) ?? targetBeside(source.path);
    targets.set(folder, target);
    const plan = planMoves(source.text, source.path, settings, target.known, taken);
    target.lines.push(...plan.lines);
    plans.push({ source, plan, target });
  }
  if (![...targets.values()].every(isWhole))
    throw new Refusal('A secret could not be written to .env as it is. Nothing was changed.');

  // All files are made first, so that a protected folder stops it before anything has changed.
  const prepared: Prepared[] = [];
  let said = '';
  try {
    for (const { source, plan } of plans)
      if (plan.text !== source.text) prepared.push(prepare(source.path, source.text, plan.text));
    for (const target of targets.values()) {
      if (target.lines.length > 0) append(target.path, target.lines, true);
      // What is moved may be there already.
      if (plans.some(it => it.target === target && it.plan.moved.length > 0)) said += ignore(target);
    }
  } catch (error) {
    for (const { cancel } of prepared) cancel();
    throw error;
  }
  for (const { commit } of prepared) commit();

  const moved = plans.reduce((sum, { plan }) => sum + plan.moved.length, 0);
  for (const { source, plan, target } of plans) {
    const at = positions(source.text);
    for (const { name, range, what } of plan.moved)
      said += `${visible(source.path)}:${at(range[0]).line}  ${visible(what)} → ${name} in ${visible(target.path)}\n`;
    for (const range of plan.left)
      said += `${visible(source.path)}:${at(range[0]).line}  This secret has to be moved by hand.\n`;
  }
  if (moved > 0)
    said += `${plural(moved, 'secret')} moved. Replace ${moved === 1 ? 'it' : 'them'} at the provider all the same: others may have read ${moved === 1 ? 'it' : 'them'} in the file, its history or a copy.\n`;
  return { sources: plans.map(({ source, plan }) => ({ ...source, text: plan.text })), said };
}
