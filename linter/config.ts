// Settings: what they may say, and what is said of a mistake in them. Flags come before them.
import { basename, dirname, resolve } from 'node:path';
import { Refusal } from '../catalog/commands/command.ts';
import { type KeyPath, positions } from '../catalog/model/finding.ts';
import { didYouMean } from '../catalog/model/near.ts';
import { quoted, visible } from '../catalog/model/visible.ts';
import { readYaml } from '../catalog/model/yaml.ts';
import { jsonProblem } from './json.ts';
import { isKeys } from './keys.ts';
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

const keys = ['rules', 'catalog', 'envFiles', 'ignore'];

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
