// Facts that sentences of the documentation name, each from the one place that knows.
import { guide } from '../../catalog/commands/guide.ts';
import { inject } from '../../catalog/commands/inject.ts';
import linter from '../../linter/package.json' with { type: 'json' };

/** The oldest Node it runs on: 22.12. */
export const minimum: string = linter.engines.node.replace('>=', '');

export const help = { guide: guide.help, inject: inject.help };

/** A top-level key of a YAML text, with all that stands under it and the comments before it. */
export function partOf(yaml: string, key: string): string {
  const lines = yaml.trimEnd().split('\n');
  const at = lines.findIndex(line => line.startsWith(`${key}:`));
  if (at < 0) throw new Error(`There is no ${key} in this text.`);
  const next = lines.findIndex((line, index) => index > at && /^[a-zA-Z]/.test(line));
  const [before, after] = [lines.slice(0, at), lines.slice(at, next < 0 ? undefined : next)];
  const comments = before.length - (before.findLastIndex(line => !line.startsWith('#')) + 1);
  const whole = [...before.slice(before.length - comments), ...after];
  const end = whole.findLastIndex(line => line.trim() !== '' && !line.startsWith('#'));
  return whole.slice(0, end + 1).join('\n');
}
