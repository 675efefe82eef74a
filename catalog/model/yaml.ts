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
  parseAllDocuments,
  parseDocument,
  type YAMLMap,
  YAMLWarning,
} from 'yaml';
import { strangeCharacterIn } from './characters.ts';
import type { KeyPath, Range } from './finding.ts';
import type { Comment, Read, Reading, Written } from './read.ts';
import { depthLimit, syntaxProblems, tooDeep, type YamlProblem } from './syntax.ts';
import { quoted } from './visible.ts';

const aliasLimit = 100;
const tagged = 'Tags (!!name) are not used here. Leave the tag out.';
const ownTagged = 'Tags (!name) are not used here. Put the value in quotes if it begins with an exclamation mark.';
const template =
  'Two braces begin a template, and templates are not filled in here. Write a reference (${NAME}), or put the value in quotes.';
/** A text without aliases holds fewer nodes than characters; with them it may repeat so many. */
const repeatLimit = 200_000;

const rangeOfNode = (node: unknown): Range | undefined => {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : undefined;
};

function nameOf(key: unknown): string {
  if (isScalar(key)) return key.source ?? String(key.value);
  return '';
}

const options = { uniqueKeys: false, keepSourceTokens: false, stringKeys: false, logLevel: 'error' } as const;

/** A text of one document; a second one is a mistake. */
export const readYaml = (text: string): Read => readOf(parseDocument(text, options), text);

const isNothing = (node: unknown): boolean =>
  node === null || (isScalar(node) && node.value === null && node.source === '');

/** A text of any number of documents; those that hold nothing say nothing beside others. */
export function readDocuments(text: string): Reading {
  const documents = parseAllDocuments(text, options);
  const all = 'empty' in documents ? [] : documents;
  const filled = all.filter(({ contents, errors }) => !isNothing(contents) || errors.length > 0);
  const reads = filled.map(document => readOf(document, text));
  return { documents: reads.length > 0 ? reads : [readYaml(text)], comments: () => commentsIn(text) };
}

function readOf(document: Document.Parsed, text: string): Read {
  const strange = strangeCharacterIn(text);
  // Of tags more is known when their values are visited.
  const found = [...document.errors, ...document.warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const directive = text.indexOf('%');
  if (document.directives.yaml.explicit)
    found.unshift(new YAMLWarning([directive, directive + 1], 'BAD_DIRECTIVE', ''));
  const syntax = strange ? [strange] : syntaxProblems(found, text);
  const problems: YamlProblem[] = [];
  const { value } = build(document, problems, text);
  // Of one place one thing is said, also where an alias repeats it. What is not YAML means nothing.
  const first = new Map(problems.toReversed().map(it => [it.range[0], it]));
  const [gaveUp] = syntax.filter(({ message }) => message === tooDeep);
  const meant = gaveUp
    ? [limitIn(problems) ?? gaveUp]
    : syntax.length > 0
      ? syntax
      : problems.filter(it => first.get(it.range[0]) === it);
  return {
    value,
    problems: meant,
    rangeOf: (path, key) => find(document, text, path, key),
    writtenAt: (path, key) => writtenAt(document, path, key),
  };
}

/** Where the library gives up depends on the machine; where the limit is does not. */
function limitIn(problems: readonly YamlProblem[]): YamlProblem | undefined {
  const [at] = (problems.find(({ message }) => message === tooDeep) ?? problems[0])?.range ?? [];
  return at === undefined ? undefined : { message: tooDeep, range: [at, at + 1], path: [] };
}

/** Data from nodes: every key once, aliases counted, nothing expanded without end. */
function build(document: Document.Parsed, problems: YamlProblem[], text: string): { value: unknown } {
  const nodeLimit = text.length + repeatLimit;
  const anchors = new Map<string, Node>();
  const open = new Set<unknown>();
  let [aliases, nodes] = [0, 0];
  let stopped = false;
  const report = (node: unknown, path: KeyPath, message: string, related?: YamlProblem['related']): null => {
    problems.push({ message, range: rangeOfNode(node) ?? [0, 0], path, ...(related && { related }) });
    return null;
  };

  /** The tag stands before its value, maybe a line above. */
  function reportTag(node: unknown, path: KeyPath): null {
    const [start = 0] = rangeOfNode(node) ?? [];
    const before = text.slice(Math.max(0, start - 200), start);
    const [tag = ''] = /![^\s!]*!?[^\s!]*\s*$/.exec(before) ?? [];
    const from = start - tag.length;
    const message = tag.startsWith('!!') ? tagged : ownTagged;
    problems.push({ message, range: [from, from + tag.trimEnd().length], path });
    return null;
  }

  function visit(node: unknown, path: (string | number)[]): unknown {
    if (stopped || node === null || node === undefined) return null;
    if (++nodes > nodeLimit || path.length > depthLimit) {
      stopped = true;
      return report(
        node,
        path,
        nodes > nodeLimit ? 'This file holds more than it can mean: aliases repeat too much.' : tooDeep,
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
    const { anchor, tag } = node as Node & { anchor?: string; tag?: string };
    if (tag) return reportTag(node, path);
    if (anchor) anchors.set(anchor, node as Node);
    open.add(node);
    const value = isMap(node)
      ? map(node.items, path)
      : isSeq(node)
        ? node.items.map((item, index) => visit(item, [...path, index]))
        : scalar(node);
    open.delete(node);
    return value;
  }

  function scalar(node: unknown): unknown {
    if (!isScalar(node)) return null;
    return typeof node.value === 'bigint' ? Number(node.value) : node.value;
  }

  function map(items: readonly unknown[], path: (string | number)[]): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const seen = new Map<string, Pair>();
    for (const pair of items) {
      if (!isPair(pair)) continue;
      if (!isScalar(pair.key)) {
        report(pair.key, path, isMap(pair.key) && pair.key.flow ? template : 'A key has to be a plain word.');
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

/** The key with its value, also where a merge key (<<) brings it in; own keys win. */
function pairIn(map: YAMLMap, name: string, document: Document.Parsed, seen = new Set<YAMLMap>()): Pair | undefined {
  const own = map.items.find(({ key }) => nameOf(key) === name);
  if (own || seen.has(map)) return own;
  seen.add(map);
  const merged = map.items.find(({ key }) => nameOf(key) === '<<')?.value;
  for (const one of isSeq(merged) ? merged.items : [merged]) {
    const base = isAlias(one) ? one.resolve(document) : one;
    const found = isMap(base) ? pairIn(base, name, document, seen) : undefined;
    if (found) return found;
  }
  return undefined;
}

function find(document: Document.Parsed, text: string, path: KeyPath, key?: 'key'): Range {
  let node: unknown = document.contents;
  let keyNode: unknown;
  let range: Range = rangeOfNode(node) ?? [0, Math.min(text.length, 1)];
  for (const part of path) {
    if (isMap(node)) {
      const pair = pairIn(node, String(part), document);
      if (!pair) return range;
      keyNode = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      if (!(Number(part) in node.items)) return range;
      node = node.items[Number(part)];
      keyNode = undefined;
    } else return range;
    // What an alias repeats is written elsewhere.
    if (isAlias(node)) node = node.resolve(document) ?? node;
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
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
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
