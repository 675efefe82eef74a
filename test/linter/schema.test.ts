// What editors are told of a file of connections and what the linter says of its form agree.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ownCatalog } from '../../catalog/files.ts';
import { readYaml } from '../../catalog/model/yaml.ts';
import { misshapen } from '../../linter/connections.ts';
import { namesOf } from '../../linter/names.ts';
import { connectionsSchema } from '../../linter/schema.ts';

const root = new URL('../fixtures/rules', import.meta.url).pathname;
const { catalog } = ownCatalog();
const schema = connectionsSchema(catalog);
const names = namesOf(catalog);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const readable = readdirSync(root).filter(name => name.endsWith('.yaml') && !/^(?:syntax|unreadable)\./.test(name));

describe('the schema', () => {
  it.each(readable)('judges the form of %s as the linter does', name => {
    const { value } = readYaml(readFileSync(join(root, name), 'utf8'));
    expect(validate(value)).toBe([...misshapen(value, names)].length === 0);
  });
  it.each([
    null,
    [],
    {},
    { version: 1 },
    { version: 1, connections: [] },
    { version: 1, connections: { a: {} } },
    { version: 1, connections: { a: { provider: '' } } },
    { version: 1, connections: { a: { provider: 'clay', default: 'yes' } } },
    { version: 1, connections: { a: { provider: 'clay', expires: 'soon' } } },
    { version: 1, connections: { a: { provider: 'clay', credentials: { apiKey: ['x'] } } } },
    { version: 1, connections: { a: { provider: 'clay', managedBy: 'me' } } },
    { version: 1, workspace: { plan: 3 }, connections: {} },
  ])('and refuses what it refuses: %j', value => {
    expect(validate(value)).toBe(false);
    expect([...misshapen(value, names)]).not.toEqual([]);
  });
  it('explains every key', () => {
    const visit = (value: unknown): void => {
      const { properties = {}, additionalProperties } = value as {
        properties?: object;
        additionalProperties?: unknown;
      };
      for (const [key, inner] of Object.entries(properties)) {
        if (key !== '<<') expect(inner, key).toHaveProperty('description');
        visit(inner);
      }
      if (typeof additionalProperties === 'object') visit(additionalProperties);
    };
    visit(schema);
    expect(JSON.stringify(schema)).toContain('"examples":["clay"');
  });
});
