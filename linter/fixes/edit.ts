// Text edits: how a fix changes a file. Offsets in UTF-16 code units; everything between edits stays as it is.
import type { Range } from '../../catalog/model/finding.ts';

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
}

export const fixOf = (edits: readonly Edit[], hidden: boolean): Fix => ({
  edits: edits.map(({ range, text }) => ({ range, text: hidden ? null : text })),
  whole: () => edits,
});

const meets = (a: Edit, b: Edit): boolean => a.range[0] < b.range[1] && b.range[0] < a.range[1];
const same = (a: Edit, b: Edit): boolean => a.text === b.text && a.range[0] === b.range[0] && a.range[1] === b.range[1];

/** As many of them as stand beside each other; those that meet an earlier one are left for later. */
export function apart<F extends Fix>(fixes: readonly F[]): F[] {
  const taken: F[] = [];
  const edits: Edit[] = [];
  for (const fix of fixes) {
    const own = fix.whole();
    if (own.some(edit => edits.some(other => !same(edit, other) && (meets(edit, other) || touches(edit, other)))))
      continue;
    taken.push(fix);
    edits.push(...own);
  }
  return taken;
}

/** Two insertions at one place have no order. */
const touches = (a: Edit, b: Edit): boolean => a.range[0] === b.range[0];

export function applied(text: string, edits: readonly Edit[]): string {
  const once = edits.filter((edit, index) => edits.findIndex(other => same(edit, other)) === index);
  let [out, at] = ['', 0];
  for (const { range, text: put } of once.sort((a, b) => a.range[0] - b.range[0])) {
    out += text.slice(at, range[0]) + put;
    at = range[1];
  }
  return out + text.slice(at);
}
