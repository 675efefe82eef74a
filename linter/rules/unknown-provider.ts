// The provider of every connection is in the catalog.
import type { Catalog } from '../../catalog/model/catalog.ts';
import { didYouMean, distance, nearest } from '../../catalog/model/near.ts';
import { type ConnectionRule, only, spelled } from './rule.ts';

interface Suggestion {
  /** Of the nearest providers. */
  ids: readonly string[];
  /** The one that is meant for certain. */
  certain?: string;
}

/** Of each catalog what was suggested: one mistake is often made many times, and in many files. */
const suggestions = new WeakMap<Catalog, Map<string, Suggestion>>();
/** So many at most are kept. */
const most = 1000;

/** Near to a name or an alias; said by the id. */
export function suggested(word: string, catalog: Catalog): Suggestion {
  const known = suggestions.get(catalog) ?? new Map<string, Suggestion>();
  const before = known.get(word);
  if (before) return before;
  const { providers, names } = catalog;
  const near = nearest(word, providers.keys());
  const byName = nearest(word, names.keys()).flatMap(name => names.get(name) ?? []);
  const ids = [...new Set([...near, ...byName])].slice(0, 3);
  const [id, ...others] = ids;
  const isCertain = id !== undefined && others.length === 0 && calledBy(id, names).some(name => isSlip(word, name));
  const made = { ids, ...(isCertain && { certain: id }) };
  if (known.size < most) suggestions.set(catalog, known.set(word, made));
  return made;
}

const calledBy = (id: string, names: Catalog['names']): string[] => [
  id,
  ...[...names].flatMap(([name, of]) => (of === id ? name : [])),
];

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const sorted = (text: string): string => [...text].sort().join('');

/** Whether a letter too many, too few or in the wrong place is all that differs; with another letter it may be another service. */
function isSlip(word: string, name: string): boolean {
  const [a, b] = [letters(word), letters(name)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || distance(a, b) > 1) return false;
  return a.length !== b.length || sorted(a) === sorted(b);
}

export const unknownProvider: ConnectionRule = {
  id: 'unknown-provider',
  severity: 'error',
  summary: 'A connection names a provider that the catalog does not know.',
  why: 'Nothing can be said about a connection whose provider is not known. Write the id of the provider (the name of its guide); own entries are added with --catalog.',
  mends:
    '--fix writes the id where a letter is too many, too few or in the wrong place, and just one name is near; and an id in place of a name.',
  run: function* ({ connections, catalog, names, value }) {
    for (const { provider, value: it, path } of connections) {
      const word = it['provider'];
      if (typeof word !== 'string' || word === provider?.id) continue;
      const at = [...path, 'provider'];
      if (!provider) {
        const { ids: near, certain } = suggested(word, catalog);
        const hint =
          near.length > 0
            ? ` Did you mean ${near.map(id => `\`${id}\``).join(' or ')}?`
            : ' `linkbook list` shows all providers.';
        const message = `${spelled(word, names.isPlain(word))} is not a provider of this catalog.${hint}`;
        yield { message, path: at, fix: certain === undefined ? undefined : { write: certain } };
      } else if (word !== provider.id && !catalog.moved.has(word) && !catalog.providers.has(word))
        yield {
          message: `The id of ${provider.entry.name} is \`${provider.id}\`; write that.`,
          path: at,
          fix: { write: provider.id },
        };
    }
    const host = (value as { host?: unknown } | null)?.host;
    if (typeof host === 'string' && !catalog.hosts.has(host)) {
      const known = [...catalog.hosts.keys()];
      yield {
        message: `${spelled(host, names.isPlain(host))} is not an app of this catalog.${didYouMean(host, known) || ` There are: ${known.join(', ')}.`}`,
        path: ['host'],
        fix: only(host, known),
      };
    }
  },
};
