// The plain part of YAML and JSON, read in one pass: maps of words and quoted texts, as most files of settings are.
// Whatever else stands in a text, this reader steps back and the full one decides; where both read, they agree.
import { commentsAt, documentOf, type Places, StepBack, stepBack } from './quick-places.ts';
import { plainValue } from './quick-values.ts';
import type { Reading } from './read.ts';
import { depthLimit } from './syntax.ts';

/** Line ends, ASCII and the letters of most languages; signs that are hard to see are for the full reader. */
const unusual =
  /[^\n\r -~\u00a1-\u00ac\u00ae-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2bff\u3001-\u9fff\uac00-\ud7a3\u{1f000}-\u{1faff}]|\r(?!\n)/u;
const name = /[\w$./+@-]/;
const nameCharacter = Array.from({ length: 128 }, (_, code) => name.test(String.fromCharCode(code)));

const [lineFeed, carriageReturn, blank, doubleQuote, hash] = [10, 13, 32, 34, 35];
const [singleQuote, comma, dash, colon, open, close] = [39, 44, 45, 58, 123, 125];
/** Signs with which no plain value begins. */
const signs = new Set([...'[]{},&*#?|>!%@`"\''].map(sign => sign.charCodeAt(0)));

type Keys = Record<string, unknown>;

/** Names that were read, each as one string: the same few stand in file after file. */
const names: string[] = Array.from({ length: 1024 }, () => '');

const placeOf = (text: string, from: number, to: number): number =>
  ((to - from) * 37 + text.charCodeAt(from) * 11 + text.charCodeAt(to - 1) * 5 + text.charCodeAt((from + to) >> 1)) &
  1023;

/** The one document of a plain text; nothing where the full reader is wanted. */
export function readQuickly(text: string): Reading | undefined {
  try {
    if (unusual.test(text)) return undefined;
    const value = read(text, undefined);
    // Of most texts nobody asks where anything stands.
    let places: Places | undefined;
    const placed = (): Places => {
      if (places) return places;
      places = { entries: [], comments: [], inBraces: false };
      read(text, places);
      return places;
    };
    return { documents: [documentOf(text, value, placed)], comments: () => commentsAt(text, placed().comments) };
  } catch (error) {
    if (error instanceof StepBack) return undefined;
    throw error;
  }
}

