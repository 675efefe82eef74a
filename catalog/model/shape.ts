// Wrong shape in plain words: what is there, what was wanted, what to write instead.
import type { z } from 'zod';
import type { KeyPath } from './finding.ts';
import { didYouMean, nearest } from './near.ts';
import { quoted } from './visible.ts';
import { anchor, date, hostName, id, link, status, template, variable, word } from './words.ts';

export interface ShapeProblem {
  message: string;
  path: KeyPath;
  /** The problem is the key itself, not its value. */
  atKey: boolean;
  /** A key that should stand here and does not. */
  missing?: true;
  /** The key that was meant. */
  meant?: string | undefined;
}

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list (lines that begin with a dash)',
  object: 'keys with values',
  record: 'keys with values',
  null: 'nothing',
};

function described(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  return typeof value === 'string'
    ? 'a text'
    : `the ${typeof value === 'number' ? 'number' : 'value'} ${String(value)}`;
}

const patterns = new Map<string, string>([
  [date.source, 'a date such as 2026-11-20'],
  [link.source, 'an address that begins with https://'],
  [template.source, 'an address that begins with https://'],
  [word.source, 'one word that begins with a small letter, such as `apiKey`'],
  [id.source, 'small letters, digits and single hyphens, such as `acme-crm`'],
  [variable.source, 'capital letters, digits and underscores, such as `ACME_API_KEY`'],
  [anchor.source, 'small letters, digits and hyphens, such as `copy-your-key`'],
  [hostName.source, 'a host name in small letters, such as `eu.acme.com`'],
  [status.source, 'the number of a status in quotes, such as "401"'],
]);

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = root;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
  return value;
}

const or = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** A place in words: the key, or the how manieth item of a list. */
function nameOf(path: KeyPath): string {
  const [above, last] = [path.at(-2), path.at(-1)];
  if (last === undefined) return 'The entry';
  if (typeof last === 'string') return quoted(last);
  return typeof above === 'string' ? `Item ${last + 1} of ${quoted(above)}` : `Item ${last + 1}`;
}

/** The few keys that a map wants. */
const inner = (known: readonly string[], expected: string): string =>
  expected === 'object' && known.length > 0 && known.length < 5 ? ` (${known.join(', ')})` : '';

/** `- open Settings`: the colon was forgotten. */
function withColon(value: unknown, expected: string, known: readonly string[]): string {
  const [, key = '', rest = ''] = /^(\w+) +([^:]+)$/.exec(expected === 'object' ? String(value) : '') ?? [];
  return known.includes(key) ? ` Is a colon missing? Write ${quoted(`${key}: ${rest}`)}.` : '';
}

/** Of a union, the branch that was meant: the one that takes the kind of value that is there. */
function branches(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): readonly Issue[] | undefined {
  const wrongKind = (of: Issue): boolean =>
    of.path.length === 0 && (of.code === 'invalid_type' || (of.code === 'invalid_value' && typeof value !== 'string'));
  const meant = issue.errors.filter(errors => !errors.some(wrongKind));
  if (typeof value === 'object') {
    // Among several maps: the one that shares a key with what is there.
    const here = (issues: readonly Issue[]): number => unknownKeys(issues.filter(({ path }) => path.length === 0));
    const typed = (issues: readonly Issue[]): number => Number(!mistypes(issues, value));
    return [...meant].sort(
      (a, b) => here(a) - here(b) || typed(a) - typed(b) || unknownKeys(a) - unknownKeys(b) || a.length - b.length,
    )[0];
  }
  return meant.length === 1 ? meant[0] : undefined;
}

/** Whether a key that should stand there is what an unknown one means. */
function mistypes(issues: readonly Issue[], value: unknown): boolean {
  const missing = issues.flatMap(({ path }) =>
    path.length === 1 && at(value, path) === undefined ? [String(path[0])] : [],
  );
  const unknown = issues.flatMap(issue => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  return unknown.some(key => nearest(key, missing).length > 0);
}

const unknownKeys = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);

/** All that is wrong with the shape of a value. `keysAt` knows which keys a place allows, for suggestions. */
export function shapeProblems(
  issues: readonly Issue[],
  root: unknown,
  keysAt: (path: KeyPath) => string[],
): ShapeProblem[] {
  const problems = issues.flatMap(issue => problemsOf(issue, [], root, keysAt));
  // A mistyped verb or key is one mistake, not also a missing one.
  const inside = (path: KeyPath, parent: KeyPath): boolean => String(path.slice(0, -1)) === String(parent);
  const mistyped = problems.filter(it => it.atKey && !it.missing);
  return problems.filter(({ message, path, missing }) => {
    if (message.startsWith(noVerb)) return !mistyped.some(it => inside(it.path, path));
    return !missing || !mistyped.some(it => it.meant === path.at(-1) && inside(it.path, path.slice(0, -1)));
  });
}

