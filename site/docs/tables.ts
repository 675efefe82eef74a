// Tables on the pages of documentation, each made from the one place that knows.

import type { formats as pageFormats } from '../../catalog/model/render/formats.ts';
import { jsonSchema } from '../../catalog/model/schema.ts';
import { siteAddress } from '../../catalog/model/site.ts';
import { file, type Shape, wanted } from '../../linter/connections.ts';
import { table as flags } from '../../linter/flags.ts';
import { exitCodes } from '../../linter/help.ts';
import { type Format, formats } from '../../linter/report/index.ts';
import { catalog } from '../catalog.ts';
import { policy } from '../policy.ts';
import { routes } from '../routes.ts';
import { fragmentOf } from '../side/addresses.ts';
import { openApiFile } from '../side/openapi.ts';

/** In a cell, what stands between backticks is code. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Where the first cell of each row leads. */
  leads?: readonly string[];
}

const code = (text: string): string => `\`${text}\``;

export const flagTable: Table = {
  head: ['Option', 'What it does'],
  rows: Object.entries(flags).map(([name, { value, short, help }]) => [
    `${code(`--${name}${value ? ` ${value}` : ''}`)}${short ? ` ${code(`-${short}`)}` : ''}`,
    help,
  ]),
};

export const exitTable: Table = {
  head: ['Exit code', 'What it means'],
  rows: Object.entries(exitCodes).map(([number, means]) => [code(number), means]),
};

const readers: Readonly<Record<Format, string>> = {
  pretty: 'people at a terminal: the line, the place in it, and where to go next',
  json: 'programs: one document, with the version of its form',
  ndjson: 'programs that read along: one finding a line',
  sarif: 'code scanning: SARIF 2.1.0, with places, rules and fixes',
  github: 'annotations in a pull request, and a summary of the run; chosen by itself inside GitHub’s Actions',
  gitlab: 'the code quality widget of a merge request',
  junit: 'whatever shows test results: each finding is a test that fails',
};

export const formatTable: Table = {
  head: ['Format', 'For'],
  rows: formats.map(format => [code(format), readers[format]]),
};

/** `connections.*.credentials`: a star stands for a name that is free. */
function* keysIn(shape: Shape, path: readonly string[] = []): Generator<readonly string[]> {
  if (shape.wants === 'named') yield* keysIn(shape.each, [...path, '*']);
  if (shape.wants !== 'keys') return;
  for (const [key, inner] of Object.entries(shape.keys)) {
    const here = [...path, key];
    yield [code(here.join('.')), `${wanted(inner)}${shape.needs.includes(key) ? '; needed' : ''}`, inner.about];
    yield* keysIn(inner, here);
  }
}

export const connectionTable: Table = {
  head: ['Key', 'Wants', 'What it is'],
  rows: [...keysIn(file)],
};

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  anyOf?: readonly JsonSchema[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | false;
}

/** The forms that have keys, of those a value may have. */
const withKeys = (schema: JsonSchema): JsonSchema[] => [
  ...(schema.properties ? [schema] : []),
  ...(schema.anyOf ?? []).flatMap(withKeys),
];

/** Of a list its items, of names that are free what stands under each. */
function inner(schema: JsonSchema, key: string): JsonSchema | undefined {
  if (key !== '*') return withKeys(schema).flatMap(it => it.properties?.[key] ?? [])[0];
  return schema.items ?? (schema.additionalProperties || undefined);
}

const [entry, vendor] = [jsonSchema('provider'), jsonSchema('vendor')] as [JsonSchema, JsonSchema];

/** The keys of an entry at a place, as editors explain them: keysOfEntry('fields', '*'). */
export const keysOfEntry = (...path: readonly string[]): Table => keysAt(entry, path);
export const keysOfVendor = (): Table => keysAt(vendor, []);

function keysAt(schema: JsonSchema, path: readonly string[]): Table {
  const place = path.reduce<JsonSchema | undefined>((at, key) => at && inner(at, key), schema);
  const [keyed] = place ? withKeys(place) : [];
  if (!keyed) throw new Error(`An entry has no keys at ${path.join('.')}.`);
  return {
    head: ['Key', 'What it is'],
    rows: Object.entries(keyed.properties ?? {}).map(([key, { description = '' }]) => [
      code(key),
      `${keyed.required?.includes(key) ? 'Needed. ' : ''}${description}`,
    ]),
  };
}

interface OpenApi {
  paths: Record<string, { get: { summary: string } }>;
}

const [described] = openApiFile({ catalog, routes, address: siteAddress(process.env) });
const { paths } = JSON.parse(String(described?.content)) as OpenApi;

/** Every address, in English; with a language before it, there are the others. */
export const apiTable: Table = {
  head: ['Address', 'What is there'],
  rows: Object.entries(paths)
    .filter(([path]) => !path.includes('{language}'))
    .map(([path, { get }]) => [code(path), get.summary]),
};

const forms: Readonly<Record<keyof typeof pageFormats, string>> = {
  text: 'plain text, as the command prints it',
  md: 'Markdown',
  html: 'an HTML fragment',
  json: 'the guide as data',
};

export const fragmentTable: Table = {
  head: ['Address', 'What is there'],
  rows: Object.entries(forms).map(([format, what]) => [
    code(fragmentOf('/guides/{provider}/{host}/', format as keyof typeof forms)),
    what,
  ]),
};

export const policyTable: Table = {
  head: ['Directive', 'Allowed'],
  rows: Object.entries(policy).map(([what, where]) => [code(what), where.map(code).join(' ')]),
};
