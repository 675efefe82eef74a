// What is known of each provider, counted.
import type { Catalog } from './catalog.ts';
import type { Field, Kind } from './field.ts';
import { isTelling } from './identify.ts';
import { list } from './list.ts';
import type { Provider } from './provider.ts';
import { textsIn } from './schema.ts';
import { type Language, languages, type Text } from './text.ts';
import type { Category, Environment } from './vocabulary.ts';

export interface Facts {
  id: string;
  name: string;
  categories: readonly Category[];
  vendor?: string;
  methods: readonly string[];
  /** Methods whose end is announced, with the day. */
  ends: Readonly<Record<string, string>>;
  fields: number;
  /** The fields that hold secrets, and those of them that a beginning tells. */
  secrets: readonly string[];
  told: readonly string[];
  /** Forms of right values, and of values that are pasted instead. */
  kinds: number;
  mistakes: number;
  environments: readonly Environment[];
  addresses: number;
  needs: number;
  /** The secrets of which is known how long they are shown or valid. */
  lifetimes: readonly string[];
  /** Requests that prove the credentials. */
  checks: number;
  /** The languages in which every sentence of the entry is written. */
  languages: readonly Language[];
  sources: number;
  checked: string;
}

/** What a row of coverage tells, in the order of its columns: a short head, what it means, the value of a row, and whether something is known. */
export interface Column {
  id: string;
  head: string;
  means: string;
  shown: (facts: Facts) => string;
  known: (facts: Facts) => boolean;
}

const count = (id: string, head: string, means: string, of: (facts: Facts) => number): Column => ({
  id,
  head,
  means,
  shown: facts => (of(facts) === 0 ? '–' : String(of(facts))),
  known: facts => of(facts) > 0,
});

const share = (part: readonly unknown[], whole: readonly unknown[]): string =>
  whole.length === 0 ? '–' : part.length === whole.length ? 'all' : `${part.length}/${whole.length}`;

export const columns: readonly Column[] = [
  count('methods', 'ways', 'ways to link', it => it.methods.length),
  {
    id: 'told',
    head: 'told',
    means: 'secrets that can be told by how they begin',
    shown: ({ told, secrets }) => share(told, secrets),
    known: ({ told }) => told.length > 0,
  },
  count('kinds', 'kinds', 'kinds of value that are right', it => it.kinds),
  count('mistakes', 'wrong', 'kinds of value that are pasted by mistake', it => it.mistakes),
  count('environments', 'env', 'environments that the values tell apart', it => it.environments.length),
  count('addresses', 'addr', 'addresses from which IDs are read', it => it.addresses),
  count('needs', 'needs', 'plans, roles and permissions that must be there first', it => it.needs),
  {
    id: 'lifetimes',
    head: 'life',
    means: 'secrets of which is known how long they are shown or valid',
    shown: ({ lifetimes, secrets }) => share(lifetimes, secrets),
    known: ({ lifetimes }) => lifetimes.length > 0,
  },
  count('checks', 'check', 'requests that prove the credentials', it => it.checks),
  {
    id: 'languages',
    head: 'lang',
    means: 'languages in which every sentence is written',
    shown: it => String(it.languages.length),
    known: it => it.languages.length === languages.length,
  },
];

const textsOf = textsIn('provider');

/** Names and labels may be the provider's own words, which are not translated; so are "Splunk Cloud" and an address. */
const isSentence = ({ path, text }: { path: readonly (string | number)[]; text: Text }): boolean =>
  !['name', 'label'].includes(String(path.at(-1))) && (typeof text !== 'string' || /\s\p{Ll}/u.test(text));

function languagesOf(provider: Provider): Language[] {
  const sentences = textsOf(provider).filter(isSentence);
  return languages.filter(
    language => language === 'en' || sentences.every(({ text }) => typeof text !== 'string' && language in text),
  );
}

const isCurrent = ({ status = 'current' }: Kind): boolean => status === 'current';

/** Every value that is issued today begins in a way that says whose it is. */
const isTold = (field: Field): boolean => {
  const kinds = list(field.accepts).filter(isCurrent);
  return kinds.length > 0 && kinds.every(({ prefix }) => prefix !== undefined && list(prefix).every(isTelling));
};

export function factsOf(id: string, provider: Provider): Facts {
  const fields = Object.entries(provider.fields);
  const secrets = fields.filter(([, { secret }]) => secret);
  const kinds = fields.flatMap(([, { accepts }]) => list(accepts));
  const methods = Object.entries(provider.methods);
  return {
    id,
    name: provider.name,
    categories: provider.categories,
    ...(provider.vendor && { vendor: provider.vendor }),
    methods: methods.map(([method]) => method),
    ends: Object.fromEntries(methods.flatMap(([method, { ends }]) => (ends ? [[method, ends]] : []))),
    fields: fields.length,
    secrets: secrets.map(([field]) => field),
    told: secrets.filter(([, field]) => isTold(field)).map(([field]) => field),
    kinds: kinds.length,
    mistakes: fields.flatMap(([, { mistakenFor }]) => list(mistakenFor)).length,
    environments: [...new Set(kinds.flatMap(({ environment }) => environment ?? []))],
    addresses: provider.addresses?.length ?? 0,
    needs: [provider.needs, ...methods.map(([, { needs }]) => needs)].flatMap(it => it ?? []).length,
    lifetimes: secrets.filter(([, { lifetime }]) => lifetime).map(([field]) => field),
    checks: provider.check?.length ?? 0,
    languages: languagesOf(provider),
    sources: provider.sources.length,
    checked: provider.checked.on,
  };
}

export const coverageOf = ({ providers }: Pick<Catalog, 'providers'>): Facts[] =>
  [...providers].map(([id, provider]) => factsOf(id, provider));

/** How many of some entries know something, column by column. */
export const totalsOf = (rows: readonly Facts[]): { column: Column; known: number }[] =>
  columns.map(column => ({ column, known: rows.filter(column.known).length }));
