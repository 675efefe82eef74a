// Fake values of a kind, made at run time, so that nothing of the shape of a secret stands in the repository.
import type { Field, Kind } from '../../catalog/model/field.ts';
import { lengthOf } from '../../catalog/model/kind.ts';
import { list } from '../../catalog/model/list.ts';
import type { Charset, Format } from '../../catalog/model/vocabulary.ts';
import { fc } from './chance.ts';

type Made = fc.Arbitrary<string>;

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const letters = lower + lower.toUpperCase();
const alphabets: Record<Charset, string> = {
  digits,
  hex: `${digits}abcdef`,
  alphanumeric: digits + letters,
  word: `${digits + letters}_`,
  base64: `${digits + letters}+/`,
  base64url: `${digits + letters}-_`,
  token: `${digits + letters}-_.~`,
  // Without quotes, brackets and commas: a value that holds them cannot be told from a damaged one.
  printable: `${digits + letters}!#$%&()*+-./:?@[]^_{|}~`,
};

/** Text with enough different characters that it is neither a placeholder nor doubled. */
export function random(alphabet: string, min: number, max: number): Made {
  return fc
    .array(fc.nat(alphabet.length - 1), { minLength: min, maxLength: max, size: 'max' })
    .map(picks => picks.map(at => alphabet.charAt(at)).join(''))
    .filter(text => new Set(text).size >= Math.min(4, min));
}

const label = fc
  .tuple(random(lower, 4, 12), random(lower + digits, 1, 8))
  .map(([first, rest]) => `${first}-${rest}`)
  .filter(text => !/^(?:your|insert|enter|paste|replace|my|the|put|add)/.test(text));
const host = fc.tuple(label, fc.constantFrom('example.com', 'example.org')).map(parts => parts.join('.'));
const pem = random(`${digits + letters}+/`, 64, 200).map(
  body => `-----BEGIN PRIVATE KEY-----\n${body.replace(/.{64}(?=.)/g, '$&\n')}\n-----END PRIVATE KEY-----`,
);
const byFormat: Record<Format, Made> = {
  url: host.map(name => `https://${name}/path`),
  host,
  subdomain: label,
  email: fc.tuple(label, host).map(([user, at]) => `${user}@${at}`),
  uuid: fc.uuid(),
  pem,
  json: random(letters, 8, 20).map(word => JSON.stringify({ type: 'EXAMPLE', id: word })),
};

/** How many characters the body may have. */
const within = (kind: Kind, affixes: number): [number, number] => {
  const { min, max } = lengthOf(kind);
  const least = Math.max((min || 24) - affixes, min === 0 ? 8 : 1);
  return [least, Math.max(Math.min(max - affixes, least + 16), least)];
};

/** The pattern as fast-check can follow it: no look-around, every repetition bounded. */
const followed = (pattern: string, times: string): RegExp =>
  new RegExp(
    pattern
      .replace(/\(\?<?[!=][^)]*\)/g, '')
      .replace(/\[\^\.\]/g, '[a-z0-9]')
      .replace(/([\])\w])[+*](?=.)/g, `$1${times}`),
  );

/** Values of a pattern, as long as the kind says. */
function byPattern(kind: Kind, pattern: string): Made {
  const { min, max } = lengthOf(kind);
  const whole = new RegExp(pattern, 'u');
  const made = (times: string): Made => fc.stringMatching(followed(pattern, times)).filter(text => whole.test(text));
  if (min === 0) return made('{8,20}');
  for (let times = 1; times < 80; times++) {
    const [sample = ''] = fc.sample(made(`{${times}}`), 1);
    if (sample.length >= min && sample.length <= max) return made(`{${times}}`);
  }
  throw new Error(`No value of the length of ${pattern} was found.`);
}

function body(kind: Kind, prefix: string): Made {
  const suffix = kind.suffix ?? '';
  if (kind.pattern !== undefined) {
    return byPattern(kind, kind.pattern).filter(text => text.startsWith(prefix) && text.endsWith(suffix));
  }
  if (kind.format === 'json' || kind.format === 'pem') return byFormat[kind.format];
  if (kind.format !== undefined && suffix !== '') return label.map(text => prefix + text + suffix);
  if (kind.format !== undefined) return byFormat[kind.format].map(text => prefix + text);
  const [min, max] = within(kind, prefix.length + suffix.length);
  return random(alphabets[kind.charset ?? 'alphanumeric'], min, max).map(text => prefix + text + suffix);
}

/** Values of this kind, right in every character. */
export function valuesOfKind(kind: Kind): Made {
  const prefixes = list(kind.prefix);
  const made = fc.oneof(...(prefixes.length === 0 ? [''] : prefixes).map(prefix => body(kind, prefix)));
  // Three dots stand for what was left out.
  return made.filter(value => !value.includes('...'));
}

/** Values that are right for a field: of each accepted kind, each choice. */
export function valuesOfField(field: Field): Made {
  const made = [
    ...list(field.accepts).map(valuesOfKind),
    ...(field.choices ?? []).map(({ value }) => fc.constant(value)),
  ];
  return made.length > 0 ? fc.oneof(...made) : random(digits + letters, 24, 40);
}
