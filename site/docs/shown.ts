// What the components on a page of documentation show, by the names that stand in its text: <Table of="exitCodes" />.
import { readFileSync } from 'node:fs';
import { guide } from '../../catalog/commands/guide.ts';
import { inject } from '../../catalog/commands/inject.ts';
import type { Guide, GuideStep, Words } from '../../catalog/model/document.ts';
import { composeGuide, isProblem } from '../../catalog/model/guide/compose.ts';
import type { Language } from '../../catalog/model/text.ts';
import { catalog } from '../catalog.ts';
import { embedder } from '../routes.ts';
import * as component from './component.ts';
import { categoryTable, providerTable, totalTable } from './coverage.ts';
import { facts, partOf } from './facts.ts';
import { marked } from './marked.ts';
import {
  apiTable,
  connectionTable,
  exitTable,
  flagTable,
  formatTable,
  fragmentTable,
  keysOfEntry,
  keysOfVendor,
  policyTable,
  type Table,
} from './tables.ts';

const texts = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

export const tables: Readonly<Record<string, Table>> = {
  api: apiTable,
  connections: connectionTable,
  exitCodes: exitTable,
  flags: flagTable,
  formats: formatTable,
  fragments: fragmentTable,
  policy: policyTable,
  coverage: totalTable,
  coverageByCategory: categoryTable,
  coverageByProvider: providerTable,
  attributes: component.attributeTable,
  methods: component.methodTable,
  events: component.eventTable,
  properties: component.propertyTable,
  parts: component.partTable,
  keysOfEntry: keysOfEntry(),
  keysOfField: keysOfEntry('fields', '*'),
  keysOfKind: keysOfEntry('fields', '*', 'accepts', '*'),
  keysOfAddress: keysOfEntry('addresses', '*'),
  keysOfMethod: keysOfEntry('methods', '*'),
  keysOfStep: keysOfEntry('methods', '*', 'steps', '*'),
  verbs: keysOfEntry('methods', '*', 'steps', '*', 'do', '*'),
  keysOfVendor: keysOfVendor(),
};

export interface Code {
  /** What it is called, where it is a file or a command. */
  name?: string;
  language: string;
  text: string;
}

/** Parts of a real entry, as they stand there. */
const entry = (id: string, ...keys: string[]): Code => {
  const yaml = texts(`../../catalog/providers/${id}.yaml`);
  return { name: `${id}.yaml`, language: 'yaml', text: keys.map(key => partOf(yaml, key)).join('\n') };
};
const { code } = component;

export const codes: Readonly<Record<string, () => Code>> = {
  component: () => ({ language: 'html', text: code.component }),
  judged: () => ({ name: 'form.js', language: 'js', text: code.judged }),
  react: () => ({ name: 'Guide.jsx', language: 'js', text: code.react }),
  vue: () => ({ name: 'Guide.vue', language: 'html', text: code.vue }),
  astro: () => ({ name: 'Guide.astro', language: 'html', text: code.astro }),
  framed: () => ({ language: 'html', text: code.framed }),
  helpOfInject: () => ({ name: 'linkbook inject --help', language: 'text', text: inject.help }),
  helpOfGuide: () => ({ name: 'linkbook guide --help', language: 'text', text: guide.help }),
  who: () => entry('clay', 'name', 'website', 'app', 'categories', 'checked', 'sources'),
  fields: () => entry('clay', 'fields'),
  addresses: () => entry('clay', 'addresses'),
  methods: () => entry('clay', 'methods'),
  ofVendor: () => entry('zoho-crm', 'vendor', 'methods'),
};

function named<T>(of: Readonly<Record<string, T>>, name: string, what: string): T {
  const found = Object.hasOwn(of, name) ? of[name] : undefined;
  if (found === undefined) throw new Error(`There is no ${what} ${name}.`);
  return found;
}

export const tableNamed = (name: string): Table => named(tables, name, 'table');
export const codeNamed = (name: string): Code => named(codes, name, 'code')();
export const factNamed = (name: string): Words => marked(named<string>(facts, name, 'fact'));

/** A file of the examples, shown as it is: what is copied from here is what the tests try. */
export function fileNamed(of: string, name = of): Code {
  const ending = /\.(\w+)$/.exec(of)?.[1] ?? '';
  const language = { yml: 'yaml', tsx: 'js', ts: 'js', vue: 'html', astro: 'html' }[ending] ?? ending;
  return { name, language, text: texts(`examples/${of}`).replaceAll(component.noAddress, component.origin) };
}

/** The step that obtains a value, as a guide shows it: what a few lines of an entry become. */
export function stepOf(provider: string, field: string, language: Language): { guide: Guide; step: GuideStep } {
  const guide = composeGuide(catalog, { provider, host: embedder, language });
  if (isProblem(guide)) throw new Error(guide.problem);
  const step = guide.sections.flatMap(({ steps }) => steps).find(({ fields }) => fields.includes(field));
  if (!step) throw new Error(`No step of ${provider} obtains ${field}.`);
  return { guide, step };
}
