// Files of connections as people write them: several accounts, references, comments, quotes of all sorts, anchors.
import { readAddress, writeAddress } from '../../catalog/model/address.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import { countsFor, judge } from '../../catalog/model/value.ts';
import type { Variables } from '../../linter/variables.ts';
import { type Dice, fc } from './chance.ts';
import { catalog, fields, type OwnField, providers } from './own.ts';
import { valuesOfField } from './tokens.ts';
import { type Entry, type Language, part, plain, text } from './written.ts';

const { identify } = catalog;
const live = (environment: string): boolean => environment === 'production';

/** Values that are right for a field and say nothing against the environment. */
const pools = new Map(
  fields.map(({ name, field, provider, providerId }) => {
    const siblings = provider.fields;
    const right = fc.sample(valuesOfField(field), { numRuns: 24, seed: 7 }).flatMap(value => {
      const verdict = judge(field, value, { siblings, identify, provider: providerId });
      if (verdict.verdict !== 'ok') return [];
      const { environment, status = 'current' } = verdict.kind ?? {};
      return status === 'current' ? [{ value, environment, kind: verdict.kind ?? {} }] : [];
    });
    return [name, right] as const;
  }),
);

export const fieldOf = (provider: string, id: string): OwnField | undefined =>
  fields.find(({ name }) => name === `${provider}.${id}`);

/** A right value with this way to link; nothing where the catalog knows of none. */
export function valueFor(
  { provider, method }: { provider: string; method: string | undefined },
  id: string,
  environment: string,
  { among }: Dice,
): string | undefined {
  const fitting = (pools.get(`${provider}.${id}`) ?? []).filter(
    it => countsFor(it.kind, method) && (it.environment === undefined || live(it.environment) === live(environment)),
  );
  return fitting.length === 0 ? undefined : among(fitting).value;
}

export interface Account {
  node: Entry;
  parts: Entry[];
  id: string;
  provider: Provider;
  method: string;
  environment: string;
  /** Values that are written down, and the variables that hold the others. */
  literals: Record<string, string>;
  /** Another account begins as this one does. */
  repeated: boolean;
}

export interface ConnectionFile {
  language: Language;
  head: string[];
  top: Entry[];
  accounts: Account[];
  /** What the references lead to. */
  variables: Map<string, { value: string; from: string }>;
}

export const variablesOf = ({ variables }: ConnectionFile): Variables => variables;

const comments = ['# ours', '# $KEY, 01060661', '# "quoted', "# it's: here", '# naïve – 日本 😀', '#', '# - { a: [b }'];
const names = ['main', 'eu', 'sales-2', 'Team_A', 'backup', 'crm.old', 'a1', '"quoted name"', 'größe', 'on-call'];
const ways = providers.flatMap(({ id, provider }) =>
  Object.entries(provider.methods).map(([method, { asks }]) => ({ id, provider, method, asks })),
);

/** Lines above and comments behind, here and there. */
export function dressed(entry: Entry, { once, among }: Dice): Entry {
  if (once(6)) entry.above = among([[''], [among(comments)], ['', among(comments)], [among(comments), '']]);
  if (once(5)) entry.note = among(comments);
  return entry;
}

function referenceTo(file: ConnectionFile, name: string, value: string | undefined, { among }: Dice): string {
  const place = name.toLowerCase();
  const kept = [`op://platform/${place}/key`, `vault:kv/data/${place}#key`, `\${{ secrets.${name} }}`];
  if (value === undefined) return among(kept);
  file.variables.set(name, { value, from: '.env:1' });
  return among([...kept, `\${${name}}`, `\${${name}}`, `\${${name}:?ask the platform team}`]);
}

function credentialsOf(
  file: ConnectionFile,
  {
    id,
    method,
    asks,
    environment,
    index,
  }: { id: string; method: string; asks: readonly string[]; environment: string; index: number },
  chosen: Dice,
  flow: boolean,
): { entries: Entry[]; literals: Record<string, string> } {
  const literals: Record<string, string> = {};
  const entries = asks.flatMap((field): Entry[] => {
    const known = fieldOf(id, field)?.field;
    if (known?.optional && chosen.once(2)) return [];
    const value = valueFor({ provider: id, method }, field, environment, chosen);
    const name = `${id}_${field}_${index}`.replace(/\W/g, '_').toUpperCase();
    // Of a provider that nobody knows, the name of a field tells a secret.
    const sounds = /(?:key|token|secret|password)$/i.test(field);
    if (known?.secret || sounds || value === undefined || chosen.once(6))
      return [{ key: field, holds: text(referenceTo(file, name, value, chosen), chosen, flow) }];
    literals[field] = value;
    const asNumber = /^[1-9]\d{0,14}$/.test(value) && chosen.once(3);
    return [{ key: field, holds: asNumber ? plain(Number(value)) : text(value, chosen, flow) }];
  });
  return { entries: chosen.once(3) ? entries.reverse() : entries, literals };
}

/** Where such an account is seen; of what a variable holds it says nothing. */
function addressOf(provider: Provider, asks: readonly string[], literals: Account['literals']): string | undefined {
  const written = (provider.addresses ?? []).flatMap(rule => writeAddress(rule, literals) ?? []);
  return written.find(address => {
    const read = Object.entries(readAddress(provider, address)?.values ?? {});
    return read.length > 0 && read.every(([id, value]) => literals[id] === value || !asks.includes(id));
  });
}

