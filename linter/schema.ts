// JSON Schema 2020-12 of a file of connections, from the form the linter checks: what editors complete.
import type { Catalog } from '../catalog/model/catalog.ts';
import { file, type Shape } from './connections.ts';

export type JsonSchema = { [key: string]: unknown };

function schemaOf(shape: Shape): JsonSchema {
  const description = shape.about;
  switch (shape.wants) {
    case 'text':
      return { description, type: 'string', minLength: 1 };
    case 'date':
      return { description, type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'flag':
      return { description, type: 'boolean' };
    case 'one':
      return { description, enum: shape.of };
    case 'named':
      return { description, type: 'object', additionalProperties: schemaOf(shape.each) };
    case 'values':
      return { description, type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } };
    case 'keys': {
      const properties = Object.entries(shape.keys).map(([key, of]) => [key, schemaOf(of)]);
      // A merge key brings what another map has.
      const merge = { '<<': { type: ['object', 'array'] } };
      return {
        description,
        type: 'object',
        properties: { ...Object.fromEntries(properties), ...merge },
        required: shape.needs,
        additionalProperties: false,
      };
    }
  }
}

/** With the providers and hosts of a catalog as suggestions. */
export function connectionsSchema({ providers, hosts }: Catalog): JsonSchema {
  const suggestions: Record<string, readonly string[]> = { provider: [...providers.keys()], host: [...hosts.keys()] };
  const suggest = (value: unknown, key = ''): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([name, it]) => [name, suggest(it, name)]));
    return suggestions[key] && inner['type'] === 'string' ? { ...inner, examples: suggestions[key] } : inner;
  };
  const schema = suggest(schemaOf(file)) as JsonSchema;
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Linked accounts', ...schema };
}
