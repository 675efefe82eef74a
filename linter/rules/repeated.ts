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
    const { provider, method, environment } = connection;
    const given = valuesOf(connection);
    const ids = Object.keys(given);
    if (!provider || ids.length === 0 || !common.has(markOf(given))) continue;
    const values = ids.map(id => `${id}\u0000${textOf(given[id])}`).sort();
    const account = [provider.id, method?.id, environment, ...values].join('\u0000');
    const first = firsts.get(account);
    if (first) repeated.set(connection, first);
    else firsts.set(account, connection);
  }
  return repeated;
}

type Values = Readonly<Record<string, unknown>>;

const valuesOf = ({ value }: Connection): Values => (isKeys(value['credentials']) ? value['credentials'] : {});

/** An ID is the same with and without quotes; a map has no text of its own. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Something short that the same accounts have in common, and few others: the last value, as a dictionary would have it. */
function markOf(given: Values): string {
  let last = '';
  for (const id of Object.keys(given)) {
    const text = textOf(given[id]);
    if (text > last) last = text;
  }
  return last;
}

function commonMarks(connections: readonly Connection[]): Set<string> {
  const seen = new Set<string>();
  const common = new Set<string>();
  for (const connection of connections) {
    const mark = markOf(valuesOf(connection));
    if (mark === '') continue;
    if (seen.has(mark)) common.add(mark);
    seen.add(mark);
  }
  return common;
}
