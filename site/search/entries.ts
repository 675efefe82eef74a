// What reads pasted addresses and keys: a few facts of each provider, in files that are loaded on the first paste.
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { Choice, Field, Kind, Mistake } from '../../catalog/model/field.ts';
import { marksOf } from '../../catalog/model/identify.ts';
import { list } from '../../catalog/model/list.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import { prefixesOf } from '../../catalog/model/tables.ts';
import { type Language, type Text, textIn } from '../../catalog/model/text.ts';
import { type EntryRow, mainLabel, type Prefixes } from './shape.ts';
import { type Sharded, shard } from './shards.ts';

const most = 14_000;

const hostOf = (address: string): string => /^https:\/\/([^/?#]+)/.exec(address)?.[1] ?? '';

/** The part of a host name that is the same for everybody: "okta.com" of {org}-admin.okta.com. */
const fixed = (host: string): string => {
  const end = host.lastIndexOf('}') + 1;
  return end === 0 ? host.replace(/^www\./, '') : host.slice(end).replace(/^[^.]*\.?/, '');
};

/** Hosts on which the provider is met. */
export function hostsOfProvider(provider: Provider): string[] {
  const { website, app, manage, createUrl, addresses = [], fields, methods } = provider;
  const creating = Object.values(methods).map(it => it.createUrl);
  const written = [website, app, manage, createUrl, ...creating, ...addresses.map(({ at }) => at)].flatMap(at =>
    at ? [hostOf(at)] : [],
  );
  const chosen = Object.values(fields).flatMap(({ choices = [] }) => choices.flatMap(({ hosts = [] }) => hosts));
  const hosts = new Set([...written, ...chosen].map(fixed).filter(host => host.includes('.')));
  // One that stands below another is known with it.
  return [...hosts].filter(host => ![...hosts].some(above => host.endsWith(`.${above}`)));
}

const inLanguage = (text: Text, language: Language): string => textIn(text, language).words;

/** A kind without what only its readers want. */
function slimKind(kind: Kind, language: Language): Kind {
  const { source: _source, since: _since, status: _status, name, ...rest } = kind;
  return { ...rest, ...(name && { name: inLanguage(name, language) }) };
}

const slimMistake = (mistake: Mistake, language: Language): Mistake => ({
  ...slimKind(mistake, language),
  name: inLanguage(mistake.name, language),
  ...(mistake.because && { because: inLanguage(mistake.because, language) }),
});

const slimChoice = ({ value, label, hosts }: Choice, language: Language): Choice => ({
  value,
  label: inLanguage(label, language),
  ...(hosts && { hosts }),
});

function slimField({ label, secret, paste, accepts, mistakenFor, choices }: Field, language: Language): Field {
  return {
    label,
    ...(secret && { secret }),
    ...(paste && { paste }),
    ...(accepts && { accepts: accepts.map(kind => slimKind(kind, language)) }),
    ...(mistakenFor && { mistakenFor: mistakenFor.map(kind => slimMistake(kind, language)) }),
    ...(choices && { choices: choices.map(choice => slimChoice(choice, language)) }),
  };
}

/** Fields that an address gives, and fields whose values have a telling beginning. */
function fieldsToRead(id: string, provider: Provider): string[] {
  const given = (provider.addresses ?? []).flatMap(({ at, gives }) =>
    Object.keys(gives ?? Object.fromEntries([...at.matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => [name, '']))),
  );
  return Object.entries(provider.fields)
    .filter(
      ([field, it]) =>
        given.includes(field) ||
        list(it.choices).some(({ hosts }) => hosts) ||
        marksOf([[id, { fields: { [field]: it } }]]).length > 0,
    )
    .map(([field]) => field);
}

export function entryRow(id: string, provider: Provider, language: Language): EntryRow {
  const fields = fieldsToRead(id, provider).map((field): [string, Field] => [
    field,
    slimField(provider.fields[field] as Field, language),
  ]);
  const ways = Object.entries(provider.methods).map(([method, { asks }]): [string, string[]] => [
    method,
    asks.filter(field => fields.some(([known]) => known === field)),
  ]);
  return {
    id,
    name: provider.name,
    hosts: hostsOfProvider(provider),
    fields: Object.fromEntries(fields),
    ...(ways.length > 1 && { ways }),
    ...(provider.addresses && {
      addresses: provider.addresses.map(({ at, gives, except }) => ({
        at,
        ...(gives && { gives }),
        ...(except && { except }),
      })),
    }),
  };
}

export function entriesOf(catalog: Catalog, language: Language): Sharded<EntryRow> {
  const items = [...catalog.providers].map(([id, provider]) => {
    const row = entryRow(id, provider, language);
    return { row, words: [id, ...row.hosts.map(mainLabel)] };
  });
  return shard(items, most);
}

/** Beginnings of keys over the whole catalog. */
export const prefixesIn = ({ providers }: Catalog): Prefixes => Object.fromEntries(prefixesOf(providers));
