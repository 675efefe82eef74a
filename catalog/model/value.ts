// Is this value right for this field? The one judge of the linter, the guide page and the command line.
import { type Damage, flaw, isMasked, isPlaceholder, type Keep, unwrap } from './damage.ts';
import type { Field, Kind, Mistake } from './field.ts';
import type { Identity } from './identify.ts';
import { hasLength, lengthOf, longest, matches, prefixOf } from './kind.ts';
import { list } from './list.ts';
import type { Environment } from './vocabulary.ts';

/** What is said of a value. It never holds the value itself; a certain repair is the range that remains. */
export type Verdict =
  | { verdict: 'ok'; kind?: Kind }
  | { verdict: 'malformed'; severity: 'error' | 'warning'; how: Damage; keep?: Keep }
  | { verdict: 'wrong-provider'; severity: 'error'; identity: Identity }
  | { verdict: 'wrong-kind'; severity: 'error'; mistake?: Mistake; field?: string; prefix?: string }
  | { verdict: 'wrong-environment'; severity: 'error'; is: Environment; wanted: Environment }
  | { verdict: 'unrecognised'; severity: 'warning'; like?: string };

export interface Circumstances {
  /** Where the connection is to work. */
  environment?: Environment | undefined;
  /** The other fields of the provider: a value of theirs is the wrong kind here. */
  siblings?: Readonly<Record<string, Field>> | undefined;
  /** Whose token is this? Bound to a catalog by `identifier`. */
  identify?: ((value: string) => Identity) | undefined;
  /** The provider the field belongs to. */
  provider?: string | undefined;
  /** The way to link, where it is known. */
  method?: string | undefined;
}

const malformed = (how: Damage, keep?: Keep): Verdict => ({
  verdict: 'malformed',
  severity: how === 'cut-off' ? 'warning' : 'error',
  how,
  ...(keep && { keep }),
});

/** Formats whose text may look damaged without being so. */
const keepsBlanks = (field: Field): boolean =>
  field.paste === 'exact' || list(field.accepts).some(({ format }) => format === 'pem' || format === 'json');

/** How much of the value a kind speaks for: its prefix and suffix, or with a pattern all of it. */
const telling = (kind: Kind, value: string): number =>
  (prefixOf(kind, value) ?? '').length + (kind.suffix ?? '').length + (kind.pattern === undefined ? 0 : 100);

/** Of two that say as much, the one fits better whose length fits too. */
const fitting = (kind: Kind, value: string): number => telling(kind, value) + Number(hasLength(kind, value)) / 2;

/** The kind that fits best: one of some, or one that is known already. */
function bestKind<K extends Kind>(kinds: readonly K[], value: string, known?: K): K | undefined {
  let best = known;
  for (const kind of kinds)
    if (matches(kind, value) && (!best || fitting(kind, value) > fitting(best, value))) best = kind;
  return best;
}

/** Formats that almost any word has say nothing about whose value it is. */
const loose = ['subdomain', 'host'];
const hasMark = ({ prefix, suffix, format, pattern }: Kind): boolean =>
  prefix !== undefined ||
  suffix !== undefined ||
  pattern !== undefined ||
  (format !== undefined && !loose.includes(format));

/** Quotes and commas are printable, too. */
const saysNoCharacters = ({ charset = 'printable', format, pattern }: Kind): boolean =>
  charset === 'printable' && format === undefined && pattern === undefined;

const bodyOf = (kind: Kind, value: string): string => value.slice((prefixOf(kind, value) ?? '').length);

