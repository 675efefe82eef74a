// Words → entries. Without the schemas, for whoever only looks things up.
import type { Catalog } from './catalog.ts';
import type { Host } from './host.ts';
import type { Provider } from './provider.ts';

/** An id, an alias, a name or a moved id → the provider. */
export function findProvider(catalog: Catalog, word: string): { id: string; provider: Provider } | undefined {
  const wanted = word.toLowerCase();
  const direct = catalog.moved.get(wanted) ?? wanted;
  const provider = catalog.providers.get(direct);
  if (provider) return { id: direct, provider };
  for (const [id, candidate] of catalog.providers) {
    if ([candidate.name, ...(candidate.aliases ?? [])].some(name => name.toLowerCase() === wanted))
      return { id, provider: candidate };
  }
  return undefined;
}

/** A host by id or name; the embedding app when nothing is asked for. */
export function findHost(catalog: Catalog, word: string | undefined): { id: string; host: Host } | undefined {
  for (const [id, host] of catalog.hosts) {
    if (word === undefined ? host.embedder : id === word || host.name.toLowerCase() === word.toLowerCase())
      return { id, host };
  }
  return undefined;
}
