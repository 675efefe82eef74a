// The short question before the rules: is this one of the many accounts of which none of them says anything?
// In doubt it is not, and the rules decide. A test holds that no rule speaks of an account that passes here.
import { readAddress, type Takes, takes } from '../catalog/model/address.ts';
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
  // Where nobody's mark is on it, the judge need not ask whose it is.
  if (identify(text).marks.length > 0) return false;
  const siblings = provider?.entry.fields;
  const verdict = judge(field, text, { environment, siblings, provider: provider?.id, method: method?.id });
  if (verdict.verdict !== 'ok' || verdict.kind?.environment) return false;
  return (verdict.kind?.status ?? 'current') === 'current';
}

/** Whether the address says of every ID that stands there what stands there. */
function agrees(from: unknown, given: Values, { provider }: Account): boolean {
  if (typeof from !== 'string' || !provider) return false;
  // What stands there was found right, each in its field.
  const fits: Takes = (field, value, id) => given[id] === value || takes(field, value, id);
  const read = readAddress(provider.entry, from, fits)?.values;
  if (!read) return false;
  for (const id in read) {
    const there = Object.hasOwn(given, id) ? given[id] : undefined;
    if (typeof there === 'string' && !reference(there) && there.trim().toLowerCase() !== read[id]?.toLowerCase())
      return false;
  }
  return true;
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
  for (const id in given) {
    const field = asks.includes(id) ? fields[id] : undefined;
    const text = given[id];
    if (!field || typeof text !== 'string' || !isRight(text, field, account, about)) return false;
  }
  for (const id of asks) if (!Object.hasOwn(given, id) && !fields[id]?.optional) return false;
  return value['from'] === undefined || agrees(value['from'], given, account);
}

/** Of several of one provider, one is the default and none is there twice. */
function areApart(accounts: readonly Account[]): boolean {
  if (accounts.length === 1) return true;
  let defaults = 0;
  for (const { value } of accounts) if (value['default'] === true) defaults++;
  return defaults === 1 && repeatedIn(accounts).size === 0;
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
  /** Those of different providers say nothing of each other. */
  const beside = new Map<Account['provider'], Account[]>();
  for (const name of Object.keys(connections)) {
    const account = accountOf(keysOf(connections[name]), catalog);
    // What this name brings in is merged.
    if (name === '<<' || !isUnremarkable(account, about)) return false;
    const others = beside.get(account.provider);
    if (others) others.push(account);
    else beside.set(account.provider, [account]);
  }
  for (const accounts of beside.values()) if (!areApart(accounts)) return false;
  return true;
}
