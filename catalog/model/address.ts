// Pasted text → field values, and back. Strict: a wrong ID is worse than none.
import type { Field } from './field.ts';
import { judge } from './value.ts';

/** The part of an address rule that reading needs. */
export interface Template {
  at: string;
  gives?: Readonly<Record<string, string>> | undefined;
  except?: readonly string[] | undefined;
}

export interface Readable {
  fields: Readonly<Record<string, Field>>;
  addresses?: readonly Template[] | undefined;
}

type Values = Record<string, string>;
/** The literal parts and variables of one piece of a template. */
type Part = string | { name: string; many: boolean };

/** Before a domain, and of nobody. */
export const reserved = ['www', 'app', 'login', 'api', 'admin'];
const tooLong = 4096;
const variable = /\{(\w+|\*)(\+?)\}/g;

function parts(piece: string): Part[] {
  const found: Part[] = [];
  let end = 0;
  for (const hit of piece.matchAll(variable)) {
    if (hit.index > end) found.push(piece.slice(end, hit.index));
    found.push({ name: hit[1] ?? '', many: hit[2] === '+' });
    end = hit.index + hit[0].length;
  }
  if (end < piece.length) found.push(piece.slice(end));
  return found;
}

export function variablesOf(template: string): string[] {
  return [...template.matchAll(variable)].map(hit => hit[1] ?? '').filter(name => name !== '*');
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

interface Matcher {
  expression: RegExp;
  names: string[];
}

/** What a variable may hold depends on where it stands. */
function matcherOf(piece: string, one: string, many = one): Matcher {
  const of = parts(piece);
  const source = of
    .map(part => (typeof part === 'string' ? literally(part) : `(${part.many ? many : one}+?)`))
    .join('');
  const names = of.flatMap(part => (typeof part === 'string' ? [] : [part.name]));
  return { expression: new RegExp(`^${source}$`), names };
}

/** Match a whole piece of text; what its variables hold is added to what is known. */
function match({ expression, names }: Matcher, text: string, values: Values = {}): Values | undefined {
  const hit = expression.exec(text);
  if (!hit) return undefined;
  names.forEach((name, index) => {
    if (name !== '*') values[name] = hit[index + 1] ?? '';
  });
  return values;
}

function fill(template: string, values: Readonly<Values>, encode = (value: string) => value): string | undefined {
  let complete = true;
  const filled = template.replace(variable, (_, name: string) => {
    const value = name === '*' ? 'any' : values[name];
    if (value === undefined) complete = false;
    return encode(value ?? '');
  });
  return complete ? filled : undefined;
}

const placeholder = /^(?:_|-|me|~)$|^:|[{}<>$*•…]|%7b/i;

function decode(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

function split(template: string): { host: string; path: string; query: string; hash: string } | undefined {
  const hit = /^https:\/\/([^/?#]+)([^?#]*)\??([^#]*)#?(.*)$/.exec(template);
  return hit ? { host: hit[1] ?? '', path: hit[2] ?? '', query: hit[3] ?? '', hash: hit[4] ?? '' } : undefined;
}

const segments = (path: string): string[] => path.split('/').filter(Boolean);

/** A template, ready to match. */
interface Compiled {
  except: readonly string[];
  /** Of one without a scheme: a value that stands in another value. */
  text?: Matcher;
  host?: Matcher;
  path: Matcher[];
  query: [name: string, wanted: Matcher][];
  hash: Matcher[];
}

function compile({ at, except = [] }: Template): Compiled {
  const wanted = split(at);
  if (!wanted) return { except, text: matcherOf(at, '[^\\s/@]'), path: [], query: [], hash: [] };
  const { host, path, query, hash } = wanted;
  const whole = /^\{\w+\+?\}$/.test(host);
  const inPath = (piece: string): Matcher => matcherOf(piece, '[^/]');
  return {
    except: [...reserved, ...except],
    host: matcherOf(host, whole ? '[a-z0-9.-]' : '[a-z0-9-]', '[a-z0-9.-]'),
    path: segments(path).map(inPath),
    query: [...new URLSearchParams(query)].map(([name, value]) => [name, matcherOf(value, '[^&]')]),
    hash: segments(hash).map(inPath),
  };
}

type Ready = readonly [template: Template, compiled: Compiled];

/** Of each entry the templates, once they were wanted. */
const templates = new WeakMap<Readable, Ready[]>();

/** The beginning of a path; the path may go on. */
function matchPath(wanted: readonly Matcher[], path: string, values: Values): boolean {
  const given = wanted.length > 0 ? segments(path) : [];
  return wanted.every((piece, index) => match(piece, decode(given[index] ?? ''), values));
}

function matchText(wanted: Matcher, text: string, except: readonly string[]): Values | undefined {
  const found = match(wanted, text);
  return found && Object.values(found).some(value => except.includes(value)) ? undefined : found;
}

function parse(text: string): URL | undefined {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  if (!(scheme ? /^https?:/i : /^[^\s/?#]+\.[^\s/?#]+/).test(text)) return undefined;
  try {
    const url = new URL(scheme ? text : `https://${text}`);
    return url.username || url.password ? undefined : url;
  } catch {
    return undefined;
  }
}

function matchUrl({ host, path, query, hash, except }: Compiled, url: URL): Values | undefined {
  const values = host && match(host, url.hostname);
  if (!values || Object.values(values).some(value => /^[-.]|[-.]$|\.\./.test(value))) return undefined;
  const fits =
    matchPath(path, url.pathname, values) &&
    query.every(([name, piece]) => match(piece, url.searchParams.get(name) ?? '', values)) &&
    (hash.length === 0 || matchPath(hash, url.hash.slice(1).split('?')[0] ?? '', values));
  return fits && !Object.values(values).some(value => placeholder.test(value) || except.includes(value))
    ? values
    : undefined;
}

/** Rules written in `addresses`, then those that follow from the hosts of choices. */
function templatesOf(of: Readable): Ready[] {
  const known = templates.get(of);
  if (known) return known;
  const { fields, addresses = [] } = of;
  const fromChoices = Object.entries(fields).flatMap(([id, field]) =>
    (field.choices ?? []).flatMap(choice =>
      (choice.hosts ?? []).map(host => ({ at: `https://${host}`, gives: { [id]: choice.value } })),
    ),
  );
  const made = [...addresses, ...fromChoices].map((template): Ready => [template, compile(template)]);
  templates.set(of, made);
  return made;
}

/** Whether a field takes what an address holds for it. */
export type Takes = (field: Field, value: string, id: string) => boolean;

export const takes: Takes = (field, value) => judge(field, value).verdict === 'ok';

function given(template: Template, found: Values, fields: Readable['fields'], fits: Takes): Values | undefined {
  const { gives } = template;
  const values: Values = {};
  for (const id of Object.keys(gives ?? found)) {
    const field = fields[id];
    const value = gives ? fill(gives[id] ?? '', found) : found[id];
    if (!field || value === undefined || !fits(field, value, id)) return undefined;
    values[id] = value;
  }
  return values;
}

const clean = (text: string): string => text.replace(/^[\s"'`<“‘„«]+|[\s"'`>”’“»]+$/g, '');

export interface Reading {
  values: Values;
  /** The rule that gave the most, and what its variables held. */
  template: Template;
  variables: Values;
}

/** What a pasted address tells about the fields of a provider. */
export function readAddress(of: Readable, text: string, fits = takes): Reading | undefined {
  const cleaned = clean(text);
  if (cleaned === '' || cleaned.length > tooLong || /\s/.test(cleaned)) return undefined;
  const url = parse(cleaned);
  let best: Reading | undefined;
  for (const [template, compiled] of templatesOf(of)) {
    const variables = compiled.text
      ? matchText(compiled.text, cleaned, compiled.except)
      : url && matchUrl(compiled, url);
    const values = variables && given(template, variables, of.fields, fits);
    if (!variables || !values) continue;
    if (!best) best = { values, template, variables };
    else {
      const more = Object.keys(values).length > Object.keys(best.values).length;
      best = { ...(more ? { template, variables } : best), values: { ...values, ...best.values } };
    }
  }
  return best;
}

/** One field: read from an address, or the bare value itself when it fits. */
export function readField(of: Readable, id: string, text: string): string | undefined {
  const field = of.fields[id];
  const read = readAddress(of, text)?.values[id];
  if (!field || read !== undefined) return read;
  const bare = clean(text);
  return takes(field, bare, id) ? bare : undefined;
}

/** The address a template stands for, with these values; undefined when they do not fit it. */
export function writeAddress(template: Template, values: Readonly<Values>): string | undefined {
  const variables: Values = {};
  for (const name of variablesOf(template.at)) {
    const value = values[name];
    if (value !== undefined) variables[name] = value;
  }
  for (const [id, made] of Object.entries(template.gives ?? {})) {
    const value = values[id];
    const found = value === undefined ? undefined : match(matcherOf(made, '.'), value);
    if (!found) return undefined;
    Object.assign(variables, found);
  }
  const wanted = split(template.at);
  if (!wanted) return fill(template.at, variables);
  const [host, path, query, hash] = [
    fill(wanted.host, variables),
    fill(wanted.path, variables, encodeURIComponent),
    fill(wanted.query, variables, encodeURIComponent),
    fill(wanted.hash, variables, encodeURIComponent),
  ];
  if (host === undefined || path === undefined || query === undefined || hash === undefined) return undefined;
  return `https://${host}${path}${query && `?${query}`}${hash && `#${hash}`}`;
}
