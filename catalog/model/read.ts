// What a reader of YAML gives: plain data, and where each piece of it stands in the text.
import type { KeyPath, Range } from './finding.ts';
import type { YamlProblem } from './syntax.ts';

/** One document. */
export interface Read {
  /** Plain data: null, booleans, numbers, strings, arrays, objects without a prototype of their own. */
  value: unknown;
  problems: YamlProblem[];
  /** Where a value stands; with `key`, where its key stands. The nearest ancestor answers for what is missing. */
  rangeOf: (path: KeyPath, key?: 'key') => Range;
  /** The text that stands exactly there, or its key; nothing where it comes from elsewhere by an alias or a merge. */
  writtenAt: (path: KeyPath, key?: 'key') => Written | undefined;
}

/** A piece of text in the file, as it is written. */
export interface Written {
  range: Range;
  as: 'plain' | 'single' | 'double' | 'block';
  /** Inside [ ] or { }. */
  flow: boolean;
}

export interface Comment {
  /** With its sign. */
  text: string;
  range: Range;
}

/** One file: its documents, and its comments as the reader sees them. */
export interface Reading {
  documents: readonly Read[];
  comments: () => readonly Comment[];
}
