// Accounts that stand in a file more than once.
import { isKeys } from '../connections.ts';
import type { Connection } from './rule.ts';

/** Of whose the same provider and the same values were there before: the first of them. */
export function repeatedIn(connections: readonly Connection[]): Map<Connection, Connection> {
  if (!mayRepeat(connections)) return new Map();
  const firsts = new Map<string, Connection>();
  const repeated = new Map<Connection, Connection>();
  for (const connection of connections) {
    const { provider, method, environment, credentials } = connection;
    if (!provider || credentials.length === 0) continue;
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

/** The short answer: whether two have a value in common, the last of theirs as a dictionary would have it. */
function mayRepeat(connections: readonly Connection[]): boolean {
  const seen = new Set<string>();
  for (const { credentials } of connections) {
    if (credentials.length === 0) continue;
    let last = '';
    for (const { value } of credentials) {
      const text = typeof value === 'string' ? value : String(value);
      if (text > last) last = text;
    }
    if (seen.has(last)) return true;
    seen.add(last);
  }
  return false;
}
