// What a rule wants written instead → the edits that do it.
import type { KeyPath } from '../../catalog/model/finding.ts';
import type { Read } from '../../catalog/model/read.ts';
import { referenceIn } from '../references.ts';
import { isWord } from '../words.ts';
import { type Fix, fixOf } from './edit.ts';
import { quotedSource, scalar } from './scalar.ts';

/** Said by a rule of the place of its finding. */
export type Mend =
  /** Another text, quoted as the one that stands there. */
  | { write: string }
  /** The text that stands there, in quotes. */
  | { quote: true }
  /** A word that is no text: true, false. */
  | { word: string };

/** What programs and schemes put around the name of a variable; anything else may be a piece of a secret. */
const around = /\b(?:process|import|meta|System|env|os|environ|getenv|get|ENV|secrets|Bearer|Basic|Token)\b/gi;

/** A broken reference to a variable and nothing but that. */
function isOnlyReference(source: string, reference: string): boolean {
  const name = referenceIn(reference);
  if (name?.is !== 'reference') return false;
  const words = (text: string): string => text.replace(around, '').replace(/[^A-Za-z\d]/g, '');
  return words(source) === words(name.name);
}

export interface Place {
  path: KeyPath;
  at: 'key' | undefined;
  /** It may hold what nobody should see. */
  secret: boolean;
}

export function fixFrom(mend: Mend, text: string, read: Read, { path, at, secret }: Place): Fix | undefined {
  const written = read.writtenAt(path, at);
  if (!written) return undefined;
  const [start, stop] = written.range;
  const block = written.as === 'block';
  const end = block ? start + text.slice(start, stop).trimEnd().length : stop;
  const source = text.slice(start, end);
  // A comment behind the sign of a block would be lost.
  if (block && /^[^\r\n]*#/.test(source)) return undefined;
  if ('quote' in mend && written.as !== 'plain') return undefined;
  const put =
    'quote' in mend
      ? quotedSource(source)
      : 'word' in mend
        ? mend.word
        : scalar(mend.write, block ? { as: 'double', flow: false } : written);
  if (put === source) return undefined;
  const harmless = isWord(source) && isWord(put) && !secret;
  const shown = harmless || ('write' in mend && isOnlyReference(source, mend.write));
  return fixOf([{ range: [start, end], text: put }], !shown, path);
}
