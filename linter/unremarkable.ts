// The short question before the rules: is this one of the many accounts of which none of them says anything?
// In doubt it is not, and the rules decide. A test holds that no rule speaks of an account that passes here.
import { readAddress } from '../catalog/model/address.ts';
import type { Field } from '../catalog/model/field.ts';
import { judge } from '../catalog/model/value.ts';
import * as words from '../catalog/model/words.ts';
import { type Account, accountOf } from './account.ts';
import { isInShape } from './connections.ts';
import { isKeys, keysOf } from './keys.ts';
import { referenceIn } from './references.ts';
import { changedElsewhere } from './rules/number-id.ts';
import { repeatedIn } from './rules/repeated.ts';
import type { ConnectionFile } from './rules/rule.ts';
import type { Surroundings } from './surroundings.ts';

type About = Pick<ConnectionFile, 'identify' | 'today'>;
type Values = Readonly<Record<string, unknown>>;

/** The usual way to name a variable. */
const variable = /^\$\{[A-Za-z_]\w*\}$/;

/** Nothing for a literal. */
function reference(text: string): 'right' | 'remarkable' | undefined {
  if (variable.test(text)) return 'right';
  const found = referenceIn(text);
  if (!found) return undefined;
  return found.is === 'reference' && found.default === undefined ? 'right' : 'remarkable';
}

/** By the year: nearer days are for the rule. */
const isFarAway = (day: unknown, today: string): boolean =>
  typeof day === 'string' && words.date.test(day) && Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + 1;

/** What was right last: the address of a team, its region and the like stand in file after file. */
const rightLast = new WeakMap<Field, { text: string; account: Account; about: About }>();

function isRight(text: string, field: Field, account: Account, about: About): boolean {
  const referred = reference(text);
  if (referred) return referred === 'right';
  const last = rightLast.get(field);
  if (last?.text === text && isSamePlace(last.account, account) && last.about.identify === about.identify) return true;
  if (!isRightLiteral(text, field, account, about)) return false;
  rightLast.set(field, { text, account, about });
  return true;
}

/** Of values that tell their environment none is right without more questions. */
const isSamePlace = (a: Account, b: Account): boolean => a.provider === b.provider && a.method?.id === b.method?.id;

function isRightLiteral(text: string, field: Field, account: Account, { identify }: About): boolean {
  if (field.secret || changedElsewhere.test(text)) return false;
  const { provider, method, environment } = account;
  const siblings = provider?.entry.fields;
  const verdict = judge(field, text, { environment, siblings, identify, provider: provider?.id, method: method?.id });
  if (verdict.verdict !== 'ok' || verdict.kind?.environment || identify(text).marks.length > 0) return false;
  return (verdict.kind?.status ?? 'current') === 'current';
}

/** Whether the address says of every ID that stands there what stands there. */
function agrees(from: unknown, given: Values, { provider }: Account): boolean {
  const read = typeof from === 'string' && provider ? readAddress(provider.entry, from)?.values : undefined;
  return (
    read !== undefined &&
    Object.entries(read).every(([id, value]) => {
      const there = Object.hasOwn(given, id) ? given[id] : undefined;
      return typeof there !== 'string' || reference(there) || there.trim().toLowerCase() === value.toLowerCase();
    })
  );
}

export function isUnremarkable(account: Account, about: About): boolean {
  const { value, provider, method } = account;
  if (!provider || !method || value['provider'] !== provider.id) return false;
  if (value['managedBy'] !== undefined && value['managedBy'] !== 'user') return false;
  if (value['expires'] !== undefined && !isFarAway(value['expires'], about.today)) return false;
  const given = value['credentials'];
  if (!isKeys(given)) return false;
  const { asks } = method.entry;
  const { fields } = provider.entry;
  for (const id of Object.keys(given)) {
    const field = asks.includes(id) ? fields[id] : undefined;
    const text = given[id];
    if (!field || typeof text !== 'string' || !isRight(text, field, account, about)) return false;
  }
  if (!asks.every(id => Object.hasOwn(given, id) || fields[id]?.optional)) return false;
  return value['from'] === undefined || agrees(value['from'], given, account);
}

/** Providers of which there are several accounts. */
function severalOf(accounts: readonly Account[]): ReadonlySet<Account['provider']> {
  const [seen, several] = [new Set<Account['provider']>(), new Set<Account['provider']>()];
  for (const { provider } of accounts) (seen.has(provider) ? several : seen).add(provider);
  return several;
}

/** Accounts of different providers say nothing of each other; of several of one provider, one is the default and none is there twice. */
function areApart(accounts: readonly Account[]): boolean {
  const several = severalOf(accounts);
  if (several.size === 0) return true;
  const beside = accounts.filter(({ provider }) => several.has(provider));
  const defaults = beside.filter(({ value }) => value['default'] === true).map(({ provider }) => provider);
  const oneEach = defaults.length === several.size && new Set(defaults).size === several.size;
  return oneEach && repeatedIn(beside).size === 0;
}

/** The same of a whole file: every account is unremarkable, and so is how they stand beside each other. */
export function isUnremarkableFile(value: unknown, { catalog, today, variables }: Surroundings): boolean {
  // What variables hold is for the rules, and so is what a workspace allows.
  if (variables || !isInShape(value)) return false;
  const root = keysOf(value);
  const { host, workspace } = root;
  if (workspace !== undefined || (host !== undefined && !catalog.hosts.has(String(host)))) return false;
  const about = { identify: catalog.identify, today };
  const connections = keysOf(root['connections']);
  const accounts: Account[] = [];
  for (const name of Object.keys(connections)) {
    const account = accountOf(keysOf(connections[name]), catalog);
    // What this name brings in is merged.
    if (name === '<<' || !isUnremarkable(account, about)) return false;
    accounts.push(account);
  }
  return areApart(accounts);
}
