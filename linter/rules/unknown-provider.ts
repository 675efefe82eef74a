// The provider of every connection is in the catalog.
import type { Catalog } from '../../catalog/model/catalog.ts';
import { didYouMean, nearest } from '../../catalog/model/near.ts';
import type { ConnectionRule } from './rule.ts';
import { only, spelled } from './rule.ts';

/** Near to a name or an alias; said by the id. */
export function suggested(word: string, { providers }: Catalog): string[] {
  const ids = [...providers].filter(([id, { name, aliases = [] }]) => nearest(word, [id, name, ...aliases]).length > 0);
  const near = nearest(word, providers.keys());
  return [...new Set([...near, ...ids.map(([id]) => id)])].slice(0, 3);
}

export const unknownProvider: ConnectionRule = {
  id: 'unknown-provider',
  severity: 'error',
  summary: 'A connection names a provider that the catalog does not know.',
  why: 'Nothing can be said about a connection whose provider is not known. Write the id of the provider (the name of its guide); own entries are added with --catalog.',
  mends: '--fix writes the name that is near, when just one is, and an id in place of a name.',
  run: function* ({ connections, catalog, value }) {
    const ids = [...catalog.providers.keys()];
    for (const { provider, value: it, path } of connections) {
      const word = it['provider'];
      if (typeof word !== 'string') continue;
      const at = [...path, 'provider'];
      if (!provider) {
        const near = suggested(word, catalog);
        const hint =
          near.length > 0
            ? ` Did you mean ${near.map(id => `\`${id}\``).join(' or ')}?`
            : ' `linkbook list` shows all providers.';
        const message = `${spelled(word)} is not a provider of this catalog.${hint}`;
        yield { message, path: at, fix: near.length === 1 && near[0] ? { write: near[0] } : undefined };
      } else if (word !== provider.id && !catalog.moved.has(word) && !ids.includes(word))
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
