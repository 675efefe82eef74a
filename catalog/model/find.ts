// Words → entries. Without the schemas, for whoever only looks things up.
import type { Catalog } from './catalog.ts';
import type { Host } from './host.ts';
import type { Provider } from './provider.ts';

/** An id, an alias, a name or a moved id → the provider. */
export function findProvider(catalog: Catalog, word: string): { id: string; provider: Provider } | undefined {
  const wanted = word.toLowerCase();
  const direct = catalog.moved.get(wanted) ?? wanted;
  const id = catalog.providers.has(direct) ? direct : catalog.names.get(wanted);
  const provider = id === undefined ? undefined : catalog.providers.get(id);
  return id === undefined || provider === undefined ? undefined : { id, provider };
}

/** A host by id or name; the embedding app when nothing is asked for. */
export function findHost(catalog: Catalog, word: string | undefined): { id: string; host: Host } | undefined {
  for (const [id, host] of catalog.hosts) {
    if (word === undefined ? host.embedder : id === word || host.name.toLowerCase() === word.toLowerCase())
      return { id, host };
  }
  return undefined;
}
