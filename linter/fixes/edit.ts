// Text edits: how a fix changes a file. Offsets in UTF-16 code units; everything between edits stays as it is.
import type { KeyPath, Range } from '../../catalog/model/finding.ts';

export interface Edit {
  range: Range;
  text: string;
}

/** A fix as programs may see it. */
export interface Fix {
  /** Without the text where it, or what it replaces, may be a credential. */
  edits: readonly { range: Range; text: string | null }[];
  /** With the text. A function is never printed. */
  whole: () => readonly Edit[];
  /** What it is about, with names that may not be shown. */
  about: () => KeyPath;
}

export const fixOf = (edits: readonly Edit[], hidden: boolean, path: KeyPath = []): Fix => ({
  edits: edits.map(({ range, text }) => ({ range, text: hidden ? null : text })),
  whole: () => edits,
  about: () => path,
});

const same = (a: Edit, b: Edit): boolean => a.text === b.text && a.range[0] === b.range[0] && a.range[1] === b.range[1];

/** The first of some edits, in order of place, that does not begin before an offset. */
function firstFrom(edits: readonly Edit[], offset: number): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.range[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an edit meets another one of some that stand in order and apart; two insertions at one place have no order. */
function meetsOne(edit: Edit, edits: readonly Edit[]): boolean {
  const at = firstFrom(edits, edit.range[0]);
  const [before, next] = [edits[at - 1], edits[at]];
  if (before && before.range[1] > edit.range[0]) return true;
  if (!next || same(next, edit)) return false;
  return next.range[0] < edit.range[1] || next.range[0] === edit.range[0];
}

/** As many of them as stand beside each other; those that meet an earlier one are left for later. */
export function apart<F extends Fix>(fixes: readonly F[]): F[] {
  const taken: F[] = [];
  const edits: Edit[] = [];
  for (const fix of fixes) {
    const own = fix.whole();
    if (own.some(edit => meetsOne(edit, edits))) continue;
    taken.push(fix);
    for (const edit of own) {
      const at = firstFrom(edits, edit.range[0]);
      const there = edits[at];
      if (!there || !same(there, edit)) edits.splice(at, 0, edit);
    }
  }
  return taken;
}

export function applied(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  let last: Edit | undefined;
  for (const edit of [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    // What several fixes do is done once.
    if (last && same(last, edit)) continue;
    pieces.push(text.slice(at, edit.range[0]), edit.text);
    at = edit.range[1];
    last = edit;
  }
  return pieces.join('') + text.slice(at);
}
