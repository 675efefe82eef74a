// Everything the method asks for stands under `credentials`.
import { quoted } from '../../catalog/model/visible.ts';
import { isMisplacedIn, isMistypedIn } from '../connections.ts';
import { isKeys } from '../keys.ts';
import { meantBy } from './field-names.ts';
import {
  type Connection,
  type ConnectionRule,
  type Credential,
  english,
  labelled,
  nothing,
  type Said,
} from './rule.ts';

export const missingField: ConnectionRule = {
  id: 'missing-field',
  severity: 'error',
  summary: 'A value that the provider asks for is missing.',
  why: 'Without it the account cannot be linked. The guide shows where it is found.',
  each: connection => {
    const { method, credentials } = connection;
    const isThere = (id: string): boolean => credentials.some(it => it.id === id && isFilled(it));
    return method?.entry.asks.every(isThere) ? nothing : said(connection);
  },
};

const isFilled = ({ value }: Credential): boolean =>
  value !== null && (typeof value !== 'string' || value.trim() !== '');

function* said(connection: Connection): Generator<Said> {
  const { provider, method, credentials, path, managedBy, value } = connection;
  if (!provider || !method || managedBy === 'host') return;
  // Of credentials that are none, or under a mistyped key, the form is what is wrong.
  const kept = value['credentials'];
  if (kept === undefined ? isMistypedIn(value, 'credentials') : !isKeys(kept)) return;
  const { asks } = method.entry;
  let mistyped: Set<string> | undefined;
  for (const id of asks) {
    const field = provider.entry.fields[id];
    const one = credentials.find(it => it.id === id);
    const empty = one && !isFilled(one);
    if (!field || field.optional || (one && !empty) || isMisplacedIn(value, id)) continue;
    // A mistyped name is one mistake, not also a missing value.
    mistyped ??= meantBy(connection);
    if (mistyped.has(id)) continue;
    const what = field.what ? ` (${english(field.what)})` : '';
    yield {
      message: empty
        ? `The ${field.label}${what} is empty.`
        : `The ${labelled(field, provider.entry)}${what} is missing: write it under \`credentials\` as ${quoted(id)}.`,
      path: empty ? one.path : kept === undefined ? path : [...path, 'credentials'],
      ...(!empty && { at: 'key' as const }),
      field: id,
    };
  }
}
