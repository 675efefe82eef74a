// Does a value have the form of a kind? Length is never part of the answer: it only tells a value that was cut off.
import type { Kind } from './field.ts';
import { list } from './list.ts';
import type { Charset, Format } from './vocabulary.ts';

const characters: Record<Charset, RegExp> = {
  digits: /^\d+$/,
  hex: /^[\da-f]+$/i,
  alphanumeric: /^[\da-z]+$/i,
  word: /^\w+$/,
  base64: /^[\w+/]+={0,2}$/,
  base64url: /^[\w-]+={0,2}$/,
  token: /^[\w.~+/=-]+$/,
  printable: /^[!-~]+$/,
};

const grammar: Record<Format, RegExp> = {
  url: /^https?:\/\/[^\s/?#]+\S*$/i,
  host: /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d](:\d+)?$/i,
  subdomain: /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i,
  email: /^[^\s@<>"]+@[^\s@<>"]+\.[a-z][a-z\d-]*[a-z\d]$/i,
  uuid: /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i,
  pem: /^-----BEGIN [A-Z\d ]+-----\r?\n[\w+/=\r\n:, -]+\r?\n-----END [A-Z\d ]+-----\s*$/,
  json: /^\{[\s\S]*\}\s*$/,
};

/** The longest value that is looked at; no key, ID or address is longer, and no expression runs on more. */
export const longest = 20_000;

export function hasFormat(value: string, format: Format): boolean {
  return grammar[format].test(value);
}

/** The prefix of this kind that the value carries; '' when the kind has none, undefined when the value carries none of them. */
export function prefixOf(kind: Kind, value: string): string | undefined {
  if (kind.prefix === undefined) return '';
  let found: string | undefined;
  for (const prefix of list(kind.prefix))
    if (value.startsWith(prefix) && prefix.length > (found?.length ?? 0)) found = prefix;
  return found;
}

export function matches(kind: Kind, value: string): boolean {
  const prefix = prefixOf(kind, value);
  const suffix = kind.suffix ?? '';
  if (prefix === undefined || value.length > longest) return false;
  if (!value.endsWith(suffix) || value.length <= prefix.length + suffix.length) return false;
  if (kind.charset && !characters[kind.charset].test(value.slice(prefix.length, value.length - suffix.length)))
    return false;
  if (kind.format && !hasFormat(value, kind.format)) return false;
  return kind.pattern === undefined || (value.length <= 2000 && new RegExp(kind.pattern, 'u').test(value));
}

/** The shortest and longest a value of this kind is known to be. */
export function lengthOf(kind: Kind): { min: number; max: number } {
  const { length } = kind;
  if (typeof length === 'number') return { min: length, max: length };
  return { min: length?.min ?? 0, max: length?.max ?? Number.POSITIVE_INFINITY };
}

export function hasLength(kind: Kind, value: string): boolean {
  const { min, max } = lengthOf(kind);
  return value.length >= min && value.length <= max;
}
