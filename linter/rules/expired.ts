// Credentials have not expired, and will not within two weeks.
import * as words from '../../catalog/model/words.ts';
import { type ConnectionRule, nothing } from './rule.ts';

const soon = 14;
const inADay = 86_400_000;

export const expired: ConnectionRule = {
  id: 'expired',
  severity: 'error',
  summary: 'Credentials have expired, or will within 14 days.',
  why: 'From that day on every request is refused. Make new ones in time: the guide has a section on replacing them.',
  each: ({ value, path }, { today }) => {
    const day = value['expires'];
    if (typeof day !== 'string' || !words.date.test(day)) return nothing;
    const left = Math.round((Date.parse(day) - Date.parse(today)) / inADay);
    if (Number.isNaN(left) || left > soon) return nothing;
    const at = [...path, 'expires'];
    if (left < 0) return [{ message: `These credentials expired on ${day}. Make new ones.`, path: at }];
    const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
    return [{ message: `These credentials expire ${when}. Make new ones in time.`, path: at, severity: 'warning' }];
  },
};
