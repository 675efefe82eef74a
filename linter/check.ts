// One round: files → findings → reports → exit code.
import { dirname } from 'node:path';
import { Refusal } from '../catalog/commands/command.ts';
import { filesBelow, largest } from '../catalog/disk.ts';
import { inOrder } from '../catalog/model/finding.ts';
import { siteAddress } from '../catalog/model/site.ts';
import { quoted, visible } from '../catalog/model/visible.ts';
import {
  connectionFiles,
  entryFiles,
  type FoundSources,
  findSources,
  type Looked,
  largerThan,
  largestFile,
  places,
} from './files.ts';
import type { LintFinding } from './finding.ts';
import type { Asked, Flags } from './flags.ts';
import { leveled } from './levels.ts';
import {
  catalogFolder,
  envFiles,
  patternsFrom,
  refuseCommands,
  settingsFor,
  suppressionsFile,
  variablesFor,
} from './lookup.ts';
import type { Progress } from './progress.ts';
import { deliver, refuseOverwriting, targetsFrom } from './reports.ts';
import { rulesFor } from './rules-for.ts';
import { runConnections } from './run.ts';
import type { Phase, Stats } from './stats.ts';
import { countFrom, levelsFrom, sizeFrom, todayFrom } from './values.ts';
import type { World } from './world.ts';

/** What a round goes by: told to whoever waits for a change of it. */
export interface Basis {
  /** Before it is read. */
  folder: (path: string) => void;
  file: (path: string) => void;
  /** One that holds entries, and may hold more. */
  entries: (folder: string) => void;
  /** What the round itself made of a file. */
  wrote: (path: string, text: string) => void;
}

/** Where there is nothing to check: that may change. */
export class NothingFound extends Refusal {}

const nothingFound: FoundSources = { paths: [], sources: [], marked: new Set(), unreadable: [], unmatched: [] };

async function sourcesFrom({ flags, paths }: Asked, world: World, looked: Looked): Promise<FoundSources> {
  if (flags.stdin || paths.includes('-')) {
    if (paths.some(path => path !== '-')) throw new Refusal('Either paths or standard input, not both.');
    const path = flags['stdin-filename'] ?? (flags.entries ? 'stdin.yaml' : 'connections.yaml');
    const text = await world.input();
    const limit = looked.limit ?? Number.POSITIVE_INFINITY;
    if (Buffer.byteLength(text) > limit) return { ...nothingFound, unreadable: [largerThan(limit, path)] };
    return { ...nothingFound, paths: [path], sources: [{ path, text }] };
  }
  if (flags['stdin-filename']) throw new Refusal('--stdin-filename goes with --stdin.');
  if (flags.entries && paths.length === 0)
    throw new Refusal('Which files or folders? For example: lint-connections --entries catalog/');
  refuseCommands(paths);
  const wanted = flags.entries ? entryFiles : connectionFiles;
  const found = findSources(paths.length > 0 ? paths : ['.'], wanted, !flags['no-ignore'], looked);
  // Else each is read when it is its turn, and forgotten when nothing is to be said of it.
  const wholly = flags.entries || flags.stats || isChange(flags);
  return wholly ? { ...found, sources: [...found.sources] } : found;
}

const isChange = (flags: Flags): boolean => Boolean(flags.fix || flags['fix-dry-run'] || flags['move-secrets']);

function nothingIn(unmatched: readonly string[], entries: boolean): string {
  const where = unmatched.map(it => (it === '.' ? 'this folder' : quoted(it))).join(', ');
  return entries
    ? `No YAML file below ${where}.`
    : `No file of connections below ${where}: connections.yaml, connections.json or *.connections.yaml.`;
}

/** Of own entries: those they lie in, and the one that was named. */
function foldersOf(catalog: string): Set<string> {
  const files = filesBelow(catalog).flatMap(file => (typeof file === 'string' ? file : []));
  return new Set([...(files.includes(catalog) ? [] : [catalog]), ...files.map(file => dirname(file))]);
}

function look(flags: Flags, { look: of }: World, printed: boolean): World['look'] {
  if (!printed) return { ...of, color: flags.color === true };
  return { ...of, color: flags.color ? true : flags['no-color'] ? false : of.color };
}

/** A line of progress, where somebody sees it. */
async function progressIn({ quiet }: Flags, world: World): Promise<Progress | undefined> {
  if (!world.live || quiet || world.env['CI']) return undefined;
  return (await import('./progress.ts')).progressLine(world);
}

