// What a word without quotes means in YAML: a text, a number, true, false or nothing. Odd numbers are for the full reader.
import { stepBack } from './quick-places.ts';

const integer = /^(?:0|-?[1-9]\d{0,14})$/;
/** What may be another number than it seems. */
const numeric = /^[-+]?(?:\.?\d[\d.]*(?:[eE][-+]?\d+)?|0[xo][\da-fA-F]+|\.(?:inf|Inf|INF|nan|NaN|NAN))$/;
const words = new Map<string, boolean | null>([
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
  ...['null', 'Null', 'NULL', '~'].map(word => [word, null] as const),
]);

export function plainValue(text: string): unknown {
  const first = text.charCodeAt(0);
  // From the plus to the nine.
  if (first > 42 && first < 58) {
    if (integer.test(text)) return Number(text);
    return numeric.test(text) ? stepBack() : text;
  }
  if (text.length > 5) return text;
  const word = words.get(text);
  return word === undefined ? text : word;
}
