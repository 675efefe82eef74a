// main(args, world) → exit code: 0 nothing to say, 1 findings, 2 could not run.
import { Refusal } from '../catalog/commands/command.ts';
import { inOrder } from '../catalog/model/finding.ts';
import { didYouMean } from '../catalog/model/near.ts';
import { quoted, visible } from '../catalog/model/visible.ts';
import * as words from '../catalog/model/words.ts';
import { connectionFiles, entryFiles, fixtures, type LoadedSources, loadSources, writeReport } from './files.ts';
import type { LintFinding } from './finding.ts';
import { type Asked, type Flags, flagTable, readFlags } from './flags.ts';
import { type Level, type Levels, leveled, levels } from './levels.ts';
import { type Format, formats, reportIn } from './report/index.ts';
import type { RuleText } from './rules/entries/rule.ts';
import type { World } from './world.ts';

const help = `lint-connections: checks files that hold linked accounts, and says what to do about each finding.

Usage: lint-connections [path …] [options]              files, folders, globs; without any: the current folder
       lint-connections --entries <path …> [options]    entries of a Linkbook catalog instead

In folders it looks for connections.{yaml,yml,json} and *.connections.{yaml,yml,json}. No secret is ever printed.

Options
${flagTable()}

Examples
  lint-connections
  lint-connections deploy/ --format json
  lint-connections --rule expired=off connections.yaml
  lint-connections --entries catalog/
  lint-connections --explain literal-secret

Exit codes: 0 nothing to say (or warnings only), 1 findings, 2 could not run.
`;

/** A word out of a closed list, or a refusal that names them. */
function oneOf<T extends string>(flag: string, given: string, known: readonly T[]): T {
  const word = known.find(it => it === given);
  if (word === undefined)
    throw new Refusal(
      `--${flag} wants ${known.join(', ')}; ${quoted(given)} is none of them.${didYouMean(given, known)}`,
    );
  return word;
}

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
    return { sources: [{ path, text: await world.input() }], unreadable: [], unmatched: [] };
  }
  if (flags['stdin-filename']) throw new Refusal('--stdin-filename goes with --stdin.');
  if (!flags.entries) return loadSources(paths.length > 0 ? paths : ['.'], connectionFiles);
  if (paths.length === 0) throw new Refusal('Which files or folders? For example: lint-connections --entries catalog/');
  return loadSources(paths, entryFiles);
}

function nothingIn(unmatched: readonly string[], entries: boolean): string {
  const where = unmatched.map(it => (it === '.' ? 'this folder' : quoted(it))).join(', ');
  return entries
    ? `No YAML file below ${where}.`
    : `No file of connections below ${where}: connections.yaml, connections.json or *.connections.yaml.`;
}

function look({ flags }: Asked, { look: of }: World): World['look'] {
  if (flags['output-file'] !== undefined) return { ...of, color: flags.color === true };
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

async function lintAll(asked: Asked, world: World): Promise<number> {
  const { flags } = asked;
  const format: Format = flags.format === undefined ? 'pretty' : oneOf('format', flags.format, formats);
  const [today, most] = [todayFrom(flags, world), countFrom(flags['max-warnings'])];
  const entries = flags.entries ? await import('./entries.ts') : undefined;
  const levelsAsked = levelsFrom(flags.rule, await rulesFor(flags));
  const { sources, unreadable, unmatched } = await sourcesFrom(asked, world);
  if (sources.length + unreadable.length === 0 && !flags['no-error-on-unmatched-pattern'])
    throw new Refusal(nothingIn(unmatched, flags.entries === true));

  const run = {
    sources,
    today,
    levels: levelsAsked,
    catalog: { folder: flags.catalog, own: world.own },
    env: world.env,
  };
  const linted = entries
    ? { findings: entries.runEntries(run), drawn: undefined }
    : await (await import('./run.ts')).runConnections(run);
  const found: LintFinding[] = [...leveled(unreadable, levelsAsked), ...linted.findings];
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.length - errors.length;
  const report = await reportIn(format);
  const text = report(
    {
      findings: inOrder(flags.quiet ? errors : found),
      texts: new Map(sources.map(({ path, text: of }) => [path, of])),
      files: sources.length + unreadable.length,
      drawn: linted.drawn,
    },
    look(asked, world),
  );
  const file = flags['output-file'];
  if (file === undefined) world.out(text);
  else if (!writeReport(file, text)) throw new Refusal(`${visible(file)} cannot be written.`);
  if (warnings > most) world.err(`There are ${warnings} warnings; --max-warnings allows ${most}.\n`);
  if (unreadable.length > 0) return 2;
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
