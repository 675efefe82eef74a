// JSON Schema 2020-12 of the entries, made from the zod schemas: what editors complete and check.
import { z } from 'zod';
import type { KeyPath } from './finding.ts';
import { host } from './host.ts';
import { movedProvider, provider } from './provider.ts';

export type EntryKind = 'provider' | 'host';

const schemas = { provider: z.union([provider, movedProvider]), host };

type JsonSchema = { [key: string]: unknown };

export function jsonSchema(kind: EntryKind): JsonSchema {
  const title = kind === 'provider' ? 'Linkbook provider' : 'Linkbook host';
  return { ...z.toJSONSchema(schemas[kind], { target: 'draft-2020-12', io: 'input' }), title } as JsonSchema;
}

function child(schema: JsonSchema, part: string | number): JsonSchema[] {
  const union = (schema['anyOf'] ?? schema['oneOf']) as JsonSchema[] | undefined;
  const inUnion = union?.flatMap(branch => child(branch, part)) ?? [];
  if (typeof part === 'number') return schema['items'] ? [schema['items'] as JsonSchema, ...inUnion] : inUnion;
  const own = (schema['properties'] as Record<string, JsonSchema> | undefined)?.[part];
  const other = schema['additionalProperties'];
  if (own) return [own, ...inUnion];
  return typeof other === 'object' && other !== null ? [other as JsonSchema, ...inUnion] : inUnion;
}

function keysOf(schema: JsonSchema): string[] {
  const union = (schema['anyOf'] ?? []) as JsonSchema[];
  const named = (schema['propertyNames'] as { enum?: string[] } | undefined)?.enum ?? [];
  return [...Object.keys((schema['properties'] as object | undefined) ?? {}), ...named, ...union.flatMap(keysOf)];
}

/** The keys an entry of this kind may have at a path. */
export function keysAt(kind: EntryKind): (path: KeyPath) => string[] {
  const root = jsonSchema(kind);
  return path => {
    const found = path.reduce<JsonSchema[]>((places, part) => places.flatMap(place => child(place, part)), [root]);
    return [...new Set(found.flatMap(keysOf))];
  };
}
