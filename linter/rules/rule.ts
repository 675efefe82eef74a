// What a rule for connections is: it reads one file, with what the catalog says of it, and speaks by key paths.
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { Field } from '../../catalog/model/field.ts';
import type { KeyPath } from '../../catalog/model/finding.ts';
import type { Host } from '../../catalog/model/host.ts';
import type { Identity, Mark } from '../../catalog/model/identify.ts';
import { nearest } from '../../catalog/model/near.ts';
import type { Method, Provider } from '../../catalog/model/provider.ts';
import type { Text } from '../../catalog/model/text.ts';
import { countsFor, type Verdict } from '../../catalog/model/value.ts';
import { quoted } from '../../catalog/model/visible.ts';
import type { Environment } from '../../catalog/model/vocabulary.ts';
import type { Mend } from '../fixes/mend.ts';
import type { Names } from '../names.ts';
import type { Reference } from '../references.ts';
import type { Variables } from '../variables.ts';
import type { RuleText, Severity } from './entries/rule.ts';

export interface Said {
  message: string;
  path: KeyPath;
  at?: 'key';
  /** Where it differs from the rule's own. */
  severity?: Severity;
  related?: { message: string; path: KeyPath };
  verdict?: string;
  /** The field that is meant, where the path does not say it. */
  field?: string;
  /** What to write in its place, where that is certain. */
  fix?: Mend | undefined;
}

/** One value under `credentials`. */
export interface Credential {
  id: string;
  path: KeyPath;
  /** Of the catalog, when it knows the field. */
  field: Field | undefined;
  /** What stands there, as YAML reads it. */
  value: unknown;
  reference: Reference | undefined;
  /** Where the value of a reference is kept, when that was looked up. */
  held: { from: string } | undefined;
  /** The text of a literal, or what a reference leads to, and what the catalog says of it. */
  literal: string | undefined;
  verdict: Verdict | undefined;
  /** A secret of somebody stands here in full. */
  leaked: boolean;
}

export interface Connection {
  name: string;
  path: KeyPath;
  value: Readonly<Record<string, unknown>>;
  provider: { id: string; entry: Provider } | undefined;
  method: { id: string; entry: Method } | undefined;
  environment: Environment | undefined;
  managedBy: unknown;
  /** Made when somebody asks for them. */
  credentials: readonly Credential[];
  /** Whether no rule would say anything of it, as far as it stands alone. */
  isUnremarkable: boolean;
  /** Whether one of the values is not simply right: of another sort, damaged, retired. */
  isDoubtful: boolean;
}

export interface ConnectionFile {
  value: unknown;
  catalog: Catalog;
  identify: (value: string) => Identity;
  /** Which names may be shown. */
  names: Names;
  today: string;
  host: { id: string; entry: Host } | undefined;
  /** What references lead to, when that was looked up. */
  variables: Variables | undefined;
  connections: readonly Connection[];
  /** What stands there, as it is written. */
  textAt: (path: KeyPath) => string;
  /** Accounts that stood there before, and the first of them. */
  repeated: () => ReadonlyMap<Connection, Connection>;
}

export interface ConnectionRule extends RuleText {
  /** What it says of one connection. */
  each?: (connection: Connection, file: ConnectionFile) => Iterable<Said>;
  /** What it says of one with a value that is not simply right: most connections have none. */
  doubtful?: (connection: Connection, file: ConnectionFile) => Iterable<Said>;
  /** What it says of the file as a whole. */
  run?: (file: ConnectionFile) => Iterable<Said>;
}

/** Said of nearly everything. */
export const nothing: readonly Said[] = [];

export type Known = Credential & { field: Field };
export type Provided = Connection & { provider: { id: string; entry: Provider } };

/** A rule about single values: what it says of each, in a known field of a known provider. */
export function ofCredential(
  say: (credential: Known, connection: Provided, file: ConnectionFile) => Omit<Said, 'path'> | string | undefined,
) {
  return (connection: Connection, file: ConnectionFile): readonly Said[] => {
    if (!connection.provider) return nothing;
    let all: Said[] | undefined;
    for (const credential of connection.credentials) {
      if (!credential.field) continue;
      const said = say(credential as Known, connection as Provided, file);
      if (!said) continue;
      all ??= [];
      all.push({ ...(typeof said === 'string' ? { message: said } : said), path: credential.path });
    }
    return all ?? nothing;
  };
}

/** The one name that is near, to be written instead. */
export function only(word: string, names: Iterable<string>): { write: string } | undefined {
  const [one, ...others] = nearest(word, names);
  return one === undefined || others.length > 0 ? undefined : { write: one };
}

export const english = (text: Text): string => (typeof text === 'string' ? text : text.en);

/** A name from the file in a sentence; what may be a value of somebody is not repeated. */
export const spelled = (name: string, isShown: boolean): string => (isShown ? quoted(name) : 'What stands here');

/** "starts with `sk_test_` or `sk_live_`", with this way to link, or nothing when no prefix is known. */
export function beginning(field: Field, method?: string): string {
  const kinds = (field.accepts ?? []).filter(
    kind => (kind.status ?? 'current') === 'current' && countsFor(kind, method),
  );
  const prefixes = [...new Set(kinds.flatMap(({ prefix }) => prefix ?? []).map(quoted))];
  if (prefixes.length === 0 || kinds.some(({ prefix }) => prefix === undefined)) return '';
  return `, which starts with ${prefixes.join(', ').replace(/, (?=[^,]*$)/, ' or ')}`;
}

/** "Secret key of Clerk", "Datadog site". */
export const labelled = ({ label }: Field, { name }: Provider): string =>
  label.includes(name) ? label : `${label} of ${name}`;

/** "the secret key of Clerk" */
export const owned = ({ provider, name }: Mark, { catalog }: ConnectionFile): string =>
  `the ${english(name)} of ${catalog.providers.get(provider)?.name ?? provider}`;
