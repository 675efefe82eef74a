// The provider of every connection is in the catalog.
import type { Catalog } from '../../catalog/model/catalog.ts';
import { didYouMean, nearest } from '../../catalog/model/near.ts';
import type { ConnectionRule } from './rule.ts';
import { spelled } from './rule.ts';

/** Near to a name or an alias; said by the id. */
function suggested(word: string, { providers }: Catalog): string {
  const ids = [...providers].filter(([id, { name, aliases = [] }]) => nearest(word, [id, name, ...aliases]).length > 0);
  const near = nearest(word, providers.keys());
  const all = [...new Set([...near, ...ids.map(([id]) => id)])].slice(0, 3);
  return all.length > 0 ? ` Did you mean ${all.map(id => `\`${id}\``).join(' or ')}?` : '';
}

export const unknownProvider: ConnectionRule = {
  id: 'unknown-provider',
  severity: 'error',
  summary: 'A connection names a provider that the catalog does not know.',
  why: 'Nothing can be said about a connection whose provider is not known. Write the id of the provider (the name of its guide); own entries are added with --catalog.',
  run: function* ({ connections, catalog, value }) {
    const ids = [...catalog.providers.keys()];
    for (const { provider, value: it, path } of connections) {
      const word = it['provider'];
      if (typeof word !== 'string') continue;
      const at = [...path, 'provider'];
      if (!provider) {
        const hint = suggested(word, catalog) || ' `linkbook list` shows all providers.';
        yield { message: `${spelled(word)} is not a provider of this catalog.${hint}`, path: at };
      } else if (word !== provider.id && !catalog.moved.has(word) && !ids.includes(word))
        yield { message: `The id of ${provider.entry.name} is \`${provider.id}\`; write that.`, path: at };
    }
    const host = (value as { host?: unknown } | null)?.host;
    if (typeof host === 'string' && !catalog.hosts.has(host)) {
      const known = [...catalog.hosts.keys()];
      yield {
        message: `${spelled(host)} is not an app of this catalog.${didYouMean(host, known) || ` There are: ${known.join(', ')}.`}`,
        path: ['host'],
      };
    }
  },
};
