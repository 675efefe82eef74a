// An entry was compared with its sources within the last 180 days.
import { type EntryRule, ofEither } from './rule.ts';

const limit = 180;

export const checkedStale: EntryRule = {
  id: 'checked-stale',
  severity: 'warning',
  summary: 'An entry has not been checked for more than 180 days.',
  why: 'Dashboards change. After 180 days the page itself says that it may be out of date. Read the sources again, correct what has changed, and set `checked` to the day you did.',
  run: ofEither(function* ({ checked }, { today }) {
    if (!checked) return;
    const days = Math.floor((Date.parse(today) - Date.parse(checked.on)) / 86_400_000);
    if (days > limit)
      yield {
        message: `Last checked ${days} days ago; after ${limit} days an entry counts as old.`,
        path: ['checked', 'on'],
      };
  }),
};
