// Which account is meant: its provider and the way to link it, as the catalog knows them.
import type { Catalog } from '../catalog/model/catalog.ts';
import { findProvider } from '../catalog/model/find.ts';
import { environments } from '../catalog/model/vocabulary.ts';
import type { Keys } from './keys.ts';
import type { Connection } from './rules/rule.ts';

export type Account = Pick<Connection, 'value' | 'provider' | 'method' | 'environment'>;

/** Of each catalog the providers that were named, by the words that named them. */
const named = new WeakMap<Catalog, Map<string, Connection['provider']>>();

/** The provider that is meant, also by a name or an id that has moved. */
function providerBy(word: string, catalog: Catalog): Connection['provider'] {
  const known = named.get(catalog) ?? new Map<string, Connection['provider']>();
  const before = known.get(word);
  if (before) return before;
  const found = findProvider(catalog, word);
  if (!found) return undefined;
  const provider = { id: found.id, entry: found.provider };
  named.set(catalog, known.set(word, provider));
  return provider;
}

function onlyOf(methods: object): string | undefined {
  const [only, ...others] = Object.keys(methods);
  return others.length === 0 ? only : undefined;
}

/** By its name; where there is none, the only one. */
function methodOf({ entry: { methods } }: NonNullable<Connection['provider']>, given: unknown): Connection['method'] {
  const id = given === undefined ? onlyOf(methods) : given;
  const entry = typeof id === 'string' && Object.hasOwn(methods, id) ? methods[id] : undefined;
  return typeof id === 'string' && entry ? { id, entry } : undefined;
}

function environmentOf(given: unknown): Connection['environment'] {
  for (const known of environments) if (known === given) return known;
  return undefined;
}

export function accountOf(value: Keys, catalog: Catalog): Account {
  const word = value['provider'];
  const provider = typeof word === 'string' ? providerBy(word, catalog) : undefined;
  return {
    value,
    provider,
    method: provider && methodOf(provider, value['method']),
    environment: environmentOf(value['environment']),
  };
}
