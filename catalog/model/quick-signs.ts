// The signs of a text as bytes, which are quicker to look at than the text itself, and how far each sort of thing reaches.
import { stepBack } from './quick-places.ts';

/** Line ends, ASCII and the letters of most languages; signs that are hard to see are for the full reader. */
const unusual =
  /[^\n\r -~\u00a1-\u00ac\u00ae-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2bff\u3001-\u9fff\uac00-\ud7a3\u{1f000}-\u{1faff}]/u;

export const lineFeed = 10;
export const carriageReturn = 13;
export const blank = 32;
export const doubleQuote = 34;
export const hash = 35;
export const singleQuote = 39;
export const comma = 44;
export const dash = 45;
export const colon = 58;
export const backslash = 92;
export const open = 123;
export const close = 125;

/** Stands for every sign beyond ASCII. */
const beyond = 128;

/** Of the signs that are written in a line, only these, or all but these; what else there is, is none of the quick reader's. */
function tableOf(signs: string, only: 0 | 1): Uint8Array {
  const table = new Uint8Array(256).fill(1 - only, 32, 127);
  table[beyond] = 1;
  for (const sign of signs) table[sign.charCodeAt(0)] = only;
  return table;
}
const inLine = tableOf('', 0);
const inName = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$./+@-', 1);
/** What nothing but a blank, a colon, a hash or the line ends. */
const inWord = tableOf(' :#', 0);
const beginsOther = tableOf('[]{},&*#?|>!%@`"\'', 1);
beginsOther[beyond] = 0;

const encoder = new TextEncoder();
let bytes = new Uint8Array(1 << 16);

/** One byte for each sign, and zeros behind the last one. They hold until the next text. */
export function signsOf(text: string): Uint8Array {
  const { length } = text;
  if (bytes.length < length + 8) bytes = new Uint8Array(length + 8);
  if (encoder.encodeInto(text, bytes).written !== length) {
    if (unusual.test(text)) stepBack();
    for (let at = 0; at < length; at++) bytes[at] = Math.min(text.charCodeAt(at), beyond);
  }
  bytes.fill(0, length, length + 8);
  return bytes;
}

export const isLineEnd = (code: number | undefined): boolean =>
  code === lineFeed || code === carriageReturn || code === 0;

export function blanksTo(signs: Uint8Array, from: number): number {
  let at = from;
  while (signs[at] === blank) at++;
  return at;
}

/** Past the end of a line. What else ends none, a zero or a carriage return alone, is for the full reader. */
export function lineOver(signs: Uint8Array, from: number): number {
  const at = signs[from] === carriageReturn ? from + 1 : from;
  return signs[at] === lineFeed ? at + 1 : stepBack();
}

/** Of a comment, or of anything. */
export function lineTo(signs: Uint8Array, from: number): number {
  let at = from;
  while (inLine[signs[at] ?? 0]) at++;
  return at;
}

export function nameTo(signs: Uint8Array, from: number): number {
  let at = from;
  if (signs[at] === dash || beginsOther[signs[at] ?? 0]) stepBack();
  while (inName[signs[at] ?? 0]) at++;
  return at;
}

/** Behind the closing quote of a text without escapes, on one line. */
export function quotedTo(signs: Uint8Array, from: number): number {
  const quote = signs[from];
  let at = from + 1;
  for (let code = signs[at] ?? 0; code !== quote; code = signs[++at] ?? 0)
    if (!inLine[code] || (code === backslash && quote === doubleQuote)) stepBack();
  if (quote === singleQuote && signs[at + 1] === quote) stepBack();
  return at + 1;
}

/** Of a word without quotes: what it begins with means nothing else. */
function plainFrom(signs: Uint8Array, from: number): number {
  const [code = 0, next = 0] = [signs[from], signs[from + 1]];
  const isLoose = next === blank || isLineEnd(next);
  return beginsOther[code] || ((code === dash || code === colon) && isLoose) ? stepBack() : from;
}

/** Up to the end of the line, or to the comment on it. */
export function plainTo(signs: Uint8Array, from: number): number {
  for (let at = plainFrom(signs, from); ; at++) {
    while (inWord[signs[at] ?? 0]) at++;
    const to = at;
    at = blanksTo(signs, at);
    const code = signs[at] ?? 0;
    if (isLineEnd(code) || (code === hash && at > to)) return to;
    const next = signs[at + 1];
    if (!inLine[code] || (code === colon && (next === blank || isLineEnd(next)))) stepBack();
  }
}

/** Up to a comma or brace. */
export function plainInBracesTo(signs: Uint8Array, from: number): number {
  let at = plainFrom(signs, from);
  for (let code = signs[at] ?? 0; ; code = signs[++at] ?? 0) {
    // Within a word these two are signs like any other.
    const inside = at > from && (code === hash || (code === colon && inName[signs[at + 1] ?? 0]));
    if (!inName[code] && !inside) break;
  }
  const next = signs[at];
  const ends = next === comma || next === close || next === blank || isLineEnd(next);
  return ends && at > from ? at : stepBack();
}
