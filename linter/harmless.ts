// What may be shown of a user's file. What is not known to be harmless is drawn as •••• of constant width.
import { reserved } from '../catalog/model/address.ts';
import type { Catalog } from '../catalog/model/catalog.ts';
import { findProvider } from '../catalog/model/find.ts';
import type { Range } from '../catalog/model/finding.ts';
import { isQuote } from '../catalog/model/quick-places.ts';
import type { Read } from '../catalog/model/read.ts';
import { keysOf } from './keys.ts';
import { type Names, namesOf } from './names.ts';
import { referenceIn, shownOf as shownOfReference } from './references.ts';
import { ownDomains, registrable } from './rules/entries/domain.ts';

const mask = '••••';

/** Keys whose values are words of the form itself. */
const plain = ['host', 'plan', 'role', 'provider', 'method', 'environment', 'managedBy', 'default'];
const form = [...plain, 'version', 'expires', 'workspace', 'connections', 'credentials', 'from'];

/** What may be shown is asked of the catalog: names, and whose address it is. */
interface Asked {
  catalog: Catalog;
  names: Names;
}

/** Of the provider, and with nothing of somebody's own before its domain. */
function isPublic(host: string, provider: unknown, { catalog, names }: Asked): boolean {
  const domain = registrable(host);
  const entry = typeof provider === 'string' ? findProvider(catalog, provider)?.provider : undefined;
  if (!entry || !ownDomains(entry).includes(domain)) return false;
  const before = host
    .slice(0, host.length - domain.length)
    .split('.')
    .filter(Boolean);
  return before.every(label => reserved.includes(label) || names.isKnown(label));
}

/** An address up to where a value may stand in it. */
function beginning(address: string, provider: unknown, asked: Asked): number {
  const [start = '', host = ''] = /^https?:\/\/([\w.-]+)(?=[/?#]|$)/.exec(address) ?? [];
  if (host === '' || !isPublic(host, provider, asked)) return 0;
  let at = start.length;
  for (const [, piece = ''] of address.slice(at).matchAll(/\/([\w.-]*)(?=[/?#]|$)/gy)) {
    if (!/^\d{0,12}$/.test(piece) && !asked.names.isKnown(piece)) break;
    at += piece.length + 1;
  }
  return at;
}

/** How much of a value may be shown, from its beginning. */
function shownOf(key: string, value: string, asked: Asked, beside?: unknown): number {
  const reference = referenceIn(value);
  if (reference?.is === 'reference') return shownOfReference(reference, value, asked.names);
  if (key === 'from') return beginning(value, keysOf(beside)['provider'], asked);
  const isHarmless =
    (plain.includes(key) && asked.names.isPlain(value)) ||
    (key === 'version' && /^[\d.]{1,4}$/.test(value)) ||
    (key === 'expires' && /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?![\w-])/.test(value) && value.length < 30);
  return isHarmless ? value.length : 0;
}

/** Of a file that could be read: its keys, references, and the words of the form. */
export function harmlessIn(text: string, { value: root, rangeOf }: Read, catalog: Catalog): Range[] {
  const shown: Range[] = [];
  const names = namesOf(catalog);
  const asked = { catalog, names };
  const add = (key: string, [start, end]: Range, beside?: unknown): void => {
    const quote = isQuote(text.charCodeAt(start)) ? 1 : 0;
    const length = shownOf(key, text.slice(start + quote, end - quote), asked, beside);
    if (length > 0) shown.push([start + quote, start + quote + length]);
  };
  const visit = (value: unknown, path: readonly (string | number)[], beside?: unknown): void => {
    if (typeof value !== 'object' || value === null) {
      const inCredentials = path.at(-2) === 'credentials';
      add(inCredentials ? '' : String(path.at(-1)), rangeOf(path), beside);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value) && names.isShown(here)) shown.push(rangeOf(here, 'key'));
      visit(inner, here, value);
    }
  };
  visit(root, []);
  return inOrder(shown);
}

const keyed = /(?:^|[{,[]|- )[ \t]*(["']?)([A-Za-z_]\w{0,40})\1[ \t]*:(?=\s|$)[ \t]*(["']?)([^\n\r]*)/gm;

/** Of a file that could not be read: keys that everybody knows, and what stands behind them when it is a reference. */
export function harmlessBy(text: string, catalog: Catalog): Range[] {
  const shown: Range[] = [];
  const { fields } = catalog;
  const asked = { catalog, names: namesOf(catalog) };
  for (const hit of text.matchAll(keyed)) {
    const [whole, , key = '', , rest = ''] = hit;
    if (!form.includes(key) && !fields.has(key)) continue;
    const start = hit.index + whole.indexOf(key);
    shown.push([start, start + key.length]);
    const from = hit.index + whole.length - rest.length;
    const value = /^\$\{\{?[^{}]*\}\}?/.exec(rest)?.[0] ?? rest.replace(/["']?\s*(?:#.*|[,}\]].*)?$/, '');
    const length = shownOf(fields.has(key) ? '' : key, value, asked);
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