function findDamage(field: Field, value: string, accepted: Kind | undefined): Verdict | undefined {
  if (value.trim() === '') return malformed('empty');
  if (value.length > longest) return { verdict: 'unrecognised', severity: 'warning' };
  const secret = field.secret === true;
  if (accepted) {
    if (secret && isMasked(value)) return malformed('masked');
    if (isPlaceholder(bodyOf(accepted, value), secret)) return malformed('placeholder');
    if (keepsBlanks(field) || !saysNoCharacters(accepted)) return undefined;
  }
  const wrapped = unwrap(value);
  const inner = wrapped ? value.slice(...wrapped.keep) : value;
  const unwrapped = wrapped && bestKind(list(field.accepts), inner) && malformed(wrapped.how, wrapped.keep);
  if (accepted) {
    // A kind that names no characters takes what stands around the value for a part of it.
    return unwrapped || (/\s/.test(bodyOf(accepted, value)) ? malformed('blanks') : undefined);
  }
  if (keepsBlanks(field)) return unwrapped || (isPlaceholder(value, secret) ? malformed('placeholder') : undefined);
  const found = flaw(inner, secret);
  if (!wrapped) return found && malformed(found);
  if (found === 'placeholder' || found === 'masked') return malformed(found);
  if (inner === '') return malformed('empty');
  if (wrapped.how === 'brackets' && !unwrapped) return malformed('placeholder');
  // What still holds quotes or a name is not known well enough to be offered as the value.
  const certain = unwrapped || !/[\s"'`<>“”]|=(?!=?$)/.test(inner);
  return malformed(wrapped.how, certain ? wrapped.keep : undefined);
}

/** Doubled by a slip of the hand: both halves are the same and one of them is right. */
function isDoubled(field: Field, value: string): boolean {
  const half = value.length / 2;
  if (half < (field.secret ? 8 : 12) || value.slice(0, half) !== value.slice(half)) return false;
  if (/^(.)\1+$/.test(value)) return false;
  const kinds = list(field.accepts);
  return kinds.length === 0 || kinds.some(kind => matches(kind, value.slice(0, half)));
}

/** As long as a value is at least: behind a prefix no secret is shorter than eight characters, unless it is an address. */
function leastOf(kind: Kind, value: string, secret: boolean | undefined): number {
  const prefix = prefixOf(kind, value);
  return lengthOf(kind).min || (secret && prefix && !prefix.includes('://') ? prefix.length + 8 : 0);
}

/** Shorter than every kind it could be. */
function isCutOff({ secret }: Field, kinds: readonly Kind[], value: string, accepted: Kind | undefined): boolean {
  const isShort = (kind: Kind): boolean => value.length < leastOf(kind, value, secret);
  const onlyPrefix = kinds.some(kind => list(kind.prefix).includes(value));
  return onlyPrefix || (!!accepted && isShort(accepted) && kinds.every(kind => isShort(kind) || !matches(kind, value)));
}

export const countsFor = ({ onlyFor }: Kind, method: string | undefined): boolean =>
  method === undefined || !onlyFor || onlyFor.method.includes(method);

export function judge(field: Field, value: string, circumstances: Circumstances = {}): Verdict {
  const { environment, siblings = {}, identify, provider, method } = circumstances;
  const all = list(field.accepts);
  const others = all.filter(kind => !countsFor(kind, method));
  const kinds = all.filter(kind => !others.includes(kind));
  if (field.choices?.some(choice => choice.value === value)) return { verdict: 'ok' };
  const accepted = bestKind(kinds, value);

  // What is right for another way to link is a mistake, too.
  const mistakes = others.map((kind): Mistake => ({ ...kind, name: kind.name ?? field.label }));
  const mistake = bestKind(mistakes, value, bestKind(list(field.mistakenFor), value));
  const beats = (kind: Kind): boolean => !accepted || telling(kind, value) > telling(accepted, value);
  const damage = findDamage(field, value, accepted);
  // An address may be a known mistake: the webhook's instead of its key.
  const knownAddress = mistake?.prefix !== undefined && damage?.verdict === 'malformed' && damage.how === 'address';
  if (damage && !knownAddress) return damage;

  const marked = accepted !== undefined && hasMark(accepted);
  const identity = marked ? undefined : identify?.(value);
  if (identity?.certainty === 'certain' && identity.provider !== provider) {
    return { verdict: 'wrong-provider', severity: 'error', identity };
  }

  if (mistake && beats(mistake)) {
    const prefix = prefixOf(mistake, value);
    const of = mistake.field;
    return { verdict: 'wrong-kind', severity: 'error', mistake, ...(of && { field: of }), ...(prefix && { prefix }) };
  }
  let like: string | undefined;
  for (const id in siblings) {
    const sibling = siblings[id];
    const kind = sibling === field ? undefined : bestKind(list(sibling?.accepts), value);
    if (!kind) continue;
    if (hasMark(kind) && beats(kind)) {
      const prefix = prefixOf(kind, value);
      return { verdict: 'wrong-kind', severity: 'error', field: id, ...(prefix && { prefix }) };
    }
    if (accepted && kind.length !== undefined && hasLength(kind, value) && !hasLength(accepted, value)) like = id;
  }

  const is = accepted?.environment;
  if (is && environment && (is === 'production') !== (environment === 'production')) {
    return { verdict: 'wrong-environment', severity: 'error', is, wanted: environment };
  }
  if (isDoubled(field, value)) return malformed('doubled', [0, value.length / 2]);
  if (like) return { verdict: 'unrecognised', severity: 'warning', like };
  if (isCutOff(field, kinds, value, accepted)) return malformed('cut-off');
  if (accepted) return { verdict: 'ok', kind: accepted };
  return kinds.length === 0 && !field.choices ? { verdict: 'ok' } : { verdict: 'unrecognised', severity: 'warning' };
}

/** The value without its damage, when the verdict is certain about it. */
export function repair(value: string, verdict: Verdict): string | undefined {
  return verdict.verdict === 'malformed' && verdict.keep ? value.slice(...verdict.keep) : undefined;
}
