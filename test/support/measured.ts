// How many values get the verdict they deserve: made at run time from the entries' own kinds, and counted case by case.
import type { Field, Kind } from '../../catalog/model/field.ts';
import { isCommon, isTelling } from '../../catalog/model/identify.ts';
import { lengthOf, matches, prefixOf } from '../../catalog/model/kind.ts';
import { list } from '../../catalog/model/list.ts';
import { judge, repair, type Verdict } from '../../catalog/model/value.ts';
import type { Environment } from '../../catalog/model/vocabulary.ts';
import { fc } from './chance.ts';
import { catalog, fields, type OwnField } from './own.ts';
import { valuesOfKind } from './tokens.ts';

export interface Tally {
  case: string;
  wanted: Verdict['verdict'];
  /** Where the form tells: the verdict that is wanted, another one than `ok`, and `ok`. */
  right: number;
  otherwise: number;
  missed: number;
  /** Where no form tells what it is: noticed all the same, or not. */
  noticed: number;
  unnoticed: number;
  /** Of which the repair gives back the value. */
  repaired: number;
  /** Where it was missed or said otherwise: clerk.secretKey ok. */
  where: string[];
}

interface Made {
  of: OwnField;
  kind: Kind;
  value: string;
}

const isCurrent = ({ status = 'current' }: Kind): boolean => status === 'current';
const sample = (kind: Kind): string[] => fc.sample(valuesOfKind(kind), { numRuns: 3, seed: 20_261_120 });

/** Right values of every current kind of every field. */
const made: Made[] = fields.flatMap(of =>
  list(of.field.accepts)
    .filter(isCurrent)
    .flatMap(kind => sample(kind).map(value => ({ of, kind, value }))),
);

/** Something in the form that few other values have. */
const hasForm = ({ prefix, suffix, pattern, format }: Kind): boolean =>
  list(prefix).length > 0 ||
  suffix !== undefined ||
  pattern !== undefined ||
  (format !== undefined && !['subdomain', 'host'].includes(format));
const acceptedBy = ({ accepts }: Field, value: string): boolean => list(accepts).some(kind => matches(kind, value));

const judged = ({ field, provider, providerId }: OwnField, value: string, environment?: Environment): Verdict =>
  judge(field, value, { siblings: provider.fields, identify: catalog.identify, provider: providerId, environment });

type Outcome = Pick<Made, 'of' | 'value'> & { verdict: Verdict; untold: boolean; whole?: string };

/** An e-mail address or a link in the place of a key is told as that. */
const isAddress = (verdict: Verdict): boolean =>
  verdict.verdict === 'malformed' && ['email', 'address', 'json'].includes(verdict.how);

function tallied(name: string, wanted: Verdict['verdict'], outcomes: readonly Outcome[]): Tally {
  const tally: Tally = {
    case: name,
    wanted,
    right: 0,
    otherwise: 0,
    missed: 0,
    noticed: 0,
    unnoticed: 0,
    repaired: 0,
    where: [],
  };
  for (const { of, value, verdict, untold, whole } of outcomes) {
    const is = verdict.verdict;
    if (untold) {
      if (is === 'ok') tally.unnoticed++;
      else tally.noticed++;
      continue;
    }
    if (is === wanted || (wanted === 'wrong-kind' && isAddress(verdict))) {
      tally.right++;
      if (whole !== undefined && repair(value, verdict) === whole) tally.repaired++;
      continue;
    }
    if (is === 'ok') tally.missed++;
    else tally.otherwise++;
    const place = `${of.name} ${is}`;
    if (!tally.where.includes(place)) tally.where.push(place);
  }
  return tally;
}

/** Two IDs of one form, or a key that is right in both fields: only the label tells which is meant. */
const isRightToo = (field: Field, kind: Kind, value: string): boolean =>
  list(field.accepts).some(
    other => matches(other, value) && (prefixOf(other, value)?.length ?? 0) >= (prefixOf(kind, value)?.length ?? 0),
  );