const noVerb = 'None of these stands here, and exactly one has to: ';

function problemsOf(
  issue: Issue,
  above: readonly PropertyKey[],
  root: unknown,
  keysAt: (path: KeyPath) => string[],
): ShapeProblem[] {
  const full = [...above, ...issue.path];
  const path: KeyPath = full.map(part => (typeof part === 'symbol' ? String(part) : part));
  const value = at(root, full);
  const one = (message: string, atKey = false): ShapeProblem[] => [{ message, path, atKey }];
  const missing = (wanted: string): ShapeProblem[] => [
    { message: `${name} is missing: it wants ${wanted}.`, path, atKey: true, missing: true },
  ];
  const name = nameOf(path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(path);
      return issue.keys.map(key => ({
        message: `${quoted(key)} is not a key here.${didYouMean(key, known) || (known.length > 0 && known.length < 14 ? ` Known keys: ${known.join(', ')}.` : '')}`,
        path: [...path, key],
        atKey: true,
        meant: nearest(key, known)[0],
      }));
    }
    case 'invalid_type': {
      const wanted = kinds[issue.expected] ?? issue.expected;
      if (value === undefined) return missing(wanted + inner(keysAt(path), issue.expected));
      const hint =
        issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
          ? ' Put it in quotes.'
          : withColon(value, issue.expected, keysAt(path));
      return one(`${name} wants ${wanted}; here stands ${described(value)}.${hint}`);
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (value === undefined) return missing(or(values.slice(0, 8)));
      const near = typeof value === 'string' ? nearest(value, values) : [];
      const list = values.length <= 12 ? ` It wants ${or(values)}.` : ` Known words: ${values.join(', ')}.`;
      return one(
        `${typeof value === 'string' ? quoted(value) : described(value)} is not known here.${near.length > 0 ? didYouMean(String(value), values) : list}`,
      );
    }
    case 'invalid_format': {
      const wanted = 'pattern' in issue ? patterns.get((issue.pattern ?? '').replace(/^\/|\/$/g, '')) : undefined;
      return one(
        `${name} has not the right form: it wants ${wanted ?? 'another form (see the description of the key)'}.`,
      );
    }
    case 'too_small': {
      if (issue.origin === 'string') return one(`${name} is empty.`);
      if (issue.origin === 'array')
        return one(`${name} wants at least ${issue.minimum} ${issue.minimum === 1 ? 'item' : 'items'}.`);
      return one(`${name} wants a number of at least ${issue.minimum}.`);
    }
    case 'invalid_key':
      return one(
        `${name} cannot be a name here: it wants ${or(issue.issues.map(inner => ('pattern' in inner && patterns.get(String(inner.pattern).replace(/^\/|\/$/g, ''))) || 'another form'))}.`,
        true,
      );
    case 'invalid_union': {
      const meant = branches(issue, value);
      if (meant) return meant.flatMap(inner => problemsOf(inner, full, root, keysAt));
      const options = [
        ...new Set(
          issue.errors.flatMap(errors =>
            errors.flatMap(inner =>
              inner.path.length > 0
                ? ['keys with values']
                : inner.code === 'invalid_type'
                  ? [kinds[inner.expected] ?? inner.expected]
                  : inner.code === 'invalid_value'
                    ? inner.values.map(String)
                    : [],
            ),
          ),
        ),
      ];
      if (value === undefined) return missing(or(options));
      const near = typeof value === 'string' ? didYouMean(value, options) : '';
      return one(
        `${name} wants ${or(options)}; here stands ${typeof value === 'string' ? quoted(value) : described(value)}.${near}`,
      );
    }
    case 'custom': {
      const options = (issue.params?.['oneOf'] as string[] | undefined) ?? [];
      const there = Object.keys((value as object | null) ?? {}).filter(key => options.includes(key));
      return one(
        there.length === 0
          ? `${noVerb}${or(options)}.`
          : `Only one of ${there.map(quoted).join(' and ')} can stand here. Make them separate items.`,
      );
    }
    default:
      return one(`${name} is not as the format wants it: ${issue.message}.`);
  }
}
