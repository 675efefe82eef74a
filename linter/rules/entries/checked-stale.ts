// An entry was compared with its sources not too long ago.
import { daysBetween, reviewAfter } from '../../../catalog/model/review.ts';
import { type EntryRule, ofAny } from './rule.ts';

export const checkedStale: EntryRule = {
  id: 'checked-stale',
  severity: 'warning',
  summary: `An entry has not been checked for more than ${reviewAfter} days.`,
  why: `Dashboards change. After ${reviewAfter} days the page itself says that it may be out of date. Read the sources again, correct what has changed, and set \`checked\` to the day you did.`,
  run: ofAny(function* ({ checked }, { today }) {
    if (!checked) return;
    const days = daysBetween(checked.on, today);
    if (days > reviewAfter)
      yield {
        message: `Last checked ${days} days ago; after ${reviewAfter} days an entry counts as old.`,
        path: ['checked', 'on'],
      };
  }),
};
