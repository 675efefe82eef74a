// What editors show while an entry is written.
import { describe, expect, test } from 'vitest';
import { entryKinds, jsonSchema, keysAt } from '../../catalog/model/schema.ts';
import { verbNames } from '../../catalog/model/step.ts';

type Schema = Record<string, unknown>;

/** Every key with the schema it leads to, once for each place. */
function keysOf(schema: unknown, path = ''): { path: string; schema: Schema }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([word, inner]) => {
    if (word !== 'properties') return keysOf(inner, path);
    return Object.entries(inner as Record<string, Schema>).flatMap(([key, of]) => {
      const here = `${path}.${key}`;
      return [{ path: here, schema: of }, ...keysOf(of, here)];
    });
  });
}

/** Where an action stands. */
const actionIn = {
  provider: ['methods', 'any', 'steps', 0, 'do', 0],
  host: ['link', 0, 'do', 0],
  vendor: ['steps', 'any', 'do', 0],
};

describe.each(entryKinds)('the JSON Schema of a %s', kind => {
  const keys = keysOf(jsonSchema(kind));

  test('describes every key in a sentence', () => {
    const silent = keys.filter(({ schema }) => !/^\S.+[.:…}")]$/s.test(String(schema['description'] ?? '')));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('knows every verb', () => {
    const known = new Set(keysAt(kind)(actionIn[kind]));
    expect(verbNames.filter(verb => !known.has(verb))).toEqual([]);
  });

  test('is of the 2020-12 draft and has a title', () => {
    expect(jsonSchema(kind)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `Linkbook ${kind}`,
    });
  });
});

test('the keys of a place are those an author may write there', () => {
  expect(keysAt('provider')(['checked'])).toEqual(['on', 'by']);
  expect(keysAt('provider')(['fields', 'anything', 'lifetime'])).toEqual(['shownOnce', 'expires']);
  expect(keysAt('host')(['accounts', 'managedBy'])).toEqual(['user', 'host']);
  expect(keysAt('provider')([])).toContain('moved');
  expect(keysAt('provider')(['methods', 'any', 'steps', 0])).toEqual(['title', 'id', 'do', 'onlyFor', 'shared']);
});
