// Entries of any number as texts: the ones of this catalog under other names, the same ones for the same seed.
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import { dice } from './chance.ts';
import { nameOf } from './many.ts';

/** app.mailgun.com → mailgun; what is shorter than a word is in too many others. */
const brandOf = ({ website }: Provider): string => /([\w-]{3,})\.\w+(?:\/|$)/.exec(website)?.[1] ?? '';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const literally = (text: string): string => text.replace(/[^\w]/g, '\\$&');

/** Beginnings of keys that are the provider's own. */
function prefixesOf({ fields }: Provider): string[] {
  const kinds = Object.values(fields).flatMap(({ accepts = [], mistakenFor = [] }) => [...accepts, ...mistakenFor]);
  const prefixes = kinds.flatMap(({ prefix = [] }) => prefix).filter(prefix => /^\w{2,}[_-]/.test(prefix));
  return [...new Set(prefixes)].sort((a, b) => b.length - a.length);
}

/** The entry under another name: on its own domains, with its own beginnings of keys. */
function renamed(text: string, provider: Provider, name: string): string {
  const word = (/^\w+/.exec(name)?.[0] ?? name).toLowerCase();
  const brand = brandOf(provider);
  const cases: Record<string, string> = {
    [brand]: word,
    [brand.toUpperCase()]: word.toUpperCase(),
  };
  const beginnings = prefixesOf(provider);
  const marked =
    beginnings.length === 0
      ? text
      : text.replace(new RegExp(`\\b(?:${beginnings.map(literally).join('|')})`, 'g'), `${word.slice(0, 4)}$&`);
  return marked
    .replace(new RegExp(literally(brand) || '(?!)', 'gi'), found => cases[found] ?? capital(word))
    .replace(/^name: .*$/m, `name: ${name}`)
    .replace(/^aliases: .*\n/m, '');
}

/** File name → text, until there are so many. */
export function manyEntries(
  catalog: Catalog,
  texts: ReadonlyMap<string, string>,
  count: number,
  seed = 7,
): Map<string, string> {
  const thrown = dice(seed);
  const known = [...catalog.providers].filter(([id]) => texts.has(id));
  // What has a vendor stands on the domains of that vendor.
  const models = known.filter(([id]) => !/^vendor:/m.test(texts.get(id) ?? ''));
  const made = new Map<string, string>();
  for (const [id] of known.slice(0, count)) made.set(id, texts.get(id) ?? '');
  while (made.size < count) {
    const name = nameOf(thrown);
    const id = name.toLowerCase().replace(/\W+/g, '-');
    const [of, provider] = thrown.among(models);
    if (!made.has(id)) made.set(id, renamed(texts.get(of) ?? '', provider, name));
  }
  return made;
}