export async function check(asked: Asked, world: World, basis?: Basis): Promise<number> {
  const { flags } = asked;
  const targets = targetsFrom(flags, world.env);
  const [today, most] = [todayFrom(flags.today, world.today), countFrom(flags['max-warnings'])];
  const limit = sizeFrom(flags['max-file-size'], flags.entries ? largest : largestFile);
  const stats: Stats | undefined = flags.stats ? (await import('./stats.ts')).statsOf(world) : undefined;
  const timed = <T>(phase: Phase, work: () => Promise<T>): Promise<T> => (stats ? stats.phase(phase, work) : work());

  const rules = await rulesFor(flags.entries);
  const levelsAsked = levelsFrom(flags.rule, rules);
  const config = await settingsFor(flags, rules);
  const suppressed = suppressionsFile(flags, config);
  const besides = [config?.path, suppressed, ...envFiles(flags, config).map(it => it.path)].filter(
    path => path !== undefined,
  );
  for (const path of besides) basis?.file(path);
  const patterns = patternsFrom(flags, config);
  const looked = { patterns, limit, forced: flags['force-exclude'], entering: basis?.folder, asking: basis?.file };
  const found = await timed('reading', () => sourcesFrom(asked, world, looked));
  const { paths, marked, unreadable, unmatched } = found;
  for (const path of paths) basis?.file(path);
  refuseOverwriting(targets, [...besides, ...paths]);
  const nothing = paths.length + unreadable.length === 0 && unmatched.length > 0;
  if (nothing && !flags['no-error-on-unmatched-pattern'])
    throw new NothingFound(nothingIn(unmatched, flags.entries === true));

  const own = catalogFolder(flags, config);
  if (own !== undefined) for (const folder of foldersOf(own)) basis?.entries(folder);
  const levels = { ...config?.rules, ...levelsAsked };
  const run = {
    sources: found.sources,
    count: paths.length,
    today,
    levels,
    catalog: { folder: own, own: world.own },
    variables: await variablesFor(flags, config, world),
    env: world.env,
    timed: stats?.timed,
  };
  let failed = false;
  if (isChange(flags)) {
    const { change, refuseChanges } = await import('./commands/change.ts');
    refuseChanges(asked);
    const before = [...run.sources];
    const changed = await change({ ...run, sources: before }, flags, world);
    const texts = new Map(before.map(({ path, text }) => [path, text]));
    for (const { path, text } of changed.sources) if (text !== texts.get(path)) basis?.wrote(path, text);
    if (changed.code !== undefined) {
      for (const { file, message } of unreadable) world.err(`${visible(file)}: ${message}\n`);
      return unreadable.length > 0 ? 2 : changed.code;
    }
    run.sources = changed.sources;
    failed = changed.failed;
  }
  const progress = await progressIn(flags, world);
  const linted = await timed('linting', async () => {
    try {
      if (!flags.entries) return await runConnections({ ...run, progress: progress?.step });
      const sources = [...run.sources];
      const texts = new Map(sources.map(({ path, text }) => [path, text]));
      return { ...(await import('./entries.ts')).runEntries({ ...run, sources }), texts, drawn: undefined };
    } finally {
      progress?.end();
    }
  });
  const all = { ...linted, findings: [...leveled(unreadable, levels), ...linted.findings] };
  const passed =
    suppressed === undefined
      ? all
      : (await import('./suppressions.ts')).letPass(all, { path: suppressed, flags, levels, world });
  const said: readonly LintFinding[] = passed.findings;
  const errors = said.filter(({ severity }) => severity === 'error');
  const warnings = said.length - errors.length;
  const report = {
    findings: inOrder(flags.quiet ? errors : said),
    texts: passed.texts,
    files: linted.texts.size + unreadable.length,
    drawn: passed.drawn,
  };
  const about = {
    version: world.version,
    kind: flags.entries ? ('entries' as const) : ('connections' as const),
    site: siteAddress(world.env),
    rules,
    disabled: passed.disabled,
    marked,
    placeOf: places(world.env),
  };
  await timed('reporting', () =>
    deliver(targets, report, { look: printed => look(flags, world, printed), about, world }),
  );
  stats?.say([...run.sources], flags.entries === true);
  if (warnings > most) world.err(`There are ${warnings} warnings; --max-warnings allows ${most}.\n`);
  if (failed || unreadable.length > 0) return 2;
  if (flags['exit-zero']) return 0;
  return errors.length > 0 || warnings > most ? 1 : 0;
}
