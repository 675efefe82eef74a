// main(args, world) → exit code: 0 nothing to say, 1 findings, 2 could not run.
import { Refusal } from '../catalog/commands/command.ts';
import type { Source } from '../catalog/model/catalog.ts';
import { inOrder } from '../catalog/model/finding.ts';
import { didYouMean } from '../catalog/model/near.ts';
import { siteAddress } from '../catalog/model/site.ts';
import { quoted } from '../catalog/model/visible.ts';
import * as words from '../catalog/model/words.ts';
import { connectionFiles, entryFiles, fixtures, type LoadedSources, loadSources, places } from './files.ts';
import type { LintFinding } from './finding.ts';
import { type Asked, type Flags, flagTable, oneOf, readFlags } from './flags.ts';
import { type Level, type Levels, leveled, levels } from './levels.ts';
import { deliver, targetsFrom } from './reports.ts';
import type { RuleText } from './rules/entries/rule.ts';
import type { ConnectionRun } from './run.ts';
import type { World } from './world.ts';

const help = `lint-connections: checks files that hold linked accounts, and says what to do about each finding.

Usage: lint-connections [path …] [options]              files, folders, globs; without any: the current folder
       lint-connections --entries <path …> [options]    entries of a Linkbook catalog instead

In folders it looks for connections.{yaml,yml,json} and *.connections.{yaml,yml,json} that .gitignore does not name.
No secret is ever printed. Inside GitHub's Actions findings become annotations, unless --format says otherwise.
--fix never touches a secret: --move-secrets does, and writes it to .env before it takes it out of the file.
Settings (rules, catalog, envFiles, ignore) stand in lint-connections.config.{json,yaml}, or in package.json under
lintConnections; flags come before them.
A comment silences a rule: # lint-connections-disable-next-line rule -- reason (also -disable-line; -disable: the file).

Options
${flagTable()}

Examples
  lint-connections
  lint-connections deploy/ --format json
  lint-connections --format sarif=connections.sarif --exit-zero
  lint-connections --rule expired=off connections.yaml
  lint-connections --fix
  lint-connections --env-file .env
  lint-connections --move-secrets connections.yaml
  lint-connections --init clerk,clay
  lint-connections --entries catalog/
  lint-connections --explain literal-secret

Exit codes: 0 nothing to say (or warnings only), 1 findings, 2 could not run.
`;

function ruleNamed(id: string, rules: readonly RuleText[]): RuleText {
  const rule = rules.find(it => it.id === id);
  if (rule) return rule;
  const near = didYouMean(
    id,
    rules.map(it => it.id),
  );
  throw new Refusal(`There is no rule ${quoted(id)}.${near || ' lint-connections --list-rules lists them.'}`);
}

function levelsFrom(given: readonly string[] = [], rules: readonly RuleText[]): Levels {
  const asked: Record<string, Level> = {};
  for (const one of given) {
    const [, id, level] = /^([^=]+)=(.+)$/.exec(one) ?? [];
    if (id === undefined || level === undefined)
      throw new Refusal(`--rule wants a rule and a level, for example menu-path=off; here stands ${quoted(one)}.`);
    asked[ruleNamed(id, rules).id] = oneOf('rule', level, levels);
  }
  return asked;
}

function todayFrom({ today }: Flags, world: World): string {
  if (today === undefined) return world.today;
  if (!words.date.test(today) || Number.isNaN(Date.parse(today)))
    throw new Refusal(`--today wants a date such as 2026-11-20; here stands ${quoted(today)}.`);
  return today;
}

function countFrom(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(given)) throw new Refusal(`--max-warnings wants a number; here stands ${quoted(given)}.`);
  return Number(given);
}

async function sourcesFrom({ flags, paths }: Asked, world: World): Promise<LoadedSources> {
  if (flags.stdin || paths.includes('-')) {
    if (paths.some(path => path !== '-')) throw new Refusal('Either paths or standard input, not both.');
    const path = flags['stdin-filename'] ?? (flags.entries ? 'stdin.yaml' : 'connections.yaml');
    return { sources: [{ path, text: await world.input() }], marked: new Set(), unreadable: [], unmatched: [] };
  }
  if (flags['stdin-filename']) throw new Refusal('--stdin-filename goes with --stdin.');
  const ignoring = !flags['no-ignore'];
  if (!flags.entries) return loadSources(paths.length > 0 ? paths : ['.'], connectionFiles, ignoring);
  if (paths.length === 0) throw new Refusal('Which files or folders? For example: lint-connections --entries catalog/');
  return loadSources(paths, entryFiles, ignoring);
}

function nothingIn(unmatched: readonly string[], entries: boolean): string {
  const where = unmatched.map(it => (it === '.' ? 'this folder' : quoted(it))).join(', ');
  return entries
    ? `No YAML file below ${where}.`
    : `No file of connections below ${where}: connections.yaml, connections.json or *.connections.yaml.`;
}

function look({ flags }: Asked, { look: of }: World, printed: boolean): World['look'] {
  if (!printed) return { ...of, color: flags.color === true };
  return { ...of, color: flags.color ? true : flags['no-color'] ? false : of.color };
}

async function rulesFor({ entries }: Flags): Promise<readonly RuleText[]> {
  if (entries) return (await import('./entries.ts')).rules;
  const { connectionRules, readerRules } = await import('./rules/index.ts');
  return [...readerRules, ...connectionRules];
}

