// Accounts that stand in a file more than once.
import type { Account } from '../account.ts';
import { isKeys, type Keys } from '../keys.ts';

/** Of whose the same provider and the same values were there before: the first of them. */
export function repeatedIn<A extends Account>(accounts: readonly A[]): Map<A, A> {
  const repeated = new Map<A, A>();
  const common = commonMarks(accounts);
  if (!common) return repeated;
  const firsts = new Map<string, A>();
  for (const one of accounts) {
    const { provider, method, environment } = one;
    const given = valuesOf(one);
    const ids = Object.keys(given);
    if (!provider || ids.length === 0 || !common.has(markOf(given))) continue;
    const values = ids.map(id => `${id}\u0000${textOf(given[id])}`).sort();
    const account = [provider.id, method?.id, environment, ...values].join('\u0000');
    const first = firsts.get(account);
    if (first) repeated.set(one, first);
    else firsts.set(account, one);
  }
  return repeated;
}

const none: Keys = {};
const valuesOf = ({ value }: Account): Keys => (isKeys(value['credentials']) ? value['credentials'] : none);

/** An ID is the same with and without quotes; a map has no text of its own. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Something short that the same accounts have in common, and few others: the last value, as a dictionary would have it. */
function markOf(given: Keys): string {
  let last = '';
  for (const id of Object.keys(given)) {
    const text = textOf(given[id]);
    if (text > last) last = text;
  }
  return last;
}

function commonMarks(accounts: readonly Account[]): Set<string> | undefined {
  const seen = new Set<string>();
  let common: Set<string> | undefined;
  for (const one of accounts) {
    const mark = markOf(valuesOf(one));
    if (mark === '') continue;
    if (seen.has(mark)) common = (common ?? new Set()).add(mark);
    seen.add(mark);
  }
  return common;
}
