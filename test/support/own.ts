// The entries of this catalog, read once for all tests of a file.
import { fileURLToPath } from 'node:url';
import { loadEntries } from '../../catalog/files.ts';
import { catalogOf, entryFolders } from '../../catalog/model/catalog.ts';
import type { Field } from '../../catalog/model/field.ts';
import type { AddressRule, Provider } from '../../catalog/model/provider.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../catalog/${name}`, import.meta.url));

export const loaded = loadEntries(entryFolders.map(folder));
export const catalog = catalogOf(loaded.entries);

export const entries = loaded.entries.map(entry => ({
  ...entry,
  name: `${entry.kind} ${entry.id}`,
  /** The schema it is written by. */
  schema: entry.kind === 'moved' ? ('provider' as const) : entry.kind,
}));
export const providers = [...catalog.providers].map(([id, provider]) => ({ id, provider }));
export const hosts = [...catalog.hosts].map(([id, host]) => ({ id, host }));

export interface OwnField {
  /** clerk.secretKey */
  name: string;
  provider: Provider;
  providerId: string;
  id: string;
  field: Field;
}

/** Every field of every provider. */
export const fields: OwnField[] = providers.flatMap(({ id: providerId, provider }) =>
  Object.entries(provider.fields).map(([id, field]) => ({
    name: `${providerId}.${id}`,
    provider,
    providerId,
    id,
    field,
  })),
);

/** Every address rule of every provider. */
export const rules: { name: string; provider: Provider; rule: AddressRule }[] = providers.flatMap(({ id, provider }) =>
  (provider.addresses ?? []).map(rule => ({ name: `${id} ${rule.at}`, provider, rule })),
);

/** The strings of a value, wherever they stand, with the keys that lead there. */
export function stringsOf(value: unknown, path: readonly string[] = []): { path: readonly string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, [...path, key]));
}
