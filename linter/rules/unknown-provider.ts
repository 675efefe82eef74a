// The provider of every connection is in the catalog.
import type { Catalog } from '../../catalog/model/catalog.ts';
import { didYouMean, nearest } from '../../catalog/model/near.ts';
import { type ConnectionRule, only, spelled } from './rule.ts';

/** Of each catalog what was suggested: one mistake is often made many times, and in many files. */
const suggestions = new WeakMap<Catalog, Map<string, readonly string[]>>();
/** So many at most are kept. */
const most = 1000;

/** Near to a name or an alias; said by the id. */
export function suggested(word: string, catalog: Catalog): readonly string[] {
  const known = suggestions.get(catalog) ?? new Map<string, readonly string[]>();
  const before = known.get(word);
  if (before) return before;
  const { providers, names } = catalog;
  const near = nearest(word, providers.keys());
  const byName = nearest(word, names.keys()).flatMap(name => names.get(name) ?? []);
  const made = [...new Set([...near, ...byName])].slice(0, 3);
  if (known.size < most) suggestions.set(catalog, known.set(word, made));
  return made;
}

export const unknownProvider: ConnectionRule = {
  id: 'unknown-provider',
  severity: 'error',
  summary: 'A connection names a provider that the catalog does not know.',
  why: 'Nothing can be said about a connection whose provider is not known. Write the id of the provider (the name of its guide); own entries are added with --catalog.',
  mends: '--fix writes the name that is near, when just one is, and an id in place of a name.',
  run: function* ({ connections, catalog, value }) {
    for (const { provider, value: it, path } of connections) {
      const word = it['provider'];
      if (typeof word !== 'string' || word === provider?.id) continue;
      const at = [...path, 'provider'];
      if (!provider) {
        const near = suggested(word, catalog);
        const hint =
          near.length > 0
            ? ` Did you mean ${near.map(id => `\`${id}\``).join(' or ')}?`
            : ' `linkbook list` shows all providers.';
        const message = `${spelled(word)} is not a provider of this catalog.${hint}`;
        yield { message, path: at, fix: near.length === 1 && near[0] ? { write: near[0] } : undefined };
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
        message: `${spelled(host)} is not an app of this catalog.${didYouMean(host, known) || ` There are: ${known.join(', ')}.`}`,
        path: ['host'],
        fix: only(host, known),
      };
    }
  },
};
