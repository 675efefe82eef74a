// A suppressions file as text and as entries: { "connections.yaml": { "expired": { "count": 2 } } }.
import { Refusal } from '../catalog/commands/command.ts';
import { positions, type Range } from '../catalog/model/finding.ts';
import { quoted, visible } from '../catalog/model/visible.ts';
import { readYaml } from '../catalog/model/yaml.ts';
import { jsonProblem } from './json.ts';
import { isKeys } from './keys.ts';
import { isWord } from './words.ts';

export interface Suppressed {
  /** From the folder of the suppressions file, with forward slashes. */
  file: string;
  rule: string;
  count: number;
}

export interface Entry extends Suppressed {
  /** Where its rule stands. */
  range: Range;
}

export function readSuppressions(path: string, text: string): Entry[] {
  const read = readYaml(text);
  const at = positions(text);
  const refuse = (message: string, [offset]: Range): never => {
    const { line, column } = at(offset);
    throw new Refusal(`${visible(path)}:${line}:${column}  ${message}`);
  };
  const problem = jsonProblem(text) ?? read.problems[0];
  if (problem) return refuse(problem.message, problem.range);
  if (!isKeys(read.value)) return refuse('This wants files with rules; --suppress-all writes it.', [0, 0]);
  return Object.entries(read.value).flatMap(([file, rules]) => {
    if (!isKeys(rules)) return refuse(`${quoted(file)} wants rules with counts.`, read.rangeOf([file]));
    return Object.entries(rules).map(([rule, value]): Entry => {
      const range = read.rangeOf([file, rule], 'key');
      if (!/^[a-z-]+$/.test(rule) || !isWord(rule)) return refuse('Here the name of a rule is wanted.', range);
      const count = isKeys(value) ? value['count'] : undefined;
      if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1)
        return refuse(`${quoted(rule)} wants a count, such as { "count": 2 }.`, read.rangeOf([file, rule]));
      return { file, rule, count, range };
    });
  });
}

/** In order, so that a change of it is small. */
export function written(entries: readonly Suppressed[]): string {
  const ordered = entries
    .filter(({ count }) => count > 0)
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.rule < b.rule ? -1 : 1));
  const files = Map.groupBy(ordered, ({ file }) => file);
  const rules = (of: readonly Suppressed[]) => Object.fromEntries(of.map(({ rule, count }) => [rule, { count }]));
  return `${JSON.stringify(Object.fromEntries([...files].map(([file, of]) => [file, rules(of)])), null, 2)}\n`;
}
