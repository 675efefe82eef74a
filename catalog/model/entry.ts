// One file → an entry, or what keeps it from being one.
import { expand, type Origin } from './expand.ts';
import type { Finding, KeyPath, Range } from './finding.ts';
import { type Host, host } from './host.ts';
import { didYouMean } from './near.ts';
import { movedProvider, type Provider, provider, providerAlone, type WrittenProvider } from './provider.ts';
import type { Read } from './read.ts';
import { type Dangling, danglingInProvider, danglingInVendor } from './references.ts';
import { type EntryKind, keysAt } from './schema.ts';
import { shapeProblems } from './shape.ts';
import { type Vendor, vendor } from './vendor.ts';
import { quoted } from './visible.ts';
import * as words from './words.ts';
import { readYaml } from './yaml.ts';

export interface Source {
  /** As the reader of a finding should see it; its name without ending is the id. */
  path: string;
  text: string;
}

/** A vendor as far as it is known: of a compiled one there is no text. */
export interface KnownVendor {
  value: Vendor;
  file?: { path: string; text: string; read: Read };
}

/** What an entry takes from its vendor. */
export interface Taken extends KnownVendor {
  id: string;
  originOf: (path: KeyPath) => Origin | undefined;
}

interface Place {
  id: string;
  path: string;
  text: string;
  read: Read;
}

export type Entry = Place &
  (
    | { kind: 'provider'; value: Provider; taken?: Taken }
    | { kind: 'host'; value: Host }
    | { kind: 'vendor'; value: Vendor }
    | { kind: 'moved'; value: { moved: string } }
  );

/** An entry as it is written, before it is made whole. */
export type WrittenEntry =
  | Exclude<Entry, { kind: 'provider' }>
  | (Place & { kind: 'provider'; value: WrittenProvider });

const keys = {
  provider: keysAt('provider'),
  host: keysAt('host'),
  vendor: keysAt('vendor'),
  moved: () => ['moved'],
};

const folders: Readonly<Record<string, EntryKind>> = { providers: 'provider', hosts: 'host', vendors: 'vendor' };
export const entryFolders = Object.keys(folders);

/** providers/clerk.yaml → clerk; what it is follows from the folder, and elsewhere from its keys. */
export function describePath(path: string, value?: unknown): { id: string; kind: EntryKind } {
  const [, folder = '', name = ''] = /(?:([^/\\]*)[/\\])?([^/\\]*)$/.exec(path) ?? [];
  const has = (key: string): boolean => typeof value === 'object' && value !== null && key in value;
  const byKeys = has('methods') ? 'provider' : has('link') ? 'host' : has('steps') ? 'vendor' : 'provider';
  return { id: name.replace(/\.ya?ml$/, ''), kind: folders[folder] ?? byKeys };
}

export const errorAt =
  (file: string) =>
  (rule: string, message: string, range: Range, path: KeyPath = []): Finding => ({
    rule,
    severity: 'error',
    message,
    file,
    range,
    path,
  });

function schemaOf(kind: Entry['kind'], value: object) {
  if (kind === 'moved') return movedProvider;
  if (kind === 'provider') return 'vendor' in value ? provider : providerAlone;
  return kind === 'host' ? host : vendor;
}

export interface Parsed {
  entry?: WrittenEntry;
  findings: Finding[];
}

export function parseEntry({ path: file, text }: Source): Parsed {
  const read = readYaml(text);
  const finding = errorAt(file);
  if (read.problems.length > 0) {
    return {
      findings: read.problems.map(({ message, range, path, related }) => ({
        ...finding('syntax', message, range, path),
        ...(related && { related }),
      })),
    };
  }
  if (read.value === null)
    return { findings: [finding('shape', 'This file is empty. Begin an entry with `linkbook new <id>`.', [0, 0])] };
  if (typeof read.value !== 'object' || Array.isArray(read.value))
    return {
      findings: [finding('shape', 'An entry begins with keys such as `name:` and `website:`.', read.rangeOf([]))],
    };
  const described = describePath(file, read.value);
  const { id } = described;
  if (!words.id.test(id)) return { findings: [finding('shape', fileName(id), [0, 0])] };
  const kind = described.kind === 'provider' && 'moved' in read.value ? 'moved' : described.kind;
  const parsed = schemaOf(kind, read.value).safeParse(read.value);
  if (!parsed.success) {
    const problems = shapeProblems(parsed.error.issues, read.value, keys[kind]);
    return {
      findings: problems.map(({ message, path, atKey }) =>
        finding('shape', message, read.rangeOf(path, atKey ? 'key' : undefined), path),
      ),
    };
  }
  return { entry: { id, path: file, text, read, kind, value: parsed.data } as WrittenEntry, findings: [] };
}

function fileName(id: string): string {
  const wanted = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `The file name ${quoted(id)} is the id of the entry: small letters, digits and single hyphens.${wanted && ` Call it ${quoted(`${wanted}.yaml`)}.`}`;
}

/** Where a piece of an entry is written, when that is not its own file. */
export function elsewhere(entry: Entry | WrittenEntry, path: KeyPath): string {
  const taken = 'taken' in entry ? entry.taken : undefined;
  const origin = taken?.originOf(path);
  if (!taken || !origin) return '';
  return ` It comes from ${taken.file?.path ?? `vendors/${taken.id}.yaml`} (${origin.there.slice(0, 2).join('.')}).`;
}

export type Vendors = ReadonlyMap<string, KnownVendor>;

/** With what it takes from its vendor, and every name in it that leads nowhere. `broken` are vendors that cannot be read. */
export function wholeEntry(
  written: WrittenEntry,
  vendors: Vendors = new Map(),
  broken: readonly string[] = [],
): { entry?: Entry; findings: Finding[] } {
  const said = ({ rule, message, path }: Dangling, by: Entry | WrittenEntry = written): Finding =>
    errorAt(written.path)(rule, message + elsewhere(by, path), by.read.rangeOf(path), path);
  if (written.kind === 'vendor') {
    return { entry: written, findings: danglingInVendor(written.value).map(it => said(it)) };
  }
  if (written.kind !== 'provider') return { entry: written, findings: [] };
  const { vendor: house } = written.value;
  const known = house === undefined ? undefined : vendors.get(house);
  if (house !== undefined && !known) {
    const message = `${quoted(house)} is not a vendor that is known here.${didYouMean(house, vendors.keys())} Its file would be vendors/${house}.yaml.`;
    return { findings: broken.includes(house) ? [] : [said({ rule: 'unknown-name', message, path: ['vendor'] })] };
  }
  const { value, originOf, problems } = expand(written.value, known?.value);
  const read: Read = {
    ...written.read,
    rangeOf: (path, key) => {
      const origin = originOf(path);
      return origin ? written.read.rangeOf(origin.by) : written.read.rangeOf(path, key);
    },
    writtenAt: (path, key) => (originOf(path) ? undefined : written.read.writtenAt(path, key)),
  };
  const entry: Entry = { ...written, value, read, ...(known && house && { taken: { ...known, id: house, originOf } }) };
  const findings = [...problems, ...danglingInProvider(value, known?.value)].map(it => said(it, entry));
  return problems.length > 0 ? { findings } : { entry, findings };
}

export function readEntry(source: Source, vendors?: Vendors): { entry?: Entry; findings: Finding[] } {
  const { entry, findings } = parseEntry(source);
  return entry ? wholeEntry(entry, vendors) : { findings };
}
