// What is said about a text: a rule, a sentence, and where. Offsets inside; lines are made at the edge.

/** Offsets in UTF-16 code units, end excluded. */
export type Range = readonly [start: number, end: number];
export type KeyPath = readonly (string | number)[];

export interface Finding {
  rule: string;
  severity: 'error' | 'warning';
  message: string;
  file: string;
  range: Range;
  path: KeyPath;
  /** Another place that belongs to it: the first of two duplicates. */
  related?: { message: string; range: Range };
}

export interface Position {
  line: number;
  column: number;
}

/** Offset → line and column, both from 1. */
export function positions(text: string): (offset: number) => Position {
  const starts = [0];
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineEnd.index + lineEnd[0].length);
  return offset => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The same for several texts, each being measured once. */
export function placesIn(texts: ReadonlyMap<string, string>): (file: string, offset: number) => Position {
  const at = new Map<string, ReturnType<typeof positions>>();
  return (file, offset) => {
    const position = at.get(file) ?? positions(texts.get(file) ?? '');
    at.set(file, position);
    return position(offset);
  };
}

/** In order of file and place. */
export function inOrder<F extends Finding>(findings: readonly F[]): F[] {
  return [...findings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.range[0] - b.range[0]));
}
