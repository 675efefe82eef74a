// A file of connections, with everything the catalog knows about it: what the rules look at.
import { isPlaceholder } from '../catalog/model/damage.ts';
import type { Field } from '../catalog/model/field.ts';
import type { KeyPath } from '../catalog/model/finding.ts';
import type { Read } from '../catalog/model/read.ts';
import { judge } from '../catalog/model/value.ts';
import { accountOf, type Account as Known } from './account.ts';
import { isKeys, keysOf } from './keys.ts';
import { namesOf, soundsSecret } from './names.ts';
import { nameAlone, referenceIn } from './references.ts';
import { variableFor } from './rules/literal-secret.ts';
import { repeatedIn } from './rules/repeated.ts';
import type { Connection, ConnectionFile, Credential } from './rules/rule.ts';
import type { Surroundings } from './surroundings.ts';
import { isUnremarkable } from './unremarkable.ts';

const variableName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
/** No secret is of words like these. */
const namesSecret = /^[A-Z]+(?:_[A-Z]+)*_(?:KEY|TOKEN|SECRET|PASSWORD)$/;

/** In place of a secret the name of its variable, without what makes it a reference. */
function forgotten(text: string, of: Pick<Credential, 'field' | 'id'>, provider: Connection['provider']) {
  if (!of.field?.secret || !variableName.test(text)) return undefined;
  const isUsual = text === variableFor(of, { provider });
  return isUsual || (namesSecret.test(text) && !isPlaceholder(text, true)) ? nameAlone(text) : undefined;
}

/** `<<: *base` and `<<: [*a, *b]`: own keys win. What cannot be merged is a key like others. */
function merged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(merged);
  if (typeof value !== 'object' || value === null) return value;
  const { '<<': base, ...rest } = keysOf(value);
  const own = [base].flat().every(isKeys) || base === undefined ? rest : keysOf(value);
  const below = base === undefined ? [] : [base].flat().map(keysOf);
  const all = Object.assign({}, ...below.toReversed(), own) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(all).map(([key, inner]) => [key, merged(inner)]));
}

export function resolve(read: Read, text: string, { catalog, today, variables }: Surroundings): ConnectionFile {
  const value = text.includes('<<') ? merged(read.value) : read.value;
  const root = keysOf(value);
  const { identify } = catalog;
  const textAt = (path: KeyPath): string => text.slice(...read.rangeOf(path));
  const hostId = typeof root['host'] === 'string' ? root['host'] : undefined;
  const host = hostId === undefined ? undefined : catalog.hosts.get(hostId);

  function credentialsOf(connection: KeyPath, { value, provider, environment, method }: Known): Credential[] {
    const given = keysOf(value['credentials']);
    return Object.keys(given).map((id): Credential => {
      const written = given[id];
      const path: KeyPath = [...connection, 'credentials', id];
      const field: Field | undefined =
        provider && Object.hasOwn(provider.entry.fields, id) ? provider.entry.fields[id] : undefined;
      const reference =
        typeof written === 'string' ? (referenceIn(written) ?? forgotten(written, { field, id }, provider)) : undefined;
      const isScalar = typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean';
      const held =
        variables && reference?.is === 'reference' && reference.variable ? variables.get(reference.name) : undefined;
      // What leads on to another variable is not followed.
      const kept = !held || held.value === '' || referenceIn(held.value) ? undefined : held.value;
      const literal = reference || !isScalar ? kept : typeof written === 'string' ? written : textAt(path);
      const siblings = provider?.entry.fields;
      const verdict =
        field && literal !== undefined
          ? judge(field, literal, { environment, siblings, identify, provider: provider?.id, method: method?.id })
          : undefined;
      return {
        id,
        path,
        field,
        value: written,
        reference,
        held: held && { from: held.from },
        literal,
        verdict,
        leaked: !held && leaks(id, field, literal, verdict, provider !== undefined),
      };
    });
  }

  /** A literal that lets others act: in a field that holds secrets, or of a form that only secrets have. */
  function leaks(
    id: string,
    field: Field | undefined,
    literal: string | undefined,
    verdict: Credential['verdict'],
    provided: boolean,
  ): boolean {
    if (literal === undefined || literal.trim() === '') return false;
    if (verdict?.verdict === 'malformed' && ['placeholder', 'masked', 'empty', 'email'].includes(verdict.how))
      return false;
    const marks = identify(literal).marks;
    const secretElsewhere = marks.some(
      ({ provider, field: of }) => of !== undefined && catalog.providers.get(provider)?.fields[of]?.secret,
    );
    if (secretElsewhere) return true;
    if (!field) return !provided && soundsSecret.test(id) && literal.length >= 8 && !isPlaceholder(literal, true);
    if (!field.secret) return false;
    // A known mistake that nobody needs to hide: a publishable key, an ID, an address.
    const mistake = verdict?.verdict === 'wrong-kind' ? verdict.mistake?.name : undefined;
    const name = mistake === undefined ? '' : typeof mistake === 'string' ? mistake : mistake.en;
    return !/\b(?:publishable|public|ID|identifier|address|name|number|fingerprint|path)\b/i.test(name);
  }

  const connections = Object.entries(keysOf(root['connections'])).map(([name, inner]): Connection => {
    const account = accountOf(keysOf(inner), catalog);
    // What variables hold is for the rules.
    const isPlain = variables === undefined && isUnremarkable(account, { identify, today });
    return new Account(name, account, isPlain, () => credentialsOf(['connections', name], account));
  });
  let repeated: ReadonlyMap<Connection, Connection> | undefined;
  return {
    value,
    catalog,
    identify,
    names: namesOf(catalog),
    today,
    variables,
    host: hostId !== undefined && host ? { id: hostId, entry: host } : undefined,
    connections,
    textAt,
    repeated: () => (repeated ??= repeatedIn(connections)),
  };
}

/** Most are unremarkable, and their values are not asked for one by one. */
class Account implements Connection {
  readonly name: string;
  readonly value: Connection['value'];
  readonly provider: Connection['provider'];
  readonly method: Connection['method'];
  readonly environment: Connection['environment'];
  readonly isUnremarkable: boolean;
  readonly #read: () => Credential[];
  #credentials: readonly Credential[] | undefined;

  constructor(
    name: string,
    { value, provider, method, environment }: Known,
    isUnremarkable: boolean,
    read: () => Credential[],
  ) {
    this.name = name;
    this.value = value;
    this.provider = provider;
    this.method = method;
    this.environment = environment;
    this.isUnremarkable = isUnremarkable;
    this.#read = read;
  }

  get path(): KeyPath {
    return ['connections', this.name];
  }

  get managedBy(): unknown {
    return this.value['managedBy'];
  }

  get credentials(): readonly Credential[] {
    this.#credentials ??= this.#read();
    return this.#credentials;
  }

  get isDoubtful(): boolean {
    return this.credentials.some(isDoubtful);
  }
}

/** Of what the catalog has nothing against, no rule about values has anything to say. */
const isDoubtful = ({ verdict }: Credential): boolean =>
  verdict !== undefined && (verdict.verdict !== 'ok' || (verdict.kind?.status ?? 'current') !== 'current');