/** What the text says; where it stands, is written down when somebody wants to know. */
function read(text: string, places: Places | undefined): Keys {
  const end = text.length;
  let maps = 0;
  /** Where reading stands; the first sign of the line, and how far it is indented. -1: the text is over. */
  let [at, indent] = [0, -1];

  /** Whether the last name has not been read before. */
  let isNew = false;

  function nameAt(from: number, to: number): string {
    const place = placeOf(text, from, to);
    const known = names[place] ?? '';
    isNew = known.length !== to - from || !text.startsWith(known, from);
    if (!isNew) return known;
    const name = text.slice(from, to);
    names[place] = name;
    return name;
  }

  const lineEnd = (from: number): number => {
    const found = text.indexOf('\n', from);
    if (found < 0) return end;
    return text.charCodeAt(found - 1) === carriageReturn ? found - 1 : found;
  };

  function skipBlanks(): void {
    while (text.charCodeAt(at) === blank) at++;
  }

  const isLineEnd = (code: number): boolean => code === lineFeed || code === carriageReturn || Number.isNaN(code);

  /** What is left of a line: nothing, or a comment. */
  function restOfLine(): void {
    const from = at;
    skipBlanks();
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) return;
    if (code !== hash || at === from) stepBack();
    const to = lineEnd(at);
    places?.comments.push(at, to);
    at = to;
  }

  /** To the first sign of the next line that says something. */
  function nextLine(): void {
    for (;;) {
      while (text.charCodeAt(at) === carriageReturn || text.charCodeAt(at) === lineFeed) at++;
      const start = at;
      skipBlanks();
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) {
        indent = -1;
        return;
      }
      if (code === hash) {
        const to = lineEnd(at);
        places?.comments.push(at, to);
        at = to;
      } else if (!isLineEnd(code)) {
        indent = at - start;
        return;
      }
    }
  }

  /** A quoted text without escapes, on one line. */
  function quoted(quote: number): string {
    const from = at + 1;
    const to = text.indexOf(quote === doubleQuote ? '"' : "'", from);
    if (to < 0) stepBack();
    const inner = text.slice(from, to);
    if (inner.includes('\n') || (quote === doubleQuote && inner.includes('\\'))) stepBack();
    at = to + 1;
    if (quote === singleQuote && text.charCodeAt(at) === singleQuote) stepBack();
    return inner;
  }

  function keyOf(map: Keys | undefined): string {
    const code = text.charCodeAt(at);
    const from = at;
    let key: string;
    if (code === doubleQuote || code === singleQuote) key = quoted(code);
    else {
      if (code === dash || signs.has(code)) stepBack();
      for (let next = code; nameCharacter[next] || next > 160; next = text.charCodeAt(at)) at++;
      key = nameAt(from, at);
    }
    if (text.charCodeAt(at) !== colon || (key === '' && from === at)) stepBack();
    if (key === '__proto__' || (map && Object.hasOwn(map, key))) stepBack();
    return key;
  }

  /** Up to the end of the line, or to the comment on it. */
  function plainInLine(): string {
    const from = at;
    let to = lineEnd(at);
    let piece = text.slice(from, to);
    const comment = piece.indexOf(' #');
    if (comment >= 0) {
      to = from + comment;
      piece = text.slice(from, to);
    }
    piece = piece.trimEnd();
    if (piece.includes(': ') || piece.charCodeAt(piece.length - 1) === colon) stepBack();
    at = from + piece.length;
    return piece;
  }

  /** Up to a comma or brace. */
  function plainInBraces(): string {
    const from = at;
    for (let code = text.charCodeAt(at); ; code = text.charCodeAt(++at)) {
      // Within a word these two are signs like any other.
      const inWord = code === hash || (code === colon && nameCharacter[text.charCodeAt(at + 1)]);
      if (!nameCharacter[code] && !(inWord && at > from)) break;
    }
    const next = text.charCodeAt(at);
    if (next !== comma && next !== close && next !== blank && !isLineEnd(next)) stepBack();
    return at === from ? stepBack() : text.slice(from, at);
  }

  function beginsPlain(code: number): boolean {
    if (signs.has(code)) return false;
    return (
      (code !== dash && code !== colon) || !(text.charCodeAt(at + 1) === blank || isLineEnd(text.charCodeAt(at + 1)))
    );
  }

  /** White space in braces; on further lines only where the braces are the whole text. */
  function skipInBraces(lines: boolean): void {
    for (;;) {
      skipBlanks();
      if (!lines || !isLineEnd(text.charCodeAt(at)) || at >= end) return;
      at++;
    }
  }

  /** Six numbers of an entry: see quick-places.ts. */
  function placed(own: number, keyFrom: number, keyTo: number, from: number): number {
    return places ? places.entries.push(own, keyFrom, keyTo, from, from, -1) - 6 : 0;
  }

  function endsAt(index: number): void {
    if (places) places.entries[index + 4] = at;
  }

  function mapAt(index: number): number {
    maps++;
    if (places) places.entries[index + 5] = maps;
    return maps;
  }

  function braces(depth: number, own: number, lines: boolean): Keys {
    if (depth > depthLimit - 1) stepBack();
    const map: Keys = {};
    at++;
    skipInBraces(lines);
    if (text.charCodeAt(at) === close) {
      at++;
      return map;
    }
    for (;;) {
      const [keyFrom, isQuoted] = [at, text.charCodeAt(at) === doubleQuote || text.charCodeAt(at) === singleQuote];
      const key = keyOf(map);
      const keyTo = at++;
      if (!isQuoted && text.charCodeAt(at) !== blank) stepBack();
      skipInBraces(lines);
      const code = text.charCodeAt(at);
      const from = at;
      const index = placed(own, keyFrom, keyTo, from);
      if (code === doubleQuote || code === singleQuote) map[key] = quoted(code);
      else if (code === open) {
        map[key] = braces(depth + 1, mapAt(index), lines);
      } else if (beginsPlain(code)) map[key] = plainValue(plainInBraces());
      else stepBack();
      endsAt(index);
      skipInBraces(lines);
      const sign = text.charCodeAt(at++);
      if (sign === close) return map;
      if (sign !== comma) stepBack();
      skipInBraces(lines);
    }
  }

  function block(own: number, column: number, depth: number): Keys {
    if (depth > depthLimit - 1) stepBack();
    let map: Keys | undefined;
    while (indent === column) {
      const keyFrom = at;
      const key = keyOf(map);
      // Of names that people give no form is remembered: no other map has it.
      map ??= isNew ? (Object.create(null) as Keys) : {};
      const keyTo = at++;
      const after = text.charCodeAt(at);
      if (after !== blank && !isLineEnd(after)) stepBack();
      skipBlanks();
      const code = text.charCodeAt(at);
      const index = placed(own, keyFrom, keyTo, at);
      if (isLineEnd(code) || code === hash) {
        if (code === hash) at--;
        restOfLine();
        nextLine();
        if (indent > column) {
          map[key] = block(mapAt(index), indent, depth + 1);
        } else map[key] = null;
        continue;
      }
      if (code === doubleQuote || code === singleQuote) map[key] = quoted(code);
      else if (code === open) {
        map[key] = braces(depth + 1, mapAt(index), false);
      } else if (beginsPlain(code)) map[key] = plainValue(plainInLine());
      else stepBack();
      endsAt(index);
      restOfLine();
      nextLine();
    }
    // Deeper: a value goes on. Between two levels: a mistake.
    if (indent > column) stepBack();
    return map ?? stepBack();
  }

  if (text.startsWith('---\n')) at = 4;
  else if (text.startsWith('---\r\n')) at = 5;
  nextLine();
  const inBraces = indent >= 0 && text.charCodeAt(at) === open;
  const value = inBraces ? braces(0, 0, true) : indent < 0 ? stepBack() : block(0, indent, 0);
  if (places) places.inBraces = inBraces;
  if (inBraces) {
    restOfLine();
    nextLine();
  }
  if (indent >= 0) stepBack();
  return value;
}
