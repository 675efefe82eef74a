// What happens to a value on its way through clipboards, shells and README files, and how to undo it.
import { hasFormat } from './kind.ts';

export type Damage =
  | 'empty'
  | 'blanks'
  | 'quotes'
  | 'brackets'
  | 'scheme'
  | 'assignment'
  | 'punctuation'
  | 'json'
  | 'command'
  | 'masked'
  | 'placeholder'
  | 'email'
  | 'address'
  | 'doubled'
  | 'cut-off';

/** The part of the value that remains when the damage is undone: value.slice(from, to). */
export type Keep = readonly [from: number, to: number];

const blank = /[\s\u200b-\u200d\u2060\ufeff]/;
const pairs = ['""', "''", '``', '“”', '‘’', '„“', '«»', '‚‘'];
const wrappers: readonly [Damage, RegExp][] = [
  ['scheme', /^(?:authorization:\s*)?(?:bearer|basic|token|apikey|ssws)\s+(?=[^\s=:])/i],
  ['assignment', /^(?:export\s+)?[A-Z][A-Z\d_]{0,60}=\s*(?=[^=\s])/],
  ['assignment', /^\w{0,40}(?:key|token|secret)\w{0,40}=\s*(?=[^=\s])/i],
  ['assignment', /^(["']?)[\w-]{2,60}\1(?:\s*:\s+|\s*:\s*(?=["'])|\s+=\s+)(?=\S)/],
];

/** One layer of wrapping, if there is one. */
function layer(value: string): { how: Damage; keep: Keep } | undefined {
  let from = 0;
  let to = value.length;
  while (from < to && blank.test(value.charAt(from))) from++;
  while (to > from && blank.test(value.charAt(to - 1))) to--;
  if (to - from < value.length) return { how: 'blanks', keep: [from, to] };
  const named = /^["'][\w-]{2,60}["']\s*[:=]/.test(value.slice(0, 80));
  if (to > 2 && !named && pairs.includes(value.charAt(0) + value.charAt(to - 1)))
    return { how: 'quotes', keep: [1, to - 1] };
  if (to > 2 && value.startsWith('<') && value.endsWith('>')) return { how: 'brackets', keep: [1, to - 1] };
  for (const [how, wrapper] of wrappers) {
    const found = wrapper.exec(value.slice(0, 200));
    if (found) return { how, keep: [found[0].length, to] };
  }
  return /[,;]$/.test(value) ? { how: 'punctuation', keep: [0, to - 1] } : undefined;
}

/** All layers of wrapping; the damage named is the outermost one that is more than blanks. */
export function unwrap(value: string): { how: Damage; keep: Keep } | undefined {
  let how: Damage | undefined;
  let [from, to] = [0, value.length];
  for (let depth = 0; depth < 12; depth++) {
    const next = layer(value.slice(from, to));
    if (!next) break;
    if (how === undefined || how === 'blanks') how = next.how;
    [from, to] = [from + next.keep[0], from + next.keep[1]];
  }
  return how && { how, keep: [from, to] };
}

/** Never a value of anything. */
const never =
  /^(?:change[-_ ]?me|to[-_ ]?do|tbd|fix[-_ ]?me|placeholder|undefined|null|none|n\/a|x{3,}|(?:x+[-_])+x+|\.{3}|\$?\{\{?[\w .-]*\}?\})$/i;
/** "your-subdomain", "YOUR_API_KEY", "yourCompany": an instruction, not a value. */
const instruction =
  /^(?:your|insert|enter|paste|replace)(?:[-_ .]|(?=company|domain|sub|store|workspace|account|org|instance|api|key|token))/i;
/** Words that may be somebody's subdomain but are nobody's secret. */
const notSecret =
  /^(?:(?:my|the|put|add)[-_ .].*|my(?:api|key|token|secret).*|secret|password|passwd|test|foo|bar|foobar|dummy|api[-_ ]?key|token|abc123|key|1234567890?)$/i;

/** A value that was never filled in. `body` is what follows the prefix of the kind, or the whole value. */
export function isPlaceholder(body: string, secret: boolean): boolean {
  if (never.test(body) || instruction.test(body) || /^([xX*#?])\1{5,}$/.test(body)) return true;
  return secret && (notSecret.test(body) || /^0{6,}$/.test(body));
}

/** A value whose middle or end is hidden. */
export function isMasked(value: string): boolean {
  return /\*{3}|[•●∙·…]|\.{3}|x{8,}$/i.test(value);
}

/** Damage of a value that is not wrapped. */
export function flaw(value: string, secret: boolean): Damage | undefined {
  if (/^curl\s/i.test(value)) return 'command';
  if (/^[{[].*[}\]]$/s.test(value) && /["']/.test(value)) return 'json';
  if (isMasked(value)) return 'masked';
  if (isPlaceholder(value, secret)) return 'placeholder';
  if (hasFormat(value, 'email')) return 'email';
  if (/^https?:\/\/|^www\./i.test(value)) return 'address';
  return blank.test(value) ? 'blanks' : undefined;
}