/** --list-rules and --explain: rules for connections first, then those for entries. */
async function inform(flags: Flags, world: World): Promise<void> {
  const { explain, ruleTable } = await import('./explain.ts');
  const ofEntries = await rulesFor({ entries: true });
  const ofConnections = flags.entries ? [] : await rulesFor({});
  if (flags.explain === undefined) {
    if (ofConnections.length > 0) world.out(`Rules for connections\n${ruleTable(ofConnections)}\n`);
    world.out(`Rules for entries (--entries)\n${ruleTable(ofEntries)}`);
    return;
  }
  const rule = ruleNamed(flags.explain, [...ofConnections, ...ofEntries]);
  const { connections, entries } = fixtures();
  world.out(explain(rule, (ofConnections.includes(rule) ? connections : entries)[rule.id]));
}

/** The flags that change files, where they may. */
function changes({ flags, paths }: Asked): boolean {
  const given = (['fix', 'fix-dry-run', 'move-secrets'] as const).filter(flag => flags[flag]);
  const [one] = given;
  if (one === undefined) return false;
  if (flags.entries) throw new Refusal(`--${one} is for connections; entries are mended by hand.`);
  if (flags['fix-dry-run'] && given.length > 1) throw new Refusal('--fix-dry-run changes nothing, so it goes alone.');
  const piped = flags.stdin || paths.includes('-');
  if (piped && !flags['fix-dry-run']) throw new Refusal(`--${one} wants files; standard input cannot be changed.`);
  return true;
}

/** Says on standard error what was done; the report that follows is of the files as they are then. */
async function change(
  run: ConnectionRun,
  flags: Flags,
  world: World,
): Promise<{ code: number } | { sources: Source[] }> {
  let sources = [...run.sources];
  if (flags['move-secrets']) {
    const { moveSecrets } = await import('./commands/move-secrets.ts');
    const moved = await moveSecrets({ ...run, sources });
    world.err(moved.said);
    sources = moved.sources;
  }
  if (!flags.fix && !flags['fix-dry-run']) return { sources };
  const { fixFiles, showFixes } = await import('./commands/fix.ts');
  if (flags['fix-dry-run']) {
    const { diff, fixed } = await showFixes(run);
    world.out(diff);
    world.err(`${fixed} can be fixed with --fix.\n`);
    return { code: fixed > 0 && !flags['exit-zero'] ? 1 : 0 };
  }
  const mended = await fixFiles({ ...run, sources });
  if (mended.fixed > 0) world.err(`${mended.fixed} fixed.\n`);
  return { sources: mended.sources };
}

async function lintAll(asked: Asked, world: World): Promise<number> {
  const { flags } = asked;
  const targets = targetsFrom(flags, world.env);
  const [today, most] = [todayFrom(flags, world), countFrom(flags['max-warnings'])];
  const entries = flags.entries ? await import('./entries.ts') : undefined;
  const rules = await rulesFor(flags);
  const levelsAsked = levelsFrom(flags.rule, rules);
  const { catalogFolder, variablesFor, withConfig } = await import('./lookup.ts');
  const { config, ...loaded } = await withConfig(asked, rules, await sourcesFrom(asked, world));
  const { marked, unreadable, unmatched } = loaded;
  let { sources } = loaded;
  if (sources.length + unreadable.length === 0 && !flags['no-error-on-unmatched-pattern'])
    throw new Refusal(nothingIn(unmatched, flags.entries === true));

  const run = {
    sources,
    today,
    levels: { ...config?.rules, ...levelsAsked },
    catalog: { folder: catalogFolder(flags, config), own: world.own },
    variables: variablesFor(flags, config, world),
    env: world.env,
  };
  if (changes(asked)) {
    const changed = await change(run, flags, world);
    if ('code' in changed) return changed.code;
    sources = changed.sources;
    run.sources = sources;
  }
  const linted = entries
    ? { ...entries.runEntries(run), drawn: undefined }
    : await (await import('./run.ts')).runConnections(run);
  const found: LintFinding[] = [...leveled(unreadable, levelsAsked), ...linted.findings];
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.length - errors.length;
  const report = {
    findings: inOrder(flags.quiet ? errors : found),
    texts: new Map(sources.map(({ path, text }) => [path, text])),
    files: sources.length + unreadable.length,
    drawn: linted.drawn,
  };
  const about = {
    version: world.version,
    kind: entries ? ('entries' as const) : ('connections' as const),
    site: siteAddress(world.env),
    rules,
    disabled: linted.disabled,
    marked,
    placeOf: places(world.env),
  };
  await deliver(targets, report, { look: printed => look(asked, world, printed), about, world });
  if (warnings > most) world.err(`There are ${warnings} warnings; --max-warnings allows ${most}.\n`);
  if (unreadable.length > 0) return 2;
  if (flags['exit-zero']) return 0;
  return errors.length > 0 || warnings > most ? 1 : 0;
}

async function carryOut(asked: Asked, world: World): Promise<number> {
  const { flags } = asked;
  if (flags.help) {
    world.out(help);
    return 0;
  }
  if (flags.version) {
    world.out(`${world.version}\n`);
    return 0;
  }
  if (flags.init) return (await import('./commands/init.ts')).initFrom(asked, world);
  if (flags['list-rules'] || flags.explain !== undefined) {
    await inform(flags, world);
    return 0;
  }
  return lintAll(asked, world);
}

export async function main(args: readonly string[], world: World): Promise<number> {
  try {
    return await carryOut(readFlags(args), world);
  } catch (error) {
    if (error instanceof Refusal) world.err(`${error.message}\nMore: lint-connections --help\n`);
    else {
      // No stack trace: it may hold what was read.
      const name = error instanceof Error ? error.name : 'unknown';
      world.err(`Something is wrong in lint-connections itself (${name}). Nothing was changed.\n`);
    }
    return 2;
  }
}
