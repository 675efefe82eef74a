// The small index: names, other names, labels and categories of one language, in files of a few kilobytes.
import type { Catalog } from '../../catalog/model/catalog.ts';
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import type { Language } from '../../catalog/model/text.ts';
import { type Category, categories, type MethodKind, methodKinds } from '../../catalog/model/vocabulary.ts';
import { categoryNames } from '../categories.ts';
import { addressOf, embedder, hostsOf, namedHosts } from '../routes.ts';
import {
  type GroupRow,
  type Head,
  idOf,
  isLetter,
  type Named,
  type NameShard,
  type ProviderRow,
  wordsOf,
} from './shape.ts';
import { type Item, shard } from './shards.ts';
import { boxWords } from './words.ts';

/** Bytes of a file of names before it is compressed. */
const most = 2000;
/** A label or category names so many of its guides. */
const members = 8;

export const named = (id: string, name: string): Named => (idOf([name]) === id ? [name] : [name, id]);

/** The kinds of method a provider has that every language has a name for. */
export function kindsOf({ methods }: Pick<Provider, 'methods'>): MethodKind[] {
  const known = Object.entries(methods).map(([id, { kind }]) => kind ?? methodKinds.find(it => it === id));
  return [...new Set(known)].filter(kind => kind !== undefined);
}

/** Words of a text, also of languages that write without spaces. */
function indexed(text: string, language: Language): string[] {
  const words = wordsOf(text);
  if (language !== 'ja') return words;
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return [...words, ...segments.flatMap(({ segment }) => wordsOf(segment))];
}

/** Labels of fields, and the guides that ask for them. */
function labelItems(catalog: Catalog, language: Language): Item<GroupRow>[] {
  const labels = new Map<string, { label: string; guides: Map<string, Named> }>();
  for (const [id, { name, fields }] of catalog.providers) {
    for (const { label } of Object.values(fields)) {
      const key = wordsOf(label).join(' ');
      const known = labels.get(key) ?? { label, guides: new Map() };
      known.guides.set(id, named(id, name));
      labels.set(key, known);
    }
  }
  const { noun } = phrasesIn(language);
  const wanted = [...labels.values()].sort((a, b) => b.guides.size - a.guides.size);
  return wanted.map(({ label, guides }) => {
    const own = noun(label).bare;
    const same = own.toLowerCase() === label.toLowerCase();
    const first = [...guides.values()].slice(0, members);
    const row: GroupRow = same ? [label, guides.size, first] : [label, guides.size, first, own];
    return { row, words: [...wordsOf(label), ...(same ? [] : indexed(own, language))], mayGiveWay: true };
  });
}

function providerItems(catalog: Catalog): Item<ProviderRow>[] {
  return [...catalog.providers].map(([id, provider]) => {
    const { name } = provider;
    const former = [...catalog.moved].filter(([, to]) => to === id).map(([from]) => from);
    const aliases = [...(provider.aliases ?? []), ...former];
    const row: ProviderRow = [
      named(id, name),
      provider.categories.map(it => categories.indexOf(it)),
      kindsOf(provider).map(it => methodKinds.indexOf(it)),
      hostsOf(id).flatMap(host => (host === embedder ? [] : namedHosts.indexOf(host))),
    ];
    if (aliases.length > 0) row.push(aliases);
    const words = [name, id, ...aliases].flatMap(wordsOf);
    // "hub spot" and "hubspot" are one word.
    return { row, words: [...words, wordsOf(name).join('')] };
  });
}

/** The files of names, and the head that leads to them. */
export function namesOf(catalog: Catalog, language: Language): { head: Omit<Head, 'entries'>; shards: NameShard[] } {
  const items = [...providerItems(catalog), ...labelItems(catalog, language)] as Item<ProviderRow | GroupRow>[];
  const { begins, shards } = shard(items, most);
  const isLabel = (row: ProviderRow | GroupRow): row is GroupRow => typeof row[0] === 'string';
  const files = shards.map(rows => ({
    providers: rows.filter(row => !isLabel(row)) as ProviderRow[],
    labels: rows.filter(isLabel),
  }));
  const phrases = phrasesIn(language);
  const ids = [...catalog.providers];
  const placeholder = '{id}';
  const head = {
    words: boxWords[language],
    addresses: {
      guide: addressOf({ language, page: 'guide', provider: placeholder, host: embedder }),
      way: addressOf({ language, page: 'guide', provider: placeholder, host: embedder, method: '{way}' }),
      category: addressOf({ language, page: 'category', category: placeholder as Category, part: 1 }),
      host: addressOf({ language, page: 'host', host: placeholder }),
    },
    guides: catalog.providers.size,
    categories: categories.map((category): Head['categories'][number] => {
      const having = ids.filter(([, provider]) => provider.categories.includes(category));
      return [
        category,
        categoryNames[language][category],
        having.length,
        having.slice(0, 4).map(([id, { name }]) => named(id, name)),
      ];
    }),
    kinds: methodKinds.map((kind): [string, string] => [kind, phrases.methods[kind]]),
    hosts: namedHosts.map((id): [string, string, string] => {
      const host = catalog.hosts.get(id);
      return [id, host?.name ?? id, host?.form ?? ''];
    }),
    names: begins,
    short: items.flatMap(({ row, words }) => (!isLabel(row) && words.some(isLetter) ? [row] : [])),
    ...(files.length === 1 && files[0] && { only: files[0] }),
  };
  return { head, shards: files };
}
