// Accounts that stand in a file more than once.
import { isKeys } from '../connections.ts';
import type { Connection } from './rule.ts';

/** Of whose the same provider and the same values were there before: the first of them. */
export function repeatedIn(connections: readonly Connection[]): Map<Connection, Connection> {
  const repeated = new Map<Connection, Connection>();
  const common = commonMarks(connections);
  if (common.size === 0) return repeated;
  const firsts = new Map<string, Connection>();
  for (const connection of connections) {
    const { provider, method, environment, credentials } = connection;
    if (!provider || credentials.length === 0 || !common.has(markOf(connection))) continue;
    // An ID is the same with and without quotes.
    const values = credentials
      .map(({ id, value }) => `${id}\u0000${isKeys(value) ? JSON.stringify(value) : value}`)
      .sort();
    const account = [provider.id, method?.id, environment, ...values].join('\u0000');
    const first = firsts.get(account);
    if (first) repeated.set(connection, first);
    else firsts.set(account, connection);
  }
  return repeated;
}

/** Something short that the same accounts have in common, and few others: the last value, as a dictionary would have it. */
function markOf({ credentials }: Connection): string {
  let last = '';
  for (const { value } of credentials) {
    const text = typeof value === 'string' ? value : String(value);
    if (text > last) last = text;
  }
  return last;
}

function commonMarks(connections: readonly Connection[]): Set<string> {
  const seen = new Set<string>();
  const common = new Set<string>();
  for (const connection of connections) {
    if (connection.credentials.length === 0) continue;
    const mark = markOf(connection);
    if (seen.has(mark)) common.add(mark);
    seen.add(mark);
  }
  return common;
}
