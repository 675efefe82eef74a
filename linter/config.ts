// Settings: `lintConnections` in package.json, or lint-connections.config.{json,yaml}; flags come before them.
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Refusal } from '../catalog/commands/command.ts';
import { readText } from '../catalog/disk.ts';
import { type KeyPath, positions } from '../catalog/model/finding.ts';
import { didYouMean } from '../catalog/model/near.ts';
import { quoted, visible } from '../catalog/model/visible.ts';
import { readYaml } from '../catalog/model/yaml.ts';
import type { Flags } from './flags.ts';
import { jsonProblem } from './json.ts';
import { type Level, levels } from './levels.ts';

export interface Config {
  /** The folder its paths start from. */
  folder: string;
  rules: Readonly<Record<string, Level>>;
  catalog?: string;
  envFiles: readonly string[];
  /** Patterns as in .gitignore. */
  ignore: readonly string[];
}

const names = ['json', 'yaml', 'yml'].map(ending => `lint-connections.config.${ending}`);
const keys = ['rules', 'catalog', 'envFiles', 'ignore'];

const isKeys = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text as settings; the first thing that is wrong is said with its place. */
export function readConfig(path: string, text: string, ruleIds: readonly string[]): Config | undefined {
  const read = readYaml(text);
  const at = positions(text);
  const refuse = (message: string, offset: number): never => {
    const { line, column } = at(offset);
    throw new Refusal(`${visible(path)}:${line}:${column}  ${message}`);
  };
  const [problem] = path.endsWith('.json') ? [jsonProblem(text) ?? read.problems[0]] : read.problems;
  if (problem) refuse(problem.message.replace('one entry', 'one set of settings'), problem.range[0]);
  const inPackage = basename(path) === 'package.json';
  const root: KeyPath = inPackage ? ['lintConnections'] : [];
  const value = inPackage ? (isKeys(read.value) ? read.value['lintConnections'] : undefined) : read.value;
  if (inPackage && value === undefined) return undefined;
  const wrong = (key: KeyPath, message: string, where?: 'key'): never =>
    refuse(message, read.rangeOf([...root, ...key], where)[0]);
  if (!isKeys(value ?? {})) wrong([], `Settings are keys with values: ${keys.join(', ')}.`);
  const given = isKeys(value) ? value : {};
  for (const key of Object.keys(given))
    if (!keys.includes(key) && !(key === '$schema' && !inPackage))
      wrong([key], `${quoted(key)} is no setting.${didYouMean(key, keys) || ` There are: ${keys.join(', ')}.`}`, 'key');

  const texts = (key: string): string[] => {
    const list = given[key] === undefined ? [] : [given[key]].flat();
    for (const it of list)
      if (typeof it !== 'string' || it === '') wrong([key], `${quoted(key)} wants a list of texts.`);
    return list.map(String);
  };
  const rules = given['rules'] ?? {};
  if (!isKeys(rules)) return wrong(['rules'], '`rules` wants rules with levels, for example `expired: off`.');
  const asked = Object.entries(rules).map(([id, level]): [string, Level] => {
    if (!ruleIds.includes(id)) wrong(['rules', id], `There is no rule ${quoted(id)}.${didYouMean(id, ruleIds)}`, 'key');
    const known = levels.find(it => it === level);
    if (known !== undefined) return [id, known];
    return wrong(['rules', id], `${quoted(id)} wants ${levels.join(', ')}.${didYouMean(String(level), levels)}`);
  });
  const catalog = given['catalog'];
  if (catalog !== undefined && (typeof catalog !== 'string' || catalog === ''))
    return wrong(['catalog'], '`catalog` wants the folder of own entries.');
  return {
    folder: dirname(resolve(path)),
    rules: Object.fromEntries(asked),
    ...(catalog !== undefined && { catalog }),
    envFiles: texts('envFiles'),
    ignore: texts('ignore'),
  };
}

export interface ConfigFile {
  path: string;
  text: string;
}

function load(path: string): ConfigFile {
  const loaded = readText(path);
  if ('finding' in loaded) throw new Refusal(`${visible(path)}: ${loaded.finding.message}`);
  return loaded.source;
}

/** A package.json is read only where it speaks of us. */
function speaksOfUs(path: string): boolean {
  const loaded = readText(path);
  return 'source' in loaded && loaded.source.text.includes('"lintConnections"');
}

const shown = (path: string): string => relative(resolve(), path) || path;

/** The settings of this folder, or of the nearest one above it within the repository. */
export function findConfig(folder: string): ConfigFile | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const here = join(at, 'package.json');
    const found = [
      ...names.map(name => join(at, name)).filter(path => existsSync(path)),
      ...(existsSync(here) && speaksOfUs(here) ? [here] : []),
    ];
    const [first] = found;
    if (found.length > 1)
      throw new Refusal(`Settings stand in more than one file: ${found.map(it => visible(shown(it))).join(', ')}.`);
    if (first !== undefined) return load(shown(first));
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined;
  }
}

export function configFile({ config, 'no-config': none }: Pick<Flags, 'config' | 'no-config'>): ConfigFile | undefined {
  if (config !== undefined && none) throw new Refusal('Either --config or --no-config, not both.');
  if (none) return undefined;
  return config === undefined ? findConfig('.') : load(config);
}
