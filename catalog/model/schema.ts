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
  // Asked only when something is wrong.
  let root: JsonSchema | undefined;
  return path => {
    root ??= jsonSchema(kind);
    const found = path.reduce<JsonSchema[]>((places, part) => places.flatMap(place => child(place, part)), [root]);
    return [...new Set(found.flatMap(keysOf))];
  };
}

const isTextSchema = ({ anyOf = [] }: { anyOf?: JsonSchema[] }): boolean =>
  anyOf.some(({ properties }) => typeof properties === 'object' && properties !== null && 'en' in properties);

/** A place in entries: what its schemas say of it, and the places within, each looked up once. */
interface Place {
  isNothing: boolean;
  isText: boolean;
  at: (part: string | number) => Place;
}

function placeOf(schemas: readonly JsonSchema[]): Place {
  const within = new Map<string | number, Place>();
  return {
    isNothing: schemas.length === 0,
    isText: schemas.some(isTextSchema),
    at: part => {
      // All items of a list are alike.
      const name = typeof part === 'number' ? 0 : part;
      const place = within.get(name) ?? placeOf(schemas.flatMap(schema => child(schema, part)));
      within.set(name, place);
      return place;
    },
  };
}

/** The texts of an entry, wherever its schema lets one stand per language. */
export function textsIn(kind: EntryKind): (entry: unknown) => { path: KeyPath; text: Text }[] {
  const root = placeOf([jsonSchema(kind)]);
  return entry => {
    const found: { path: KeyPath; text: Text }[] = [];
    const visit = (value: unknown, place: Place, path: KeyPath): void => {
      if (place.isText && (typeof value === 'string' || isText(value))) found.push({ path, text: value });
      else if (typeof value === 'object' && value !== null && !place.isNothing) {
        for (const [key, inner] of Object.entries(value)) {
          const part = Array.isArray(value) ? Number(key) : key;
          visit(inner, place.at(part), [...path, part]);
        }
      }
    };
    visit(entry, root, []);
    return found;
  };
}

const isText = (value: unknown): value is Exclude<Text, string> =>
  typeof value === 'object' && value !== null && 'en' in value;
