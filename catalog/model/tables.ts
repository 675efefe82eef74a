// What is looked up without opening an entry: names, prefixes, fields.
import type { Field } from './field.ts';
import { type Identity, identifier, marksOf } from './identify.ts';

export interface Tables {
  /** Names and aliases, in small letters → id of the provider. */
  names: ReadonlyMap<string, string>;
  /** A prefix that tells something → ids of the providers that use it. */
  prefixes: ReadonlyMap<string, readonly string[]>;
  /** The ids of all fields of all providers. */
  fields: ReadonlySet<string>;
  /** Whose token is this? */
  identify: (value: string) => Identity;
}

type Named = { name: string; aliases?: readonly string[] | undefined; fields: Readonly<Record<string, Field>> };

export function tablesOf(providers: ReadonlyMap<string, Named>): Tables {
  const names = new Map<string, string>();
  const fields = new Set<string>();
  for (const [id, provider] of providers) {
    for (const name of [provider.name, ...(provider.aliases ?? [])]) {
      const word = name.toLowerCase();
      if (!names.has(word)) names.set(word, id);
    }
    for (const field of Object.keys(provider.fields)) fields.add(field);
  }
  const prefixes = prefixesOf(providers);
  return { names, prefixes, fields, identify: identifier({ providers, prefixes }) };
}

export function prefixesOf(
  providers: Iterable<readonly [string, { fields: Readonly<Record<string, Field>> }]>,
): Map<string, string[]> {
  const prefixes = new Map<string, string[]>();
  for (const { prefix, provider } of marksOf(providers)) {
    const users = prefixes.get(prefix) ?? [];
    if (!users.includes(provider)) users.push(provider);
    prefixes.set(prefix, users);
  }
  return prefixes;
}
