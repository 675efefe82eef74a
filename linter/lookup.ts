// What a run goes by besides its files: settings, what is left out, and the variables that references lead to.
import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Refusal } from '../catalog/commands/command.ts';
import { readText } from '../catalog/disk.ts';
import { quoted, visible } from '../catalog/model/visible.ts';
import type { Config } from './config.ts';
import { configFile } from './find-config.ts';
import { type Flags, table } from './flags.ts';
import { ignoreRules } from './ignore.ts';
import type { RuleText } from './rules/entries/rule.ts';
import type { Variables } from './variables.ts';
import type { Patterns } from './walk.ts';
import type { World } from './world.ts';

export interface FoundConfig extends Config {
  /** The file they stand in. */
  path: string;
}

/** Settings may speak of the rules for entries, too; those are loaded only then. */
export async function settingsFor(flags: Flags, rules: readonly RuleText[]): Promise<FoundConfig | undefined> {
  const file = configFile(flags);
  if (!file) return undefined;
  const { readConfig } = await import('./config.ts');
  const read = (of: readonly RuleText[]): Config | undefined =>
    readConfig(
      file.path,
      file.text,
      of.map(({ id }) => id),
    );
  let config: Config | undefined;
  try {
    config = read(rules);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [entries, { connectionRules, readerRules }] = await Promise.all([
      import('./entries.ts'),
      import('./rules/index.ts'),
    ]);
    config = read([...readerRules, ...connectionRules, ...entries.rules]);
  }
  if (!config && flags.config !== undefined) throw new Refusal(`${visible(flags.config)} has no \`lintConnections\`.`);
  return config && { ...config, path: file.path };
}

/** What settings and flags leave out, as in a .gitignore of their folder. */
export function patternsFrom(flags: Flags, config: Config | undefined): Patterns[] {
  const given = [
    { folder: config?.folder ?? '.', lines: config?.ignore ?? [] },
    { folder: '.', lines: flags['ignore-pattern'] ?? [] },
  ];
  return given
    .filter(({ lines }) => lines.length > 0)
    .map(({ folder, lines }) => ({ folder: realpathSync(folder), rules: ignoreRules(lines.join('\n')) }));
}

/** In other programs these are commands; here they are options. */
export function refuseCommands(paths: readonly string[]): void {
  const word = paths.find(path => Object.hasOwn(table, path) && !existsSync(path));
  if (word !== undefined) throw new Refusal(`There is no file or folder ${quoted(word)}. Did you mean \`--${word}\`?`);
}

export const suppressionsName = 'lint-connections-suppressions.json';

/** Where it stands what may pass: nothing where it is not there, unless it is to be written. */
export function suppressionsFile(flags: Flags, config: Config | undefined): string | undefined {
  const usual = relative(resolve(), join(config?.folder ?? resolve(), suppressionsName));
  const path = flags['suppressions-location'] ?? usual;
  const asked = flags['suppress-all'] || flags['prune-suppressions'] || flags['suppressions-location'] !== undefined;
  return asked || existsSync(path) ? path : undefined;
}

/** Where own entries are: as a flag says, or the settings. */
export const catalogFolder = (flags: Flags, config: Config | undefined): string | undefined =>
  flags.catalog ?? (config?.catalog === undefined ? undefined : resolve(config.folder, config.catalog));

/** Settings are shared by people and machines, and .env is not: what only they name need not be there. */
export const envFiles = (flags: Flags, config: Config | undefined): { path: string; needed: boolean }[] =>
  flags['env-file']?.map(path => ({ path, needed: true })) ??
  (config?.envFiles ?? []).map(path => ({
    path: relative(resolve(), resolve(config?.folder ?? '', path)),
    needed: false,
  }));

/** Nothing where nothing is to be looked up. */
export async function variablesFor(
  flags: Flags,
  config: Config | undefined,
  { env, err }: World,
): Promise<Variables | undefined> {
  const paths = envFiles(flags, config).filter(({ path, needed }) => needed || existsSync(path));
  if (paths.length === 0 && !flags.env) return undefined;
  const [{ envProblems, readEnvFile }, { variablesFrom }] = await Promise.all([
    import('./env-file.ts'),
    import('./variables.ts'),
  ]);
  const files = paths.map(({ path }) => {
    const loaded = readText(path);
    if ('finding' in loaded) throw new Refusal(`${visible(path)}: ${loaded.finding.message}`);
    const file = readEnvFile(loaded.source.text);
    for (const problem of file.problems)
      err(`${visible(path)}:${problem.line} ${envProblems[problem.why]}. It was left out.\n`);
    return { path, file };
  });
  return variablesFrom(files, flags.env ? env : undefined);
}
