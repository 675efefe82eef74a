// The plain part of YAML and JSON, read in one pass: maps of words and quoted texts, as most files of settings are.
// Whatever else stands in a text, this reader steps back and the full one decides; where both read, they agree.
import { bracesAt } from './quick-braces.ts';
import { names, placeOf } from './quick-names.ts';
import {
  commentsAt,
  documentOf,
  isQuote,
  noteEnd,
  noteEntry,
  noteMap,
  type Places,
  StepBack,
  stepBack,
} from './quick-places.ts';
import {
  blank,
  blanksTo,
  colon,
  hash,
  isLineEnd,
  lineOver,
  lineTo,
  nameTo,
  open,
  plainTo,
  quotedTo,
  signsOf,
} from './quick-signs.ts';
import { plainValue } from './quick-values.ts';
import type { Reading } from './read.ts';
import { depthLimit } from './syntax.ts';

type Keys = Record<string, unknown>;

/** Of the maps that are open. */
const columns = new Int32Array(depthLimit);

/** What the one document of a plain text says; steps back where the full reader is wanted. */
export const readValue = (text: string): unknown => read(text, undefined);

/** The same as a document, for whoever asks where anything stands. */
export function readingOf(text: string, value: unknown): Reading {
  let places: Places | undefined;
  const placed = (): Places => {
    if (places) return places;
    places = { entries: [], comments: [], maps: 0, inBraces: false };
    read(text, places);
    return places;
  };
  return { documents: [documentOf(text, value, placed)], comments: () => commentsAt(text, placed().comments) };
}

/** Nothing where the full reader is wanted. */
export function readQuickly(text: string): Reading | undefined {
  try {
    return readingOf(text, readValue(text));
  } catch (error) {
    if (error instanceof StepBack) return undefined;
    throw error;
  }
}

/** What the text says; where it stands, is written down when somebody wants to know. */
function read(text: string, places: Places | undefined): Keys {
  const bytes = signsOf(text);
  const end = text.length;
  /** The maps that are open, the innermost last: themselves and their numbers. */
  const [maps, owns]: [Keys[], number[]] = [[], []];
  let [depth, map]: [number, Keys | undefined] = [-1, undefined];
  /** The last key, and whether nothing stands behind it: then a map may begin. */
  let [key, waiting, entry] = ['', true, 0];
  let at = text.startsWith('---\n') ? 4 : text.startsWith('---\r\n') ? 5 : 0;

  while (at < end) {
    const start = at;
    at = blanksTo(bytes, at);
    if (depth < 0 && bytes[at] === open) return wholeInBraces(text, bytes, at, places);
    if (bytes[at] !== hash && !isLineEnd(bytes[at])) {
      const column = at - start;
      const begins = waiting && (depth < 0 || column > (columns[depth] ?? 0));
      if (!begins) {
        if (waiting && map) map[key] = null;
        while (depth >= 0 && (columns[depth] ?? 0) > column) map = maps[--depth];
        if (depth < 0 || columns[depth] !== column) stepBack();
      }

      const keyFrom = at;
      let name: string;
      let isNew = false;
      if (isQuote(bytes[at])) {
        at = quotedTo(bytes, at);
        name = text.slice(keyFrom + 1, at - 1);
      } else {
        at = nameTo(bytes, at);
        const place = placeOf(bytes, keyFrom, at);
        name = names[place] ?? '';
        isNew = name.length !== at - keyFrom || !text.startsWith(name, keyFrom);
        if (isNew) names[place] = name = text.slice(keyFrom, at);
      }
      if (bytes[at] !== colon || at === keyFrom || name === '__proto__') stepBack();
      if (begins) {
        // Of names that people give no form is remembered: no other map has it.
        const inner = isNew ? (Object.create(null) as Keys) : {};
        if (map) map[key] = inner;
        if (++depth >= depthLimit) stepBack();
        columns[depth] = column;
        if (places) owns[depth] = map ? noteMap(places, entry) : 0;
        maps[depth] = map = inner;
      } else if (!map || Object.hasOwn(map, name)) return stepBack();
      key = name;

      const keyTo = at++;
      if (bytes[at] !== blank && !isLineEnd(bytes[at])) stepBack();
      at = blanksTo(bytes, at);
      const from = at;
      if (places) entry = noteEntry(places, owns[depth] ?? 0, keyFrom, keyTo, from);
      waiting = bytes[at] === hash || isLineEnd(bytes[at]);
      if (isQuote(bytes[at])) {
        at = quotedTo(bytes, at);
        map[key] = text.slice(from + 1, at - 1);
      } else if (bytes[at] === open) {
        const number = places ? noteMap(places, entry) : 0;
        const inner = bracesAt({ text, bytes, places, lines: false }, at, depth + 1, number);
        map[key] = inner.map;
        at = inner.to;
      } else if (!waiting) {
        at = plainTo(bytes, at);
        map[key] = plainValue(text.slice(from, at));
      }
      if (places && !waiting) noteEnd(places, entry, at);
    }
    at = lineEndFrom(bytes, at, start, places);
    if (at < end) at = lineOver(bytes, at);
  }
  if (waiting && map) map[key] = null;
  return maps[0] ?? stepBack();
}

/** To the end of a line, of which nothing is left, or a comment. */
function lineEndFrom(bytes: Uint8Array, from: number, start: number, places: Places | undefined): number {
  const at = blanksTo(bytes, from);
  if (bytes[at] !== hash) return at;
  if (at > start && bytes[at - 1] !== blank) stepBack();
  const to = lineTo(bytes, at);
  places?.comments.push(at, to);
  return to;
}

/** A map, and behind it nothing but comments. */
function wholeInBraces(text: string, bytes: Uint8Array, from: number, places: Places | undefined): Keys {
  if (places) places.inBraces = true;
  let { map, to: at } = bracesAt({ text, bytes, places, lines: true }, from, 0, 0);
  let start = from;
  for (;;) {
    at = lineEndFrom(bytes, at, start, places);
    if (at === text.length) return map;
    at = lineOver(bytes, at);
    start = at;
  }
}
