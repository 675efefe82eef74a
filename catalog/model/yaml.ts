// YAML text → value and key path → range. The one door to the `yaml` library.
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { KeyPath, Range } from './finding.ts';
import { quoted } from './visible.ts';

export interface YamlProblem {
  message: string;
  range: Range;
  path: KeyPath;
  related?: { message: string; range: Range };
}

export interface Read {
  /** Plain data: null, booleans, numbers, strings, arrays, objects without a prototype of their own. */
  value: unknown;
  problems: YamlProblem[];
  /** Where a value stands; with `key`, where its key stands. The nearest ancestor answers for what is missing. */
  rangeOf: (path: KeyPath, key?: 'key') => Range;
}

const depthLimit = 100;
const aliasLimit = 100;
const nodeLimit = 200_000;

const plainWords: Record<string, string> = {
  TAB_AS_INDENT: 'A tab indents this line. YAML allows spaces only: use two spaces a level.',
  BAD_INDENT: 'This line is not indented like its neighbours. Keys of one level start in the same column.',
  MISSING_CHAR: 'Something that was opened here is not closed: a quote, a bracket or a brace.',
  MULTILINE_IMPLICIT_KEY: 'A key has to stand on one line with its colon. Is a colon or a quote missing?',
  BLOCK_AS_IMPLICIT_KEY:
    'A second colon stands on this line. Put the value in quotes, or the nested key on a line of its own.',
  BLOCK_IN_FLOW:
    'Inside [ ] and { } values cannot be indented lines. Close the bracket, or write the list with dashes.',
  UNEXPECTED_TOKEN: 'This is not expected here. Put values that begin with a special character in quotes.',
  BAD_SCALAR_START: 'A value cannot begin with this character. Put the value in quotes.',
  BAD_DQ_ESCAPE:
    'After a backslash inside double quotes only certain letters may stand. Use single quotes to keep it as it is.',
  BAD_ALIAS: 'This alias has no name or a wrong one. Put values that begin with * in quotes.',
  RESOURCE_EXHAUSTION: `Nested more than ${depthLimit} levels deep.`,
};

/** The lexer reports an unclosed quote at the end of the file; people look for it where it was opened. */
function place(code: string, message: string, text: string, [start, end]: Range): Range {
  if (code !== 'MISSING_CHAR' || !message.includes('quote')) return [start, Math.max(end, start)];
  const open = Math.max(text.lastIndexOf('"', start - 1), text.lastIndexOf("'", start - 1));
  return open < 0 ? [start, end] : [open, open + 1];
}

const rangeOfNode = (node: unknown): Range | undefined => {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : undefined;
};

function nameOf(key: unknown): string {
  if (isScalar(key)) return key.source ?? String(key.value);
  return '';
}

export function readYaml(text: string): Read {
  const document = parseDocument(text, {
    uniqueKeys: false,
    keepSourceTokens: false,
    stringKeys: false,
    logLevel: 'silent',
  });
  const problems: YamlProblem[] = [];
  for (const error of [...document.errors, ...document.warnings].slice(0, 20)) {
    if (error.code === 'MULTIPLE_DOCS') {
      problems.push({
        message: 'A second document begins here. One file holds one entry.',
        range: [error.pos[0], error.pos[0] + 3],
        path: [],
      });
      continue;
    }
    const message =
      error.code === 'TAG_RESOLVE_FAILED'
        ? 'Tags (!name) are not used here. Put the value in quotes if it begins with an exclamation mark.'
        : (plainWords[error.code] ?? 'This is not YAML.');
    problems.push({ message, range: place(error.code, error.message, text, [error.pos[0], error.pos[1]]), path: [] });
  }
  const { value } = build(document, problems);
  return { value, problems, rangeOf: (path, key) => find(document, text, path, key) };
}

/** Data from nodes: every key once, aliases counted, nothing expanded without end. */
function build(document: Document.Parsed, problems: YamlProblem[]): { value: unknown } {
  const anchors = new Map<string, Node>();
  const open = new Set<unknown>();
  let [aliases, nodes] = [0, 0];
  let stopped = false;
  const report = (node: unknown, path: KeyPath, message: string, related?: YamlProblem['related']): null => {
    problems.push({ message, range: rangeOfNode(node) ?? [0, 0], path, ...(related && { related }) });
    return null;
  };

  function visit(node: unknown, path: (string | number)[]): unknown {
    if (stopped || node === null || node === undefined) return null;
    if (++nodes > nodeLimit || path.length > depthLimit) {
      stopped = true;
      return report(
        node,
        path,
        nodes > nodeLimit
          ? 'This file holds more than it can mean: aliases repeat too much.'
          : `Nested more than ${depthLimit} levels deep.`,
      );
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target)
        return report(
          node,
          path,
          `No anchor ${quoted(`&${node.source}`)} stands before this alias. Put values that begin with * in quotes.`,
        );
      if (open.has(target)) return report(node, path, 'This alias stands inside what it repeats.');
      if (++aliases > aliasLimit) {
        stopped = true;
        return report(node, path, `More than ${aliasLimit} aliases in one file.`);
      }
      return visit(target, path);
    }
    const anchor = (node as Node & { anchor?: string }).anchor;
    if (anchor) anchors.set(anchor, node as Node);
    open.add(node);
    const value = isMap(node)
      ? map(node.items, path)
      : isSeq(node)
        ? node.items.map((item, index) => visit(item, [...path, index]))
        : scalar(node, path);
    open.delete(node);
    return value;
  }

  function scalar(node: unknown, path: KeyPath): unknown {
    if (!isScalar(node)) return null;
    const tag = (node as Scalar & { tag?: string }).tag;
    if (tag) return report(node, path, 'Tags (!!name) are not used here. Leave the tag out.');
    return typeof node.value === 'bigint' ? Number(node.value) : node.value;
  }

  function map(items: readonly unknown[], path: (string | number)[]): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const seen = new Map<string, Pair>();
    for (const pair of items) {
      if (!isPair(pair)) continue;
      if (!isScalar(pair.key)) {
        report(pair.key, path, 'A key has to be a plain word.');
        continue;
      }
      const name = nameOf(pair.key);
      const first = seen.get(name);
      if (first) {
        report(pair.key, [...path, name], `The key ${quoted(name)} stands here twice. Keep one of them.`, {
          message: 'first here',
          range: rangeOfNode(first.key) ?? [0, 0],
        });
        continue;
      }
      seen.set(name, pair);
      if (name === '__proto__') report(pair.key, path, 'A key cannot have this name.');
      else value[name] = visit(pair.value, [...path, name]);
    }
    return value;
  }

  return { value: visit(document.contents, []) };
}

function find(document: Document.Parsed, text: string, path: KeyPath, key?: 'key'): Range {
  let node: unknown = document.contents;
  let keyNode: unknown;
  let range: Range = rangeOfNode(node) ?? [0, Math.min(text.length, 1)];
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(item => nameOf(item.key) === String(part));
      if (!pair) return range;
      keyNode = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      if (!(Number(part) in node.items)) return range;
      node = node.items[Number(part)];
      keyNode = undefined;
    } else return range;
    // A key without a value: point at the key.
    range = rangeOfNode(node) ?? rangeOfNode(keyNode) ?? range;
    if (range[0] === range[1]) range = rangeOfNode(keyNode) ?? range;
  }
  return key === 'key' ? (rangeOfNode(keyNode) ?? range) : range;
}
