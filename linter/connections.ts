// The form of a user's file: which keys there are, what they want, and what is said when something else stands there.
import type { KeyPath } from '../catalog/model/finding.ts';
import { didYouMean, nearest } from '../catalog/model/near.ts';
import { quoted } from '../catalog/model/visible.ts';
import { environments } from '../catalog/model/vocabulary.ts';
import * as words from '../catalog/model/words.ts';
import type { Mend } from './fixes/mend.ts';
import { isKeys, type Keys } from './keys.ts';
import type { Names } from './names.ts';
import { only, type Said, spelled } from './rules/rule.ts';

export type Shape =
  | { wants: 'text' | 'date' | 'flag'; about: string }
  | { wants: 'one'; of: readonly (string | number)[]; about: string }
  | { wants: 'keys'; keys: Readonly<Record<string, Shape>>; needs: readonly string[]; about: string }
  /** Names the user gives. */
  | { wants: 'named'; each: Shape; about: string }
  /** Names and values the rules look at. */
  | { wants: 'values'; about: string };

const connection = {
  wants: 'keys',
  about: 'One linked account.',
  needs: ['provider'],
  keys: {
    provider: { wants: 'text', about: 'Id of the service whose account is linked.' },
    method: { wants: 'text', about: 'How it is linked; may be left out when the provider has one way.' },
    environment: { wants: 'one', of: environments, about: 'Where the connection is to work.' },
    managedBy: { wants: 'one', of: ['user', 'host'], about: 'Who keeps the credentials.' },
    default: { wants: 'flag', about: 'Whether it is used where none is named; one of several of a provider is.' },
    from: { wants: 'text', about: 'An address that was seen in the account; must agree with the IDs.' },
    credentials: { wants: 'values', about: 'The fields of the method: references for secrets, IDs as they are.' },
    expires: { wants: 'date', about: 'The day on which the credentials end.' },
  },
} as const satisfies Shape;

export const file: Shape = {
  wants: 'keys',
  about: 'Linked accounts.',
  needs: ['version', 'connections'],
  keys: {
    version: { wants: 'one', of: [1], about: 'The version of this form: 1.' },
    host: { wants: 'text', about: 'Id of the app in which the accounts are linked.' },
    workspace: {
      wants: 'keys',
      about: 'The workspace of the host.',
      needs: [],
      keys: {
        plan: { wants: 'text', about: 'Its plan.' },
        role: { wants: 'text', about: 'The role of the person who links.' },
      },
    },
    connections: { wants: 'named', each: connection, about: 'The accounts, each under a name of its own.' },
    $schema: { wants: 'text', about: 'Address of the schema, for editors; in YAML a comment says it, too.' },
  },
};

const described = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'true or false';
};

/** What stands there, in words. */
export const wanted = (shape: Shape): string => {
  if (shape.wants === 'one') return shape.of.join(', ').replace(/, (?=[^,]*$)/, ' or ');
  if (shape.wants === 'text') return 'a text';
  if (shape.wants === 'date') return 'a date such as 2027-03-01';
  return shape.wants === 'flag' ? 'true or false' : 'keys with values';
};

const isDay = (value: unknown): boolean =>
  typeof value === 'string' && words.date.test(value) && !Number.isNaN(Date.parse(value));

type Test = (value: unknown) => boolean;

const isText: Test = value => typeof value === 'string' && value !== '';
const isFlag: Test = value => typeof value === 'boolean';

/** Whether a value is of the sort that is wanted; what stands in a map is another question. */
function sortOf(shape: Shape): Test {
  switch (shape.wants) {
    case 'text':
      return isText;
    case 'date':
      return isDay;
    case 'flag':
      return isFlag;
    case 'one':
      return value => (shape.of as readonly unknown[]).includes(value);
    default:
      return isKeys;
  }
}

/** What a file of connections is, said where another one stands. */
const beginning = (value: unknown): string =>
  typeof value === 'string' && /^(?:export\s+)?[A-Za-z_]\w*=/.test(value)
    ? ' This looks like variables, as a .env holds them: check the file that refers to them, with this one behind -e.'
    : ' It begins with `version: 1` and `connections:`; `lint-connections --init` writes one.';

/** What to write in its place, where that is certain. */
function instead(shape: Shape, value: unknown): string {
  const { wants } = shape;
  const number = wants === 'one' && shape.of.find(it => typeof it === 'number' && String(it) === value);
  if (number) return ` Write ${number}, without quotes.`;
  if (wants === 'text') return typeof value === 'number' || typeof value === 'boolean' ? ' Put it in quotes.' : '';
  if (wants !== 'flag' || typeof value !== 'string') return '';
  if (value === 'true' || value === 'false') return ` Write ${value}, without quotes.`;
  return /^(?:y|yes|on)$/i.test(value) ? ' Write true.' : /^(?:n|no|off)$/i.test(value) ? ' Write false.' : '';
}

