// What may be shown of a user's file. What is not known to be harmless is drawn as •••• of constant width.
import type { Range } from '../catalog/model/finding.ts';
import type { Read } from '../catalog/model/read.ts';
import { referenceIn, shownOf as shownOfReference } from './references.ts';
import { isWord } from './words.ts';

const mask = '••••';

/** Keys whose values are words of the form itself. */
const plain = [
  'version',
  'host',
  'plan',
  'role',
  'provider',
  'method',
  'environment',
  'managedBy',
  'default',
  'expires',
];
const form = [...plain, 'workspace', 'connections', 'credentials', 'from'];

/** An address up to where a value may stand in it. */
function beginning(address: string): number {
  const [start = '', host = ''] = /^https?:\/\/([^/?#@:\s]+)(?=[/?#]|$)/.exec(address) ?? [];
  if (!isWord(host)) return 0;
  let at = start.length;
  for (const [, piece = ''] of address.slice(at).matchAll(/(\/[\w.-]*)(?=[/?#]|$)/gy)) {
    if (!isWord(piece)) break;
    at += piece.length;
  }
  return at;
}

/** How much of a value may be shown, from its beginning. */
function shownOf(key: string, value: string): number {
  const reference = referenceIn(value);
  if (reference?.is === 'reference') return shownOfReference(reference, value);
  if (key === 'from') return beginning(value);
  return plain.includes(key) && isWord(value) ? value.length : 0;
}

/** Of a file that could be read: its keys, references, and the words of the form. */
export function harmlessIn(text: string, { value: root, rangeOf }: Read): Range[] {
  const shown: Range[] = [];
  const add = (key: string, [start, end]: Range): void => {
    const source = text.slice(start, end);
    const quote = /^["']/.test(source) ? 1 : 0;
    const length = shownOf(key, source.slice(quote, source.length - quote));
    if (length > 0) shown.push([start + quote, start + quote + length]);
  };
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) {
      const inCredentials = path.at(-2) === 'credentials';
      add(inCredentials ? '' : String(path.at(-1)), rangeOf(path));
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value) && isWord(key)) shown.push(rangeOf(here, 'key'));
      visit(inner, here);
    }
  };
  visit(root, []);
  return inOrder(shown);
}

const keyed = /(?:^|[{,[]|- )[ \t]*(["']?)([A-Za-z_]\w{0,40})\1[ \t]*:(?=\s|$)[ \t]*(["']?)([^\n\r]*)/gm;

/** Of a file that could not be read: keys that everybody knows, and what stands behind them when it is a reference. */
export function harmlessBy(text: string, fields: ReadonlySet<string>): Range[] {
  const shown: Range[] = [];
  for (const hit of text.matchAll(keyed)) {
    const [whole, , key = '', , rest = ''] = hit;
    if (!form.includes(key) && !fields.has(key)) continue;
    const start = hit.index + whole.indexOf(key);
    shown.push([start, start + key.length]);
    const from = hit.index + whole.length - rest.length;
    const value = /^\$\{\{?[^{}]*\}\}?/.exec(rest)?.[0] ?? rest.replace(/["']?\s*(?:#.*|[,}\]].*)?$/, '');
    const length = shownOf(fields.has(key) ? '' : key, value);
    if (length > 0) shown.push([from, from + length]);
  }
  return inOrder(shown);
}

/** In order, none reaching into the next. */
export function inOrder(ranges: readonly Range[]): Range[] {
  const apart: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = apart.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/** The first of some ranges that ends behind an offset. */
function firstBehind(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text between two offsets with only its harmless parts. */
export function drawn(text: string, shown: readonly Range[], from: number, to: number): string {
  let [out, at] = ['', from];
  const hide = (end: number): void => {
    const [, before = '', inside = '', after = ''] =
      /^([\s:{}[\],"']*)([\s\S]*?)([\s:{}[\],"']*)$/.exec(text.slice(at, end)) ?? [];
    const harmless = inside === '' || inside === '-' || inside === '#';
    out += `${before}${harmless ? inside : mask}${after}`;
    at = end;
  };
  for (let index = firstBehind(shown, from); index < shown.length; index++) {
    const [start, end] = shown[index] ?? [to, to];
    if (start >= to) break;
    if (start > at) hide(start);
    out += text.slice(at, Math.min(end, to));
    at = Math.min(end, to);
  }
  if (at < to) hide(to);
  return out;
}
