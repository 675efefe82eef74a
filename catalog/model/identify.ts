// Whose token is this? The longest prefix over the whole catalog decides; a prefix that several providers use decides nothing.
import type { Field, Kind } from './field.ts';
import { matches } from './kind.ts';
import { list } from './list.ts';
import type { Text } from './text.ts';
import type { Environment } from './vocabulary.ts';

export interface Mark {
  prefix: string;
  provider: string;
  /** The field that wants it, or none when it is only known as a mistake. */
  field?: string;
  /** What it is called. */
  name: Text;
  environment?: Environment;
  kind: Kind;
}

export type Identity =
  | { certainty: 'certain'; provider: string; marks: readonly Mark[] }
  /** Several providers use the prefix. */
  | { certainty: 'shared'; marks: readonly Mark[] }
  | { certainty: 'unknown'; marks: readonly [] };

const nobody: Identity = { certainty: 'unknown', marks: [] };

/** A prefix that says something: long enough not to begin an arbitrary value. */
const telling = (prefix: string): boolean =>
  (prefix.length > 3 || /..[_.:-]$/.test(prefix)) && !/^(?:-----|https?:|sha\d+:)/i.test(prefix);

/** Every prefix of the catalog, the longest first. */
export function marksOf(providers: Iterable<readonly [string, { fields: Readonly<Record<string, Field>> }]>): Mark[] {
  const marks: Mark[] = [];
  for (const [provider, { fields }] of providers) {
    for (const [id, field] of Object.entries(fields)) {
      for (const kind of list(field.accepts)) add(kind, { field: id, name: kind.name ?? field.label });
      for (const kind of list(field.mistakenFor)) add(kind, { name: kind.name });
    }
    function add(kind: Kind, of: { field?: string; name: Text }): void {
      for (const prefix of list(kind.prefix)) {
        if (!telling(prefix)) continue;
        marks.push({ prefix, provider, ...of, kind, ...(kind.environment && { environment: kind.environment }) });
      }
    }
  }
  return marks.sort((a, b) => b.prefix.length - a.prefix.length);
}

export function identify(value: string, marks: readonly Mark[]): Identity {
  const token = value.trim();
  const first = marks.find(mark => token.startsWith(mark.prefix));
  if (!first) return nobody;
  const possible = marks.filter(
    mark => mark.prefix === first.prefix && token.length >= mark.prefix.length + 6 && matches(mark.kind, token),
  );
  const [one, ...others] = new Set(possible.map(mark => mark.provider));
  if (one === undefined) return nobody;
  // A field that wants the value says more than a note that it is a frequent mistake.
  const wanted = possible.filter(mark => mark.field !== undefined);
  // Shared by all who use the prefix, even where the rest of the value rules some of them out.
  const elsewhere = marks.some(mark => mark.prefix === first.prefix && mark.provider !== one);
  const shared = others.length > 0 || elsewhere || wanted.length === 0;
  const best = wanted.length > 0 && !shared ? wanted : possible;
  return shared ? { certainty: 'shared', marks: best } : { certainty: 'certain', provider: one, marks: best };
}

/** The question bound to a catalog. */
export function identifier(marks: readonly Mark[]): (value: string) => Identity {
  return value => identify(value, marks);
}
