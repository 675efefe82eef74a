// Texts → Catalog. Everything that is wrong with the entries is said at once, each with its place.
import { describePath, type Entry, errorAt, type KnownVendor, parseEntry, type Source, wholeEntry } from './entry.ts';
import { type Finding, inOrder, type KeyPath } from './finding.ts';
import type { Host } from './host.ts';
import { didYouMean } from './near.ts';
import type { Provider } from './provider.ts';
import { danglingInHost } from './references.ts';
import { type Tables, tablesOf } from './tables.ts';
import type { Vendor } from './vendor.ts';
import { quoted } from './visible.ts';

export { type Entry, entryFolders, type Parsed, parseEntry, readEntry, type Source } from './entry.ts';

export interface Catalog extends Tables {
  providers: ReadonlyMap<string, Provider>;
  hosts: ReadonlyMap<string, Host>;
  /** What products of one house share; entries hold it already. */
  vendors: ReadonlyMap<string, Vendor>;
  /** Old id → new id. */
  moved: ReadonlyMap<string, string>;
}

export interface Entries {
  entries: Entry[];
  findings: Finding[];
}

/**
 * Many files → entries. `beside` are ids that are known from elsewhere: own entries may name them.
 * Whoever has parsed some of the files before says what came of it.
 */
export function readEntries(sources: Iterable<Source>, beside?: Catalog, parse = parseEntry): Entries {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const vendors = new Map<string, KnownVendor>(
    [...(beside?.vendors ?? [])].map(([id, value]): [string, KnownVendor] => [id, { value }]),
  );
  // Said once, where it is broken, and not wherever it is named.
  const broken: string[] = [];
  const written = [...sources].flatMap(source => {
    const { entry, findings: found } = parse(source);
    findings.push(...found);
    if (!entry) broken.push(describePath(source.path).id);
    if (entry?.kind === 'vendor') vendors.set(entry.id, { value: entry.value, file: entry });
    return entry ?? [];
  });
  for (const it of written) {
    const { entry, findings: found } = wholeEntry(it, vendors, broken);
    findings.push(...found);
    if (entry) entries.push(entry);
    else broken.push(it.id);
  }
  const providers = new Set([
    ...(beside?.providers.keys() ?? []),
    ...broken,
    ...entries.filter(it => it.kind === 'provider').map(it => it.id),
  ]);
  for (const { kind, value, path: file, read } of entries) {
    const finding = errorAt(file);
    if (kind === 'host') {
      for (const { rule, message, path } of danglingInHost(value, providers))
        findings.push(finding(rule, message, read.rangeOf(path), path));
    }
    if (kind === 'moved' && !providers.has(value.moved)) {
      const message = `${quoted(value.moved)} is not a provider of this catalog.${didYouMean(value.moved, providers)}`;
      findings.push(finding('unknown-name', message, read.rangeOf(['moved']), ['moved']));
    }
  }
  return { entries, findings: inOrder([...findings, ...duplicates(entries)]) };
}

/** Ids and aliases lead to one entry only. */
function duplicates(entries: readonly Entry[]): Finding[] {
  const taken = new Map<string, Entry>();
  const found: Finding[] = [];
  const take = (name: string, entry: Entry, path: KeyPath): void => {
    const word = `${entry.kind === 'moved' ? 'provider' : entry.kind} ${name.toLowerCase()}`;
    const first = taken.get(word);
    if (first && first !== entry) {
      const message = `${quoted(name)} leads to ${first.path} already. Ids and aliases lead to one entry only: take one of the two away.`;
      found.push(errorAt(entry.path)('duplicate-id', message, entry.read.rangeOf(path), path));
    } else taken.set(word, entry);
  };
  for (const entry of entries) take(entry.id, entry, []);
  for (const entry of entries) {
    if (entry.kind !== 'provider') continue;
    for (const [index, alias] of (entry.value.aliases ?? []).entries()) take(alias, entry, ['aliases', index]);
  }
  return found;
}

export function catalogOf(entries: readonly Entry[], below?: Catalog): Catalog {
  const providers = new Map(below?.providers);
  const hosts = new Map(below?.hosts);
  const vendors = new Map(below?.vendors);
  const moved = new Map(below?.moved);
  for (const entry of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (entry.kind === 'provider') providers.set(entry.id, entry.value);
    else if (entry.kind === 'host') hosts.set(entry.id, entry.value);
    else if (entry.kind === 'vendor') vendors.set(entry.id, entry.value);
    else moved.set(entry.id, entry.value.moved);
  }
  return { providers, hosts, vendors, moved, ...tablesOf(providers) };
}
