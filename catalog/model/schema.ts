// JSON Schema 2020-12 of the entries, made from the zod schemas: what editors complete and check.
import { z } from 'zod';
import type { KeyPath } from './finding.ts';
import { host } from './host.ts';
import { movedProvider, provider } from './provider.ts';
import type { Text } from './text.ts';
import { vendor } from './vendor.ts';

const schemas = { provider: z.union([provider, movedProvider]), host, vendor };

export type EntryKind = keyof typeof schemas;
export const entryKinds = Object.keys(schemas) as EntryKind[];

type JsonSchema = { [key: string]: unknown };

export function jsonSchema(kind: EntryKind): JsonSchema {
  const schema = z.toJSONSchema(schemas[kind], { target: 'draft-2020-12', io: 'input' });
  return { ...schema, title: `Linkbook ${kind}` } as JsonSchema;
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

const isTextSchema = ({ anyOf = [] }: { anyOf?: JsonSchema[] }): boolean =>
  anyOf.some(({ properties }) => typeof properties === 'object' && properties !== null && 'en' in properties);

/** The texts of an entry, wherever its schema lets one stand per language. */
export function textsIn(kind: EntryKind): (entry: unknown) => { path: KeyPath; text: Text }[] {
  const root = jsonSchema(kind);
  const visit = (value: unknown, places: readonly JsonSchema[], path: KeyPath): { path: KeyPath; text: Text }[] => {
    if (places.some(isTextSchema) && (typeof value === 'string' || isText(value))) return [{ path, text: value }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const part = Array.isArray(value) ? Number(key) : key;
      return visit(
        inner,
        places.flatMap(place => child(place, part)),
        [...path, part],
      );
    });
  };
  return entry => visit(entry, [root], []);
}

const isText = (value: unknown): value is Exclude<Text, string> =>
  typeof value === 'object' && value !== null && 'en' in value;
