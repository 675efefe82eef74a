// What follows a flag, understood: levels, a day, a number, a size.
import { Refusal } from '../catalog/commands/command.ts';
import { didYouMean } from '../catalog/model/near.ts';
import { quoted } from '../catalog/model/visible.ts';
import * as words from '../catalog/model/words.ts';
import { oneOf } from './flags.ts';
import { type Level, type Levels, levels } from './levels.ts';
import type { RuleText } from './rules/entries/rule.ts';

export function ruleNamed(id: string, rules: readonly RuleText[]): RuleText {
  const rule = rules.find(it => it.id === id);
  if (rule) return rule;
  const near = didYouMean(
    id,
    rules.map(it => it.id),
  );
  throw new Refusal(`There is no rule ${quoted(id)}.${near || ' lint-connections --list-rules lists them.'}`);
}

export function levelsFrom(given: readonly string[] = [], rules: readonly RuleText[]): Levels {
  const asked: Record<string, Level> = {};
  for (const one of given) {
    const [, id, level] = /^([^=]+)=(.+)$/.exec(one) ?? [];
    if (id === undefined || level === undefined)
      throw new Refusal(
        `--rule wants a rule and a level, for example ${rules.at(-1)?.id}=off; here stands ${quoted(one)}.`,
      );
    asked[ruleNamed(id, rules).id] = oneOf('rule', level, levels);
  }
  return asked;
}

export function todayFrom(given: string | undefined, today: string): string {
  if (given === undefined) return today;
  if (!words.date.test(given) || Number.isNaN(Date.parse(given)))
    throw new Refusal(`--today wants a date such as 2026-11-20; here stands ${quoted(given)}.`);
  return given;
}

export function countFrom(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(given)) throw new Refusal(`--max-warnings wants a number; here stands ${quoted(given)}.`);
  return Number(given);
}

const units: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 * 1024 };

/** 500KiB, 2M or a number of bytes. */
export function sizeFrom(given: string | undefined, usual: number): number {
  if (given === undefined) return usual;
  const [, count, unit = ''] = /^(\d{1,9})(?:([KM])(?:i?B)?|B)?$/i.exec(given) ?? [];
  if (count === undefined || Number(count) === 0)
    throw new Refusal(`--max-file-size wants a size such as 500KiB or 2MiB; here stands ${quoted(given)}.`);
  return Number(count) * (units[unit.toUpperCase()] ?? 1);
}
