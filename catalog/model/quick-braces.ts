// Maps in braces, as the quick reader reads them: JSON, and what YAML took over from it.
import { isQuote, noteEnd, noteEntry, noteMap, type Places, stepBack } from './quick-places.ts';
import * as signs from './quick-signs.ts';
import { plainValue } from './quick-values.ts';
import { depthLimit } from './syntax.ts';

type Keys = Record<string, unknown>;

export interface InBraces {
  text: string;
  bytes: Uint8Array;
  places: Places | undefined;
  /** Whether they are the whole text: only then they go on over further lines. */
  lines: boolean;
}

function blanksTo({ bytes, lines }: InBraces, from: number): number {
  let at = signs.blanksTo(bytes, from);
  while (lines && signs.isLineEnd(bytes[at])) at = signs.blanksTo(bytes, signs.lineOver(bytes, at));
  return at;
}

/** A map, and where it ends. */
export function bracesAt(of: InBraces, from: number, depth: number, own: number): { map: Keys; to: number } {
  if (depth >= depthLimit) stepBack();
  const { text, bytes, places } = of;
  const map: Keys = {};
  let at = blanksTo(of, from + 1);
  if (bytes[at] === signs.close) return { map, to: at + 1 };
  for (;;) {
    const [keyFrom, quoted] = [at, Number(isQuote(bytes[at]))];
    const keyTo = quoted ? signs.quotedTo(bytes, at) : signs.nameTo(bytes, at);
    const key = text.slice(keyFrom + quoted, keyTo - quoted);
    if (bytes[keyTo] !== signs.colon || keyTo === keyFrom) stepBack();
    if (key === '__proto__' || Object.hasOwn(map, key)) stepBack();
    if (!quoted && bytes[keyTo + 1] !== signs.blank) stepBack();
    at = blanksTo(of, keyTo + 1);
    const start = at;
    const entry = places ? noteEntry(places, own, keyFrom, keyTo, start) : 0;
    if (isQuote(bytes[at])) {
      at = signs.quotedTo(bytes, at);
      map[key] = text.slice(start + 1, at - 1);
    } else if (bytes[at] === signs.open) {
      const inner = bracesAt(of, at, depth + 1, places ? noteMap(places, entry) : 0);
      map[key] = inner.map;
      at = inner.to;
    } else {
      at = signs.plainInBracesTo(bytes, at);
      map[key] = plainValue(text.slice(start, at));
    }
    if (places) noteEnd(places, entry, at);
    at = blanksTo(of, at);
    if (bytes[at] === signs.close) return { map, to: at + 1 };
    if (bytes[at] !== signs.comma) stepBack();
    at = blanksTo(of, at + 1);
  }
}
