// The two judges of an entry's shape: zod, which the program asks, and the JSON Schema, which editors ask.
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { host } from '../../catalog/model/host.ts';
import { movedProvider, provider } from '../../catalog/model/provider.ts';
import { type EntryKind, jsonSchema } from '../../catalog/model/schema.ts';
import { vendor } from '../../catalog/model/vendor.ts';

const ajv = new Ajv2020({ allErrors: false, strict: true, strictTypes: false, strictRequired: false });
const byEditor = {
  provider: ajv.compile(jsonSchema('provider')),
  host: ajv.compile(jsonSchema('host')),
  vendor: ajv.compile(jsonSchema('vendor')),
};

/** What an editor says. */
export const valid: { (kind: EntryKind, value: unknown): boolean; errors?: ErrorObject[] | null } = (kind, value) => {
  const answer = byEditor[kind](value);
  valid.errors = byEditor[kind].errors ?? null;
  return answer;
};

/** What the program says. */
export function accepts(kind: EntryKind, value: unknown): boolean {
  if (kind === 'vendor') return vendor.safeParse(value).success;
  if (kind === 'host') return host.safeParse(value).success;
  return provider.safeParse(value).success || movedProvider.safeParse(value).success;
}
