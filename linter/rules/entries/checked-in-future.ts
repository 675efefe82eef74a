// Dates of an entry are days of the calendar, and what was done was not done in the future.
import type { KeyPath } from '../../../catalog/model/finding.ts';
import { quoted } from '../../../catalog/model/visible.ts';
import { allActions, kindsOf, mistakesOf } from './parts.ts';
import { type EntryRule, ofAny } from './rule.ts';

const isDay = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

export const checkedInFuture: EntryRule = {
  id: 'checked-in-future',
  severity: 'error',
  summary: 'A date does not exist, or an entry was checked in the future.',
  why: '`checked` says when somebody last compared the entry with its sources. A day that has not come yet would keep the entry from ever growing old.',
  run: ofAny(function* (value, { today }, entry) {
    const done: { date: string; path: KeyPath }[] = allActions(entry).flatMap(({ it, path }) =>
      it.picture ? [{ date: it.picture.on, path: [...path, 'picture', 'on'] }] : [],
    );
    if (value.checked) done.push({ date: value.checked.on, path: ['checked', 'on'] });
    const kinds = 'methods' in value ? [...kindsOf(value), ...mistakesOf(value)] : [];
    const named = kinds.flatMap(({ it, path }) => (it.since ? [{ date: it.since, path: [...path, 'since'] }] : []));
    for (const { date, path } of [...done, ...named])
      if (!isDay(date)) yield { message: `There is no day ${quoted(date)}.`, path };
    for (const { date, path } of done)
      if (isDay(date) && date > today) yield { message: `${date} is in the future (today is ${today}).`, path };
  }),
};
