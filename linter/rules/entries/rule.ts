// What a rule for entries is: it reads one entry and speaks by key paths; lint.ts makes places of them.
import type { Catalog, Entry } from '../../../catalog/model/catalog.ts';
import type { KeyPath } from '../../../catalog/model/finding.ts';
import type { Host } from '../../../catalog/model/host.ts';
import type { Identity } from '../../../catalog/model/identify.ts';
import type { Provider } from '../../../catalog/model/provider.ts';
import type { Vendor } from '../../../catalog/model/vendor.ts';

export type Severity = 'error' | 'warning';

export interface RuleText {
  id: string;
  severity: Severity;
  /** What it finds, in one sentence. */
  summary: string;
  /** Why that matters, and how to mend it. */
  why: string;
  /** What is mended by a flag, and by which; without it, nothing. */
  mends?: string;
}

export interface Said {
  message: string;
  path: KeyPath;
  /** The key is meant, not its value. */
  at?: 'key';
  related?: { message: string; path: KeyPath };
}

/** What a rule may know besides the entry. */
export interface About {
  catalog: Catalog;
  identify: (value: string) => Identity;
  /** The day, from outside: 2026-11-20. */
  today: string;
}

export interface EntryRule extends RuleText {
  run: (entry: Entry, about: About) => Iterable<Said>;
}

export type ProviderEntry = Extract<Entry, { kind: 'provider' }>;

/** A rule about providers only. */
export function ofProvider(
  run: (provider: Provider, about: About, entry: ProviderEntry) => Iterable<Said>,
): EntryRule['run'] {
  return (entry, about) => (entry.kind === 'provider' ? run(entry.value, about, entry) : []);
}

/** A rule about providers and hosts alike. */
export function ofEither(
  run: (value: Provider | Host, about: About, entry: Entry) => Iterable<Said>,
): EntryRule['run'] {
  return (entry, about) => (entry.kind === 'provider' || entry.kind === 'host' ? run(entry.value, about, entry) : []);
}

/** A rule about every file that holds facts. */
export function ofAny(
  run: (value: Provider | Host | Vendor, about: About, entry: Entry) => Iterable<Said>,
): EntryRule['run'] {
  return (entry, about) => (entry.kind === 'moved' ? [] : run(entry.value, about, entry));
}
