// linkbook stale: which entries are due to be compared with their sources again.
import { reviewAfter, reviewsOf } from '../model/review.ts';
import { type Command, Refusal, text } from './command.ts';

export const stale: Command = {
  summary: 'List the entries that are due for review, the oldest first',
  usage: 'linkbook stale [--days N] [--fail] [--json]',
  help: `Lists entries that were last compared with their sources more than ${reviewAfter} days ago. What to do then: read the
sources again, correct what has changed, and set \`checked\` to the day.

Examples
  linkbook stale
  linkbook stale --days 90
  linkbook stale --fail      for CI: exit code 1 when any is due`,
  options: { days: { type: 'string' }, fail: { type: 'boolean' }, json: { type: 'boolean' } },
  run: call => {
    const { catalog, flags, words, world } = call;
    const given = text(call, 'days');
    if (words.length > 0) throw new Refusal('No words are wanted here; --days says how old is old.');
    if (given !== undefined && !/^\d{1,5}$/.test(given)) throw new Refusal('--days wants a number of days.');
    const limit = given === undefined ? reviewAfter : Number(given);
    const all = reviewsOf(catalog, world.today);
    const due = all.filter(({ days }) => days > limit);
    if (flags['json']) world.out(`${JSON.stringify(due, null, 2)}\n`);
    else {
      const named = due.map(({ kind, id, ...rest }) => ({ ...rest, what: kind === 'provider' ? id : `${kind} ${id}` }));
      const width = Math.max(0, ...named.map(({ what }) => what.length));
      for (const { what, on, days } of named)
        world.out(`${what.padEnd(width)}  ${on}  ${String(days).padStart(5)} ${days === 1 ? 'day' : 'days'} ago\n`);
      world.out(
        `${due.length} of ${all.length} entries are due: last checked more than ${limit} ${limit === 1 ? 'day' : 'days'} ago.\n`,
      );
    }
    return flags['fail'] && due.length > 0 ? 1 : 0;
  },
};
