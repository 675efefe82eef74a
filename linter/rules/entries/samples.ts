// Values that have the form of a kind, to try claims on: what cannot be made is not claimed.
import type { Kind } from '../../../catalog/model/field.ts';
import { lengthOf, matches } from '../../../catalog/model/kind.ts';
import { list } from '../../../catalog/model/list.ts';
import type { Charset, Format } from '../../../catalog/model/vocabulary.ts';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const alphanumeric = `0123456789${lower}${lower.toUpperCase()}`;
const alphabets: Record<Charset, string> = {
  digits: '0123456789',
  hex: '0123456789abcdef',
  alphanumeric,
  word: `${alphanumeric}_`,
  base64: `${alphanumeric}+/`,
  base64url: `${alphanumeric}_-`,
  token: `${alphanumeric}_-.~`,
  printable: `${alphanumeric}_-.~!$%`,
};

const ofFormat: Record<Format, string> = {
  url: 'https://acme.example.com/a',
  host: 'acme.example.com',
  subdomain: 'acme',
  email: 'jane@acme.example',
  uuid: '4f0c1d2e-9a3b-4c5d-8e6f-7a8b9c0d1e2f',
  pem: '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----',
  json: '{"a":1}',
};

/** The same text for the same question, without a pattern in it. */
function filler(alphabet: string, length: number): string {
  let [text, state] = ['', 12_345];
  while (text.length < length) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    text += alphabet.charAt((state >> 8) % alphabet.length);
  }
  return text;
}

export function samplesOf(kind: Kind): string[] {
  const suffix = kind.suffix ?? '';
  const bodies = (room: number): string[] =>
    kind.format
      ? [ofFormat[kind.format]]
      : (kind.charset ? [alphabets[kind.charset]] : Object.values(alphabets)).map(it => filler(it, room));
  return (kind.prefix === undefined ? [''] : list(kind.prefix)).flatMap(prefix => {
    const { min, max } = lengthOf(kind);
    const length = Math.min(Math.max(min, prefix.length + suffix.length + 24), max);
    const room = Math.max(1, length - prefix.length - suffix.length);
    const made = bodies(room).flatMap(body => [`${prefix}${body}${suffix}`, body]);
    return made.filter(value => matches(kind, value));
  });
}
