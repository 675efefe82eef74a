// What is wrong with a text before it means anything: the mistakes of YAML, in plain words and where people look for them.
import type { KeyPath, Range } from './finding.ts';

export interface YamlProblem {
  message: string;
  range: Range;
  path: KeyPath;
  related?: { message: string; range: Range };
}

/** As the library reports it. */
interface SyntaxError {
  code: string;
  message: string;
  pos: readonly [number, number];
}

export const depthLimit = 100;
export const tooDeep = `Nested more than ${depthLimit} levels deep.`;

const notClosed = 'Something that was opened here is not closed: a quote, a bracket or a brace.';
const noColon = 'A key wants a colon and a blank behind it, and then its value.';
const inBrackets = 'Inside [ ] and { } a reference stands in quotes: "${NAME}".';
const deeperBelow =
  'A value stands here already, and the next line is indented deeper. Start its key in the column of this one.';

const plainWords: Record<string, string> = {
  BAD_DIRECTIVE: 'Lines that begin with % (such as %YAML) are not used here. Take this one away.',
  TAB_AS_INDENT: 'A tab indents this line. YAML allows spaces only: use two spaces a level.',
  BAD_INDENT: 'This line is not indented like its neighbours. Keys of one level start in the same column.',
  MISSING_CHAR: notClosed,
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
  RESOURCE_EXHAUSTION: tooDeep,
};

/** The library reports what is not closed at the end of it; people look for it where it was opened. */
function openedAt({ code, message }: SyntaxError, text: string, start: number): number {
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    return Math.max(text.lastIndexOf('"', start - 1), text.lastIndexOf("'", start - 1));
  const closing = /^Flow \w+ .*end with a ([\]}])/.exec(message)?.[1];
  const opening = closing === ']' ? '[' : '{';
  let depth = 1;
  for (let at = start - 1; at >= 0 && closing; at--) {
    if (text[at] === closing) depth++;
    else if (text[at] === opening && --depth === 0) return at;
  }
  return -1;
}

/** `${` where braces mean something: the library stumbles over the brace. */
const isReference = (text: string, at: number): boolean => text.startsWith('${', at - 1);

function endOfReference(text: string, start: number): number {
  const [inner = ''] = /^\{[^{}\r\n]*\}?/.exec(text.slice(start, start + 200)) ?? [];
  return start + inner.length;
}

function problemOf(error: SyntaxError, all: readonly SyntaxError[], text: string): YamlProblem {
  const [start, end] = error.pos;
  if (error.code === 'MULTIPLE_DOCS') {
    const at = Math.max(0, text.lastIndexOf('---', start + 2));
    return { message: 'A second document begins here. One file holds one entry.', range: [at, at + 3], path: [] };
  }
  if (isReference(text, start))
    return { message: inBrackets, range: [start - 1, endOfReference(text, start)], path: [] };
  if (error.code === 'MISSING_CHAR' && error.message.startsWith('Implicit map keys'))
    return { message: noColon, range: [start, end], path: [] };
  const opened = openedAt(error, text, start);
  if (opened >= 0) return { message: notClosed, range: [opened, opened + 1], path: [] };
  const deeper =
    error.code === 'BLOCK_AS_IMPLICIT_KEY' &&
    all.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start);
  const message = deeper ? deeperBelow : (plainWords[error.code] ?? 'This is not YAML.');
  // What is missing at the end of the text is reported behind it.
  const from = Math.min(start, text.length);
  return { message, range: [from, Math.min(Math.max(end, from), text.length)], path: [] };
}

/** A tab among the blanks that begin the line: the library may call it by another name. */
function tabIn(text: string, { code, pos: [at] }: SyntaxError): SyntaxError | undefined {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  if (code === 'TAB_AS_INDENT') return { code, message: '', pos: [at, at + 1] };
  let tab = start;
  // It may report the empty lines above.
  while (/[ \r\n]/.test(text.charAt(tab))) tab++;
  return code === 'BAD_INDENT' && text[tab] === '\t'
    ? { code: 'TAB_AS_INDENT', message: '', pos: [tab, tab + 1] }
    : undefined;
}

/** One mistake is said once, although the library stumbles over it several times. */
export function syntaxProblems(errors: readonly SyntaxError[], text: string): YamlProblem[] {
  const tabs = errors.flatMap(error => tabIn(text, error) ?? []);
  const deep = errors.filter(({ code }) => code === 'RESOURCE_EXHAUSTION').slice(0, 1);
  // What comes behind something unexpected is its consequence.
  const unexpected = errors.findIndex(({ code, pos: [at] }) => code === 'UNEXPECTED_TOKEN' || isReference(text, at));
  const first = unexpected < 0 ? errors : errors.slice(0, unexpected + 1);
  const meant = [tabs, deep, first].find(({ length }) => length > 0) ?? [];
  const problems = meant.slice(0, 20).map(error => problemOf(error, errors, text));
  return problems.filter(({ range }, index) => problems.findIndex(other => other.range[0] === range[0]) === index);
}
