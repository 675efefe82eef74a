// The description of everything programs may fetch: OpenAPI 3.1. Its forms are made from the schemas beside it.
import { z } from 'zod';
import { entryKinds } from '../../catalog/model/schema.ts';
import { languages } from '../../catalog/model/text.ts';
import { api, dataOf, feed, fragmentOf, ruleTwinOf, schemaOf, twinOf } from './addresses.ts';
import { changeList, hostList, providerFile, providerList, ruleList } from './api.ts';
import { guide, hostPage, named } from './document-schema.ts';
import { jsonFile, type SideFile, type Site } from './side-file.ts';

interface Kind {
  /** Its address, with names in place of ids. */
  path: string;
  summary: string;
  type: 'application/json' | 'application/xml' | 'text/html' | 'text/markdown' | 'text/plain';
  /** Of JSON: its form. */
  form?: z.ZodType;
}

const metaSchema = 'https://json-schema.org/draft/2020-12/schema';

const lists: Kind[] = [
  { path: `${api}/providers.json`, summary: 'All providers.', type: 'application/json', form: providerList },
  {
    path: `${api}/providers/{provider}.json`,
    summary: 'One provider: its entry, and where its guides are.',
    type: 'application/json',
    form: providerFile,
  },
  {
    path: `${api}/hosts.json`,
    summary: 'The apps in which accounts are linked.',
    type: 'application/json',
    form: hostList,
  },
  { path: `${api}/rules.json`, summary: 'The rules of lint-connections.', type: 'application/json', form: ruleList },
  { path: `${api}/changes.json`, summary: 'What changed, newest first.', type: 'application/json', form: changeList },
  {
    path: `${api}/openapi.json`,
    summary: 'This description.',
    type: 'application/json',
    form: z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }),
  },
  {
    path: schemaOf('{kind}'),
    summary: 'JSON Schema of an entry, or of a file of connections.',
    type: 'application/json',
    form: z.looseObject({ $schema: z.literal(metaSchema), title: z.string() }),
  },
  { path: ruleTwinOf('{rule}'), summary: 'A rule, with the example that shows it.', type: 'text/markdown' },
  { path: twinOf('/docs/'), summary: 'The documentation’s first page as Markdown.', type: 'text/markdown' },
  { path: twinOf('/docs/{page}/'), summary: 'A page of documentation as Markdown.', type: 'text/markdown' },
  { path: '/llms.txt', summary: 'What there is, for language models: Markdown.', type: 'text/plain' },
  { path: '/llms-full.txt', summary: 'All guides and the documentation in one file: Markdown.', type: 'text/plain' },
];

const subjects: { page: string; what: string; form: z.ZodType }[] = [
  { page: '/guides/{provider}/', what: 'A guide, for any app', form: guide },
  { page: '/guides/{provider}/{host}/', what: 'A guide, for one app', form: guide },
  { page: '/guides/{provider}/{host}/{method}/', what: 'A guide, for one app and one way to link', form: guide },
  { page: '/hosts/{host}/', what: 'Managing accounts in an app', form: hostPage },
];

/** A page in its other forms. */
const formsOf = (page: string, what: string, form: z.ZodType): Kind[] => [
  { path: twinOf(page), summary: `${what}: its page as Markdown.`, type: 'text/markdown' },
  { path: dataOf(page), summary: `${what}: as data.`, type: 'application/json', form },
  { path: fragmentOf(page, 'html'), summary: `${what}: an HTML fragment.`, type: 'text/html' },
  { path: fragmentOf(page, 'md'), summary: `${what}: Markdown.`, type: 'text/markdown' },
  { path: fragmentOf(page, 'text'), summary: `${what}: plain text.`, type: 'text/plain' },
  { path: fragmentOf(page, 'json'), summary: `${what}: JSON.`, type: 'application/json', form },
];

const pages = ['', '/{language}'].flatMap(start =>
  subjects.flatMap(({ page, what, form }) =>
    formsOf(start + page, start === '' ? what : `${what}, in another language`, form),
  ),
);

const meanings: Record<string, object> = {
  provider: { description: 'The id of a provider, from providers.json.', schema: { type: 'string' } },
  host: {
    description:
      'The id of an app, from hosts.json; of a guide one that the provider has under `hosts` in providers.json.',
    schema: { type: 'string' },
  },
  method: {
    description:
      'The id of a way to link, from providers.json. The first one of a provider has no address of its own: it is the guide without a way.',
    schema: { type: 'string' },
  },
  page: { description: 'A page of documentation, as its address names it: from llms.txt.', schema: { type: 'string' } },
  rule: { description: 'The id of a rule, from rules.json.', schema: { type: 'string' } },
  kind: {
    description: 'What is described.',
    schema: { type: 'string', enum: [...entryKinds, 'connections'] },
  },
  language: {
    description: 'English stands at the address without a language.',
    schema: { type: 'string', enum: languages.filter(it => it !== 'en') },
  },
};

const refTo = (id: string): string => `#/components/schemas/${id}`;

function schemaFor(form: z.ZodType): object {
  const id = named.get(form)?.id;
  return id === undefined ? withoutIds(z.toJSONSchema(form)) : { $ref: refTo(id) };
}

/** The parts of one document need neither an address nor a dialect of their own. */
function withoutIds({ $id: _, $schema: __, ...schema }: { $id?: unknown; $schema?: unknown }): object {
  return schema;
}

function components(): Record<string, object> {
  const { schemas } = z.toJSONSchema(named, { uri: refTo });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIds(schema)]));
}

function operation({ path, summary, type, form }: Kind): object {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...meanings[name],
  }));
  const content = { [type]: { schema: form ? schemaFor(form) : { type: 'string' } } };
  return {
    get: {
      operationId: path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, ''),
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: { 200: { description: summary, content }, 404: { description: 'There is no such file.' } },
    },
  };
}

const feedKind: Kind = { path: feed, summary: 'RSS feed of guides that changed.', type: 'application/xml' };

export function* openApiFile({ address }: Site): Generator<SideFile> {
  const kinds = [...lists, ...(address === undefined ? [] : [feedKind]), ...pages];
  yield jsonFile(`${api}/openapi.json`, {
    openapi: '3.1.0',
    info: {
      title: 'Linkbook',
      version: '1',
      summary: 'Guides to linking accounts, as data.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: metaSchema,
    servers: [{ url: address ?? '/' }],
    paths: Object.fromEntries(kinds.map(kind => [kind.path, operation(kind)])),
    components: { schemas: components() },
  });
}
