// Facts that sentences of the documentation name, each from the one place that knows. Between backticks stands code.
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import { languages } from '../../catalog/model/text.ts';
import { environments } from '../../catalog/model/vocabulary.ts';
import { notToSilence } from '../../linter/disables.ts';
import linter from '../../linter/package.json' with { type: 'json' };
import { knownSchemes } from '../../linter/references.ts';
import { frameNames } from '../embed/names.ts';
import { oembedOf } from '../side/addresses.ts';
import { noAddress, origin } from './component.ts';
import { counted } from './coverage.ts';

const code = (text: string): string => `\`${text}\``;
const listed = (of: readonly string[]): string => of.map(code).join(', ');

export const facts = {
  /** The oldest it runs on: 22.12. */
  node: linter.engines.node.replace('>=', ''),
  providers: String(counted),
  environments: listed(environments),
  vaults: listed(knownSchemes),
  notToSilence: listed(notToSilence),
  otherLanguages: listed(languages.filter(it => it !== 'en')),
  inFrames: listed(frameNames),
  oembed: code(oembedOf('de', 'clay', 'nango')),
  origin: `${code(origin)} ${origin === noAddress ? 'stands for' : 'is'} the address of this site`,
  rotate: phrasesIn('en').sections.rotate,
} as const satisfies Record<string, string>;

/** A top-level key of a YAML text, with all that stands under it and the comments before it. */
export function partOf(yaml: string, key: string): string {
  const lines = yaml.trimEnd().split('\n');
  const at = lines.findIndex(line => line.startsWith(`${key}:`));
  if (at < 0) throw new Error(`There is no ${key} in this text.`);
  const next = lines.findIndex((line, index) => index > at && /^[a-zA-Z]/.test(line));
  const [before, after] = [lines.slice(0, at), lines.slice(at, next < 0 ? undefined : next)];
  const comments = before.length - (before.findLastIndex(line => !line.startsWith('#')) + 1);
  const whole = [...before.slice(before.length - comments), ...after];
  const end = whole.findLastIndex(line => line.trim() !== '' && !line.startsWith('#'));
  return whole.slice(0, end + 1).join('\n');
}
