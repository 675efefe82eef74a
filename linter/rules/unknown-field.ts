// Every value under `credentials` is one that the method asks for.
import { didYouMean } from '../../catalog/model/near.ts';
import { quoted } from '../../catalog/model/visible.ts';
import type { Names } from '../names.ts';
import { askedBy, labelledAs, meantBy } from './field-names.ts';
import { type Connection, type ConnectionRule, nothing, only, type Said, spelled } from './rule.ts';

export const unknownField: ConnectionRule = {
  id: 'unknown-field',
  severity: 'error',
  summary: 'A value has a name that its provider does not know.',
  why: 'A value under a wrong name is not used, and the right one is missing. Names are those of the fields in the guide.',
  mends: '--fix writes the name that is near, when just one is and it has no value yet.',
  each: (connection, { names }) => {
    const ids = askedBy(connection);
    return connection.credentials.every(({ id }) => ids.includes(id)) ? nothing : said(connection, names);
  },
};

function* said(connection: Connection, { isKnown }: Names): Generator<Said> {
  const { provider, credentials } = connection;
  if (!provider) return;
  const ids = askedBy(connection);
  const meant = [...meantBy(connection)];
  const there = new Set(credentials.map(({ id }) => id));
  for (const { id, path } of credentials) {
    if (ids.includes(id)) continue;
    const label = labelledAs(connection, id);
    const near = label ? ` Did you mean ${quoted(label)}?` : didYouMean(id, ids);
    const left = meant.length === 1 && meant[0] ? ` Did you mean ${quoted(meant[0])}, which is missing?` : '';
    const elsewhere = Object.hasOwn(provider.entry.fields, id)
      ? 'is not asked for by this method'
      : `is not a field of ${provider.entry.name}`;
    const fix = label ? { write: label } : only(id, ids);
    yield {
      message: `${spelled(id, isKnown(id))} ${elsewhere}.${near || left || ` There are: ${ids.join(', ')}.`}`,
      path,
      at: 'key',
      // Its own value may stand there already.
      fix: fix && there.has(fix.write) ? undefined : fix,
    };
  }
}