function mended(shape: Shape, value: unknown, hint: string): Mend | undefined {
  if (shape.wants === 'text') return hint === '' ? undefined : { quote: true };
  if (shape.wants === 'flag') return hint === '' ? undefined : { word: hint.includes('true') ? 'true' : 'false' };
  if (shape.wants !== 'one' || typeof value !== 'string' || value.length >= 30) return undefined;
  if (hint !== '') return { word: value };
  return shape.of.every(it => typeof it === 'string') ? only(value, shape.of) : undefined;
}

/** Where a key that stands in the wrong place belongs. */
function belongs(key: string, path: KeyPath): string {
  if (path.length === 2 && path[0] === 'connections') return ' Values of the account stand under `credentials`.';
  if (path.length === 0 && Object.hasOwn(connection.keys, key)) return ' It belongs into one of the `connections`.';
  return '';
}

/** Whether a key stands there mistyped: then it is not missing besides. */
const isMistyped = (value: object, key: string, known: readonly string[]): boolean =>
  Object.keys(value).some(it => !known.includes(it) && nearest(it, known).includes(key));

/** The same of a key of an account. */
export const isMistypedIn = (account: object, key: keyof typeof connection.keys): boolean =>
  isMistyped(account, key, Object.keys(connection.keys));

/** Whether something stands beside what an account has, under a name that belongs elsewhere. */
export const isMisplacedIn = (account: object, key: string): boolean =>
  Object.hasOwn(account, key) && !Object.hasOwn(connection.keys, key);

/** A shape as a question, which is quicker to ask than to look the shape up each time. */
function testOf(shape: Shape): Test {
  switch (shape.wants) {
    case 'named': {
      const each = testOf(shape.each);
      return value => isKeys(value) && everyValue(value, each);
    }
    case 'values':
      return value => isKeys(value) && everyValue(value, it => typeof it !== 'object' || it === null);
    case 'keys': {
      const tests = new Map(Object.entries(shape.keys).map(([key, inner]) => [key, testOf(inner)]));
      return value => isKeys(value) && hasAll(value, shape.needs) && everyKey(value, tests);
    }
    default:
      return sortOf(shape);
  }
}

function hasAll(value: Keys, needs: readonly string[]): boolean {
  for (const key of needs) if (!Object.hasOwn(value, key)) return false;
  return true;
}

function everyValue(value: Keys, test: Test): boolean {
  for (const key in value) if (!test(value[key])) return false;
  return true;
}

function everyKey(value: Keys, tests: ReadonlyMap<string, Test>): boolean {
  for (const key in value) if (!tests.get(key)?.(value[key])) return false;
  return true;
}

let test: Test | undefined;

/** The short answer, for the many files of which nothing is to be said. */
export function isInShape(value: unknown): boolean {
  test ??= testOf(file);
  return test(value);
}

export function* misshapen(value: unknown, names: Names, shape: Shape = file, path: KeyPath = []): Generator<Said> {
  const name = path.length === 0 ? 'The file' : spelled(String(path.at(-1)), names.isShown(path));
  if (path.length === 0 && value === null) {
    yield { message: 'This file holds nothing yet. `lint-connections --init` begins one.', path };
    return;
  }
  if (!sortOf(shape)(value)) {
    const hint = instead(shape, value);
    const near =
      shape.wants === 'one' && hint === '' && typeof value === 'string' && value.length < 30
        ? didYouMean(value, shape.of.map(String))
        : '';
    const isOther = shape.wants === 'one' && hint === '' && typeof value !== 'object';
    const isNoDay = shape.wants === 'date' && typeof value === 'string' && words.date.test(value);
    const another = isOther ? 'something else' : isNoDay ? 'a day that no calendar has' : described(value);
    const start = path.length === 0 ? beginning(value) : '';
    const message = `${name} wants ${wanted(shape)}; here stands ${another}.${near}${hint}${start}`;
    yield { message, path, fix: mended(shape, value, hint) };
    return;
  }
  if (!isKeys(value)) return;
  if (shape.wants === 'named') {
    for (const [key, inner] of Object.entries(value)) yield* misshapen(inner, names, shape.each, [...path, key]);
    return;
  }
  if (shape.wants === 'values') {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null)
        yield {
          message: `${spelled(key, names.isKnown(key))} wants one value; here stands ${described(inner)}.`,
          path: [...path, key],
        };
    }
    return;
  }
  if (shape.wants !== 'keys') return;
  const known = Object.keys(shape.keys);
  for (const [key, inner] of Object.entries(value)) {
    const wants = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    if (wants) yield* misshapen(inner, names, wants, [...path, key]);
    else {
      const near = didYouMean(key, known);
      const hint = near || belongs(key, path) || ` There are: ${known.join(', ')}.`;
      const message = `${spelled(key, names.isKnown(key))} is not a key here.${hint}`;
      const mend = only(key, known);
      const fix = mend && !Object.hasOwn(value, mend.write) ? mend : undefined;
      yield { message, path: [...path, key], at: 'key', fix };
    }
  }
  for (const key of shape.needs) {
    const wants = shape.keys[key];
    if (!Object.hasOwn(value, key) && wants && !isMistyped(value, key, known))
      yield { message: `${quoted(key)} is missing: it wants ${wanted(wants)}.`, path, at: 'key' };
  }
}
