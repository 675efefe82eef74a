// Names under `credentials` that the method does not ask for, and which fields are meant by them.
import { nearest } from '../../catalog/model/near.ts';
import type { Connection } from './rule.ts';

/** What the method asks for; without a method, what the provider knows. */
export const askedBy = ({ provider, method }: Connection): readonly string[] =>
  method?.entry.asks ?? Object.keys(provider?.entry.fields ?? {});

const letters = (text: string): string => text.toLowerCase().replace(/\W/g, '');

/** The field that has this label. */
export const labelledAs = (connection: Connection, name: string): string | undefined =>
  askedBy(connection).find(id => letters(connection.provider?.entry.fields[id]?.label ?? id) === letters(name));

/** Fields whose values stand there, under names that are not theirs. */
export function meantBy(connection: Connection): Set<string> {
  const ids = askedBy(connection);
  const names = connection.credentials.map(({ id }) => id);
  const foreign = names.filter(name => !ids.includes(name));
  const meant = new Set(foreign.flatMap(name => labelledAs(connection, name) ?? nearest(name, ids)));
  const missing = ids.filter(
    id => !names.includes(id) && !meant.has(id) && !connection.provider?.entry.fields[id]?.optional,
  );
  // One is too many and one is missing: that is the one.
  if (foreign.length === 1 && meant.size === 0 && missing.length === 1) return new Set(missing);
  return meant;
}
