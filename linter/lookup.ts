// What a run goes by besides its files: settings, and the variables that references lead to.
import { existsSync } from 'node:fs';
import { normalize, relative, resolve, sep } from 'node:path';
import { Refusal } from '../catalog/commands/command.ts';
import { readText } from '../catalog/disk.ts';
import { visible } from '../catalog/model/visible.ts';
import { type Config, configFile, readConfig } from './config.ts';
import { readEnvFile } from './env-file.ts';
import type { LoadedSources } from './files.ts';
import type { Asked, Flags } from './flags.ts';
import { ignoreRules, isIgnored } from './ignore.ts';
import type { RuleText } from './rules/entries/rule.ts';
import { type Variables, variablesFrom } from './variables.ts';
import type { World } from './world.ts';

const why = { line: 'says nothing: NAME=value is wanted', quote: 'opens a quote that is not closed' };

/** The settings, and the files without those that they leave out; a file that is named itself stays. */
export async function withConfig(
  { flags, paths }: Asked,
  rules: readonly RuleText[],
  loaded: LoadedSources,
): Promise<LoadedSources & { config: Config | undefined }> {
  const ids = rules.map(({ id }) => id);
  const config = await readSettings(flags, ids);
  if (!config && flags.config !== undefined) throw new Refusal(`${visible(flags.config)} has no \`lintConnections\`.`);
  if (!config || config.ignore.length === 0) return { ...loaded, config };
  const named = new Set(paths.map(path => normalize(path)));
  const segments = (path: string): string[] => path.split(sep).filter(name => name !== '');
  const files = [{ depth: segments(config.folder).length, rules: ignoreRules(config.ignore.join('\n')) }];
  const stays = (path: string): boolean => {
    const names = segments(resolve(path));
    return named.has(path) || !names.some((_, at) => isIgnored(files, names.slice(0, at + 1), at < names.length - 1));
  };
  return {
    ...loaded,
    config,
    sources: loaded.sources.filter(({ path }) => stays(path)),
    unreadable: loaded.unreadable.filter(({ file }) => stays(file)),
  };
}

/** Settings may speak of the rules for entries, too; those are loaded only then. */
async function readSettings(flags: Flags, ids: readonly string[]): Promise<Config | undefined> {
  const file = configFile(flags);
  if (!file) return undefined;
  try {
    return readConfig(file.path, file.text, ids);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [{ rules }, { connectionRules, readerRules }] = await Promise.all([
      import('./entries.ts'),
      import('./rules/index.ts'),
    ]);
    return readConfig(
      file.path,
      file.text,
      [...readerRules, ...connectionRules, ...rules].map(({ id }) => id),
    );
  }
}

/** Where own entries are: as a flag says, or the settings. */
export const catalogFolder = (flags: Flags, config: Config | undefined): string | undefined =>
  flags.catalog ?? (config?.catalog === undefined ? undefined : resolve(config.folder, config.catalog));

/** Nothing where nothing is to be looked up. */
export function variablesFor(flags: Flags, config: Config | undefined, { env, err }: World): Variables | undefined {
  const usual = (config?.envFiles ?? []).map(path => resolve(config?.folder ?? '', path));
  // Settings are shared by people and machines, and .env is not.
  const paths = flags['env-file'] ?? usual.filter(path => existsSync(path)).map(path => relative(resolve(), path));
  if (paths.length === 0 && !flags.env) return undefined;
  const files = paths.map(path => {
    const loaded = readText(path);
    if ('finding' in loaded) throw new Refusal(`${visible(path)}: ${loaded.finding.message}`);
    const file = readEnvFile(loaded.source.text);
    for (const problem of file.problems)
      err(`${visible(path)}:${problem.line} ${why[problem.why]}. It was left out.\n`);
    return { path, file };
  });
  return variablesFrom(files, flags.env ? env : undefined);
}
