// Credentials have not expired, and will not within two weeks.
import * as words from '../../catalog/model/words.ts';
import type { ConnectionRule } from './rule.ts';

const soon = 14;

export const expired: ConnectionRule = {
  id: 'expired',
  severity: 'error',
  summary: 'Credentials have expired, or will within 14 days.',
  why: 'From that day on every request is refused. Make new ones in time: the guide has a section on replacing them.',
  run: function* ({ connections, today }) {
    for (const { value, path } of connections) {
      const day = value['expires'];
      if (typeof day !== 'string' || !words.date.test(day)) continue;
      const left = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
      if (Number.isNaN(left) || left > soon) continue;
      const at = [...path, 'expires'];
      if (left < 0) yield { message: `These credentials expired on ${day}. Make new ones.`, path: at };
      else {
        const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
        yield { message: `These credentials expire ${when}. Make new ones in time.`, path: at, severity: 'warning' };
      }
    }
  },
};
