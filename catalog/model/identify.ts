// Whose token is this? The longest prefix over the whole catalog decides; a prefix that several use, or that anybody may choose, decides nothing.
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
  /** Several providers use the prefix, or may. */
  | { certainty: 'shared'; marks: readonly Mark[] }
  | { certainty: 'unknown'; marks: readonly [] };

const nobody: Identity = { certainty: 'unknown', marks: [] };

/** A prefix that says something: long enough not to begin an arbitrary value. */
export const isTelling = (prefix: string): boolean =>
  (prefix.length > 3 || /..[_.:-]$/.test(prefix)) && !/^(?:-----|https?:|sha\d+:)/i.test(prefix);

/** A prefix of words that anybody may choose: the catalog knows some who did, and not all. */
const common =
  /^(?:(?:access|api|app|client|dev|key|live|pat|personal|pk|private|prod|public|sandbox|secret|sk|test|token|user)[_-])+$/i;
export const isCommon = (prefix: string): boolean => common.test(prefix);

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
        if (!isTelling(prefix)) continue;
        marks.push({ prefix, provider, ...of, kind, ...(kind.environment && { environment: kind.environment }) });
      }
    }
  }
  return marks.sort((a, b) => b.prefix.length - a.prefix.length);
}

/** Those with the longest prefix that a text carries. */
function marksAt(text: string, marks: readonly Mark[]): Mark[] {
  const longest = marks.find(mark => text.startsWith(mark.prefix))?.prefix;
  return marks.filter(({ prefix }) => prefix === longest);
}

export function identify(value: string, marks: readonly Mark[]): Identity {
  const token = value.trim();
  return among(token, marksAt(token, marks));
}

/** Whose tokens begin so, where the beginning is all that is there. */
export function identifyBeginning(text: string, marks: readonly Mark[]): Identity {
  const own = marksAt(text, marks);
  return settled(own, own);
}

/** Of marks that have one prefix in common. */
const among = (token: string, marks: readonly Mark[]): Identity =>
  settled(
    marks.filter(mark => token.length >= mark.prefix.length + 6 && matches(mark.kind, token)),
    marks,
  );

function settled(possible: readonly Mark[], marks: readonly Mark[]): Identity {
  const [one, ...others] = new Set(possible.map(mark => mark.provider));
  if (one === undefined) return nobody;
  // A field that wants the value says more than a note that it is a frequent mistake.
  const wanted = possible.filter(mark => mark.field !== undefined);
  // Shared by all who use the prefix, even where the rest of the value rules some of them out.
  const elsewhere = marks.some(mark => mark.provider !== one);
  const shared = others.length > 0 || elsewhere || wanted.length === 0 || isCommon(possible[0]?.prefix ?? '');
  const best = wanted.length > 0 && !shared ? wanted : possible;
  return shared ? { certainty: 'shared', marks: best } : { certainty: 'certain', provider: one, marks: best };
}

type Prefixed = {
  providers: ReadonlyMap<string, { fields: Readonly<Record<string, Field>> }>;
  prefixes: ReadonlyMap<string, readonly string[]>;
};

/** No prefix that tells something is shorter. */
const beginning = (text: string): string => text.slice(0, 3);

/** The question bound to a catalog. Of its entries only those are opened that use the prefix of a value. */
export function identifier({ providers, prefixes }: Prefixed): (value: string) => Identity {
  /** By how they begin, the longest first. */
  let beginnings: Map<string, string[]> | undefined;
  const marks = new Map<string, readonly Mark[]>();
  return value => {
    const token = value.trim();
    beginnings ??= Map.groupBy(
      [...prefixes.keys()].sort((a, b) => b.length - a.length),
      beginning,
    );
    for (const prefix of beginnings.get(beginning(token)) ?? []) {
      const users = token.startsWith(prefix) ? prefixes.get(prefix) : undefined;
      if (!users) continue;
      const known = marks.get(prefix) ?? withPrefix(prefix, users, providers);
      marks.set(prefix, known);
      return among(token, known);
    }
    return nobody;
  };
}

function withPrefix(prefix: string, users: readonly string[], providers: Prefixed['providers']): Mark[] {
  const entries = users.flatMap(id => {
    const provider = providers.get(id);
    return provider ? [[id, provider] as const] : [];
  });
  return marksOf(entries).filter(mark => mark.prefix === prefix);
}
