// What the page of the checker and the worker with the linter tell each other.

/** A text to be checked; of several, the last one counts. */
export interface Check {
  ask: 'check';
  version: number;
  text: string;
  file: string;
  /** The text of a .env, where one was given. */
  env: string | undefined;
}

/** About the text of that version: more findings of it, or the mended text. */
export type Further =
  | { ask: 'more'; version: number; from: number; to: number }
  /** Without an index, everything that can be mended. */
  | { ask: 'fix'; version: number; index?: number };

export type Ask = Check | Further;

/** A finding as it is shown: nothing of it can be a secret. */
export interface Item {
  rule: string;
  severity: 'error' | 'warning';
  message: string;
  line: number;
  column: number;
  /** Of the line it speaks of, what may be shown. */
  excerpt: { before: string; marked: string; after: string };
  /** Another place that belongs to it. */
  related?: string;
  /** Where the value is kept that a reference leads to. */
  from?: string;
  more?: { what: string; where: string };
  fixable: boolean;
}

export interface Checked {
  answer: 'checked';
  version: number;
  /** "3 errors, 1 warning" */
  counts: string;
  total: number;
  fixable: number;
  /** Of every finding: where it begins, where it ends, and 1 for an error. */
  places: Int32Array<ArrayBuffer>;
  /** The first of them. */
  items: Item[];
  /** What was read of the .env. */
  env?: { variables: number; problems: string[] };
}

export type Answer =
  | Checked
  | { answer: 'more'; version: number; from: number; items: Item[] }
  /** The text between two offsets is to be replaced; `fixed` findings are gone. */
  | { answer: 'fixed'; version: number; from: number; to: number; put: string; fixed: number };

/** Findings that are shown at once. */
export const portion = 100;