function accountOf(file: ConnectionFile, name: string, index: number, chosen: Dice): Account {
  const { id, provider, method, asks } = chosen.among(ways);
  const environment = chosen.among(['production', 'production', 'development', 'test', 'staging']);
  const flow = file.language === 'yaml' && chosen.once(5);
  const { entries, literals } = credentialsOf(file, { id, method, asks, environment, index }, chosen, flow);
  const several = Object.keys(provider.methods).length > 1;
  const address = addressOf(provider, asks, literals);
  const optional: Entry[] = [
    ...(several || chosen.once(3) ? [{ key: 'method', holds: text(method, chosen) }] : []),
    ...(chosen.once(2) ? [{ key: 'environment', holds: text(environment, chosen) }] : []),
    ...(chosen.once(5) ? [{ key: 'managedBy', holds: text('user', chosen) }] : []),
    ...(chosen.once(5) ? [{ key: 'expires', holds: plain('2027-03-01') }] : []),
    ...(address !== undefined && chosen.once(2) ? [{ key: 'from', holds: text(address, chosen) }] : []),
  ];
  const parts: Entry[] = [
    { key: 'provider', holds: text(id, chosen) },
    ...optional,
    { key: 'credentials', holds: entries.map(it => (flow ? it : dressed(it, chosen))), flow },
  ];
  if (chosen.once(4)) parts.push(...parts.splice(0, 1 + chosen.below(2)));
  for (const it of parts) dressed(it, chosen);
  const node = dressed({ key: name, holds: parts }, chosen);
  return { node, parts, id, provider, method, environment, literals, repeated: false };
}

/** Of several accounts of a provider one is the default. */
function withDefaults(accounts: readonly Account[], chosen: Dice): void {
  for (const id of new Set(accounts.map(it => it.id))) {
    const group = accounts.filter(it => it.id === id);
    const first = group.length > 1 || chosen.once(4) ? chosen.among(group) : undefined;
    for (const it of group) {
      if (it === first) it.parts.push({ key: 'default', holds: plain(true) });
      else if (chosen.once(3)) it.parts.push({ key: 'default', holds: plain(false) });
    }
  }
}

/** One word written once, and meant again by an alias. */
function withAlias(accounts: readonly Account[]): void {
  const words = accounts.flatMap(({ parts }) => part(parts, 'environment') ?? []);
  const [first, ...others] = words;
  const value = first && !Array.isArray(first.holds) ? first.holds.value : undefined;
  const same = others.filter(({ holds }) => !Array.isArray(holds) && holds.value === value);
  if (!first || value === undefined || same.length === 0) return;
  first.anchor = 'env';
  for (const it of same) it.holds = { value, yaml: '*env' };
}

/** An account that begins as another one does, with values of its own. */
function withMerge(file: ConnectionFile, chosen: Dice): void {
  const base = chosen.among(file.accounts);
  const index = file.accounts.length;
  const { asks = [] } = base.provider.methods[base.method] ?? {};
  const { entries, literals } = credentialsOf(file, { ...base, asks, index }, chosen, false);
  const group = file.accounts.filter(({ id }) => id === base.id);
  // An address says which account it is: it is not the same for both.
  base.parts = base.parts.filter(({ key }) => key !== 'from' && (group.length > 1 || key !== 'default'));
  if (group.length === 1) base.parts.push({ key: 'default', holds: plain(true) });
  base.node.holds = base.parts;
  base.node.anchor = 'base';
  base.repeated = true;
  const parts: Entry[] = [
    { key: '<<', holds: plain('base', '*base') },
    { key: 'credentials', holds: entries },
    { key: 'default', holds: plain(false) },
  ];
  file.accounts.push({ ...base, node: { key: 'merged', holds: parts }, parts, literals, repeated: false });
}

export function connectionFile(chosen: Dice, language: Language = 'yaml'): ConnectionFile {
  const file: ConnectionFile = { language, head: [], top: [], accounts: [], variables: new Map() };
  const free = names.filter(name => language === 'yaml' || !name.startsWith('"'));
  const at = chosen.below(free.length);
  const count = 2 + chosen.below(4);
  for (let index = 0; index < count; index++)
    file.accounts.push(accountOf(file, free[(at + index) % free.length] ?? '', index, chosen));
  withDefaults(file.accounts, chosen);
  if (language === 'yaml' && chosen.once(3)) withAlias(file.accounts);
  if (language === 'yaml' && chosen.once(4)) withMerge(file, chosen);
  const host = chosen.among([...catalog.hosts.keys()]);
  file.top = [
    { key: 'version', holds: plain(1) },
    ...(chosen.once(3) ? [{ key: 'host', holds: text(host, chosen) }] : []),
    { key: 'connections', holds: file.accounts.map(({ node }) => node) },
  ].map(entry => dressed(entry, chosen));
  if (chosen.once(5)) file.top.reverse();
  if (chosen.once(2)) file.head = chosen.among([['---'], ['# yaml-language-server: $schema=x'], ['# 😀', '']]);
  return file;
}
