// YAML text → value and key path → range. The one door to the `yaml` library.
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { KeyPath, Range } from './finding.ts';
import { depthLimit, syntaxProblems, type YamlProblem } from './syntax.ts';
import { quoted } from './visible.ts';

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

const aliasLimit = 100;
const nodeLimit = 200_000;

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
    logLevel: 'error',
  });
  const syntax = syntaxProblems([...document.errors, ...document.warnings], text);
  const problems = [...syntax];
  const { value } = build(document, problems);
  const known = new Set(syntax.map(({ range }) => range[0]));
  const meant = problems.filter((it, index) => index < syntax.length || !known.has(it.range[0]));
  return {
    value,
    problems: meant,
    rangeOf: (path, key) => find(document, text, path, key),
    writtenAt: (path, key) => writtenAt(document, path, key),
  };
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

const forms = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
} as const;

function writtenAt(document: Document.Parsed, path: KeyPath, key?: 'key'): Written | undefined {
  let node: unknown = document.contents;
  let keyNode: unknown;
  let flow = false;
  for (const part of path) {
    if (!isMap(node) && !isSeq(node)) return undefined;
    flow ||= node.flow === true;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(item => nameOf(item.key) === String(part));
      if (!pair) return undefined;
      keyNode = pair.key;
      node = pair.value;
    } else {
      keyNode = undefined;
      node = node.items[Number(part)];
    }
  }
  const meant = key === 'key' ? keyNode : node;
  const range = rangeOfNode(meant);
  if (!isScalar(meant) || !meant.type || !range || range[0] === range[1]) return undefined;
  return { range, as: forms[meant.type], flow };
}

/** The comments of a text, as the reader sees them: nothing inside quotes or blocks is one. */
export function commentsIn(text: string): { text: string; range: Range }[] {
  const comments: { text: string; range: Range }[] = [];
  let [at, scalar] = [0, false];
  for (const token of new Lexer().lex(text)) {
    // Signs between the pieces of the text: a document, an end of a flow, a scalar.
    if (token === '\u0002' || token === '\u0018') continue;
    if (!scalar && token === '\u001f') {
      scalar = true;
      continue;
    }
    if (!scalar && token.startsWith('#')) comments.push({ text: token, range: [at, at + token.length] });
    scalar = false;
    at += token.length;
  }
  return comments;
}