/** Twelve ways in which a value is damaged on its way. */
export const damages: Readonly<Record<string, (value: string) => string>> = {
  spaces: value => ` ${value} `,
  Bearer: value => `Bearer ${value}`,
  quotes: value => `"${value}"`,
  masked: value => `${value.slice(0, 6)}${'*'.repeat(Math.max(4, value.length - 6))}`,
  'cut off': value => value.slice(0, Math.ceil(value.length / 2)),
  placeholder: () => 'YOUR_API_KEY',
  'KEY=value': value => `API_KEY=${value}`,
  JSON: value => `{"api_key": "${value}"}`,
  URL: value => `https://api.example.com/v1?key=${encodeURIComponent(value)}`,
  doubled: value => value + value,
  'upper-cased': value => value.toUpperCase(),
  'trailing comma': value => `${value},`,
};

/** What no form tells: the damaged value is one that might have been issued. */
function couldBeRight(damage: string, { of: { field }, kind }: Made, damaged: string, value: string): boolean {
  if (damaged === value) return true;
  if (damage === 'cut off') return lengthOf(kind).min <= damaged.length && acceptedBy(field, damaged);
  return acceptedBy(field, damaged) || list(field.accepts).length === 0;
}

/** Several lines, or a text around the value, are part of some formats. */
const isPlain = ({ of: { field }, kind }: Made): boolean =>
  field.secret === true && field.paste !== 'exact' && kind.format !== 'json' && kind.format !== 'pem';

const turned: Partial<Record<Environment, Environment>> = { production: 'test' };

function elsewhere(of: OwnField, nth: number): Made[] {
  const others = made.filter(it => it.of.providerId !== of.providerId && it.of.field.secret);
  return Array.from({ length: 5 }, (_, at) => others[(nth * 31 + at * 97) % others.length]).flatMap(it => it ?? []);
}

/** A beginning that only one provider uses, and that is not made of words anybody may choose. */
const isMarked = (kind: Kind, value: string): boolean =>
  list(kind.prefix).some(
    prefix =>
      value.startsWith(prefix) && isTelling(prefix) && !isCommon(prefix) && catalog.prefixes.get(prefix)?.length === 1,
  );

export function measured(): Tally[] {
  const right = made.map(({ of, kind, value }) => ({
    of,
    value,
    verdict: judged(of, value, kind.environment),
    untold: false,
  }));
  const siblings = made.flatMap(({ of, kind, value }) =>
    fields
      .filter(it => it.providerId === of.providerId && it.id !== of.id && it.field.choices === undefined)
      .map(into => ({
        of: into,
        value,
        verdict: judged(into, value),
        untold: !hasForm(kind) || isRightToo(into.field, kind, value),
      })),
  );
  const mistakes = fields.flatMap(of =>
    list(of.field.mistakenFor).flatMap(kind =>
      sample(kind).map(value => ({ of, value, verdict: judged(of, value), untold: !hasForm(kind) })),
    ),
  );
  const foreign = fields
    .filter(({ field }) => field.secret)
    .flatMap((of, nth) =>
      elsewhere(of, nth).map(({ kind, value }) => ({
        of,
        value,
        verdict: judged(of, value),
        untold: !isMarked(kind, value),
      })),
    );
  const environments = made
    .filter(({ kind }) => kind.environment !== undefined)
    .map(({ of, kind, value }) => ({
      of,
      value,
      verdict: judged(of, value, turned[kind.environment ?? 'test'] ?? 'production'),
      untold: false,
    }));
  const damaged = Object.entries(damages).map(([name, damage]) =>
    tallied(
      name,
      name === 'upper-cased' ? 'unrecognised' : 'malformed',
      made.filter(isPlain).map(one => {
        const value = damage(one.value);
        return {
          of: one.of,
          value,
          verdict: judged(one.of, value),
          untold: couldBeRight(name, one, value, one.value),
          whole: one.value,
        };
      }),
    ),
  );
  return [
    tallied('right', 'ok', right),
    tallied('of a sibling', 'wrong-kind', siblings),
    tallied('a known mistake', 'wrong-kind', mistakes),
    tallied('of another provider', 'wrong-provider', foreign),
    tallied('wrong environment', 'wrong-environment', environments),
    ...damaged,
  ];
}
