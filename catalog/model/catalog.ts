// Texts → Catalog. Everything that is wrong with the entries is said at once, each with its place.
import { type Finding, inOrder, type KeyPath, type Range } from './finding.ts';
import { type Host, host as hostSchema } from './host.ts';
import { didYouMean } from './near.ts';
import { movedProvider, type Provider, provider as providerSchema } from './provider.ts';
import type { Read } from './read.ts';
import { type Dangling, danglingInHost, danglingInProvider } from './references.ts';
import { type EntryKind, keysAt } from './schema.ts';
import { shapeProblems } from './shape.ts';
import { type Tables, tablesOf } from './tables.ts';
import { quoted } from './visible.ts';
import * as words from './words.ts';
import { readYaml } from './yaml.ts';

export interface Source {
  /** As the reader of a finding should see it; its name without ending is the id. */
  path: string;
  text: string;
}

export interface Catalog extends Tables {
  providers: ReadonlyMap<string, Provider>;
  hosts: ReadonlyMap<string, Host>;
  /** Old id → new id. */
  moved: ReadonlyMap<string, string>;
}

export type Entry = { id: string; path: string; text: string; read: Read } & (
  | { kind: 'provider'; value: Provider }
  | { kind: 'host'; value: Host }
  | { kind: 'moved'; value: { moved: string } }
);

const keys = { provider: keysAt('provider'), host: keysAt('host'), moved: () => ['moved'] };

/** providers/clerk.yaml → clerk; what it is follows from the folder, and elsewhere from its keys. */
export function describePath(path: string, value?: unknown): { id: string; kind: EntryKind } {
  const [, folder = '', name = ''] = /(?:([^/\\]*)[/\\])?([^/\\]*)$/.exec(path) ?? [];
  const looksLikeHost = typeof value === 'object' && value !== null && 'link' in value && !('methods' in value);
  const kind = folder === 'hosts' || (folder !== 'providers' && looksLikeHost) ? 'host' : 'provider';
  return { id: name.replace(/\.ya?ml$/, ''), kind };
}

export interface Entries {
  entries: Entry[];
  findings: Finding[];
}

/** One file → an entry, or what keeps it from being one. */
export function readEntry(source: Source): { entry?: Entry; findings: Finding[] } {
  const read = readYaml(source.text);
  const finding = (rule: string, message: string, range: Range, path: KeyPath = []): Finding => ({
    rule,
    severity: 'error',
    message,
    file: source.path,
    range,
    path,
  });
  const syntax = read.problems.map(problem => ({
    ...finding('syntax', problem.message, problem.range, problem.path),
    ...(problem.related && { related: problem.related }),
  }));
  if (syntax.length > 0) return { findings: syntax };
  const { id, kind } = describePath(source.path, read.value);
  if (read.value === null) {
    return { findings: [finding('shape', 'This file is empty. Begin an entry with `linkbook new <id>`.', [0, 0])] };
  }
  if (typeof read.value !== 'object' || Array.isArray(read.value)) {
    return {
      findings: [finding('shape', 'An entry begins with keys such as `name:` and `website:`.', read.rangeOf([]))],
    };
  }
  if (!words.id.test(id)) {
    const wanted = id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return {
      findings: [
        finding(
          'shape',
          `The file name ${quoted(id)} is the id of the entry: small letters, digits and single hyphens.${wanted && ` Call it ${quoted(`${wanted}.yaml`)}.`}`,
          [0, 0],
        ),
      ],
    };
  }
  const isMoved = kind === 'provider' && 'moved' in read.value;
  const schema = isMoved ? movedProvider : kind === 'provider' ? providerSchema : hostSchema;
  const parsed = schema.safeParse(read.value);
  if (!parsed.success) {
    const problems = shapeProblems(parsed.error.issues, read.value, keys[isMoved ? 'moved' : kind]);
    return {
      findings: problems.map(({ message, path, atKey }) =>
        finding('shape', message, read.rangeOf(path, atKey ? 'key' : undefined), path),
      ),
    };
  }
  const entry = {
    id,
    path: source.path,
    text: source.text,
    read,
    kind: isMoved ? 'moved' : kind,
    value: parsed.data,
  } as Entry;
  const dangling = entry.kind === 'provider' ? danglingInProvider(entry.value) : [];
  return { entry, findings: dangling.map(it => placed(entry, it)) };
}

function placed(entry: Entry, { rule, message, path }: Dangling): Finding {
  return { rule, severity: 'error', message, file: entry.path, range: entry.read.rangeOf(path), path };
}

/** Many files → entries. `beside` are ids that are known from elsewhere: own entries may name them. */
export function readEntries(sources: Iterable<Source>, beside?: Catalog): Entries {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  // Said once, where it is broken, and not wherever it is named.
  const broken: string[] = [];
  for (const source of sources) {
    const { entry, findings: found } = readEntry(source);
    findings.push(...found);
    if (entry) entries.push(entry);
    else broken.push(describePath(source.path).id);
  }
  const providers = new Set([
    ...(beside?.providers.keys() ?? []),
    ...broken,
    ...entries.filter(it => it.kind === 'provider').map(it => it.id),
  ]);
  for (const entry of entries) {
    if (entry.kind === 'host') findings.push(...danglingInHost(entry.value, providers).map(it => placed(entry, it)));
    if (entry.kind === 'moved' && !providers.has(entry.value.moved)) {
      findings.push(
        placed(entry, {
          rule: 'unknown-name',
          message: `${quoted(entry.value.moved)} is not a provider of this catalog.${didYouMean(entry.value.moved, providers)}`,
          path: ['moved'],
        }),
      );
    }
  }
  return { entries, findings: inOrder([...findings, ...duplicates(entries)]) };
}

/** Ids and aliases lead to one entry only. */
function duplicates(entries: readonly Entry[]): Finding[] {
  const taken = new Map<string, Entry>();
  const found: Finding[] = [];
  const take = (name: string, entry: Entry, path: KeyPath): void => {
    const word = `${entry.kind === 'host' ? 'host' : 'provider'} ${name.toLowerCase()}`;
    const first = taken.get(word);
    if (first && first !== entry) {
      const message = `${quoted(name)} leads to ${first.path} already. Ids and aliases lead to one entry only: take one of the two away.`;
      found.push({
        rule: 'duplicate-id',
        severity: 'error',
        message,
        file: entry.path,
        range: entry.read.rangeOf(path),
        path,
      });
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
  const moved = new Map(below?.moved);
  for (const entry of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (entry.kind === 'provider') providers.set(entry.id, entry.value);
    else if (entry.kind === 'host') hosts.set(entry.id, entry.value);
    else moved.set(entry.id, entry.value.moved);
  }
  return { providers, hosts, moved, ...tablesOf(providers) };
}
