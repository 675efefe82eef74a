// Guides kept up to date inside other documents, between two markers.
// The closing marker holds a checksum of what was written, so that edits by hand are noticed and never lost.
import { fences, kindOf, type Marker, readMarker } from './marker.ts';

export type { Marker } from './marker.ts';

export interface InjectProblem {
  line: number;
  message: string;
}

/** A block whose content changed: its lines, markers included, and where it began. */
export interface InjectChange {
  line: number;
  before: readonly string[];
  after: readonly string[];
}

export interface Injected {
  text: string;
  /** How many blocks there are. */
  blocks: number;
  changes: readonly InjectChange[];
  problems: readonly InjectProblem[];
}

/** FNV-1a over UTF-16 code units: enough to notice an edit. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

interface Line {
  text: string;
  end: string;
}

const linesOf = (text: string): Line[] =>
  [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)].flatMap(([whole, line = '', end = '']) =>
    whole === '' ? [] : [{ text: line, end }],
  );

function withoutIndent(line: string, indent: string): string {
  if (line === indent.trimEnd()) return '';
  return line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
}

interface Block {
  indent: string;
  marker: Marker;
  opened: Line;
  content: Line[];
}

const joined = (lines: readonly Line[]): string => lines.map(({ text, end }) => text + end).join('');

/** The block as it should be, or why it stays as it is. */
function filled(
  { indent, marker, opened, content }: Block,
  closed: Line,
  known: string | undefined,
  write: (marker: Marker) => string | { problem: string },
  force: boolean,
): Line[] | { problem: string } {
  const composed = write(marker);
  if (typeof composed === 'object') return composed;
  const there = content
    .map(it => withoutIndent(it.text, indent))
    .join('\n')
    .trim();
  if (there !== '' && !force && known !== checksum(there))
    return {
      problem: 'This block was edited by hand. Move the edits out of the block, or overwrite them with --force.',
    };
  const wanted = composed.trim();
  const body = wanted.split('\n').map(it => ({ text: it === '' ? indent.trimEnd() : indent + it, end: opened.end }));
  const text = closed.text.replace(/\/linkbook(?:\s+[0-9a-f]{8})?/, `/linkbook ${checksum(wanted)}`);
  return [opened, ...body, { text, end: closed.end }];
}

const texts = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

/**
 * Fill the blocks of a document. `write` composes a block or says why it cannot.
 * Edits by hand stay, unless `force`; a document with problems is returned as it was.
 */
export function injectInto(
  text: string,
  write: (marker: Marker) => string | { problem: string },
  { force = false }: { force?: boolean } = {},
): Injected {
  const problems: InjectProblem[] = [];
  const changes: InjectChange[] = [];
  // A byte order mark belongs to no line.
  const out: string[] = text.startsWith('\ufeff') ? ['\ufeff'] : [];
  const isCode = fences();
  let open: Block | undefined;
  // Blocks that another one interrupted: their closing marker is not one more mistake.
  let interrupted = 0;
  let blocks = 0;

  for (const [index, line] of linesOf(text.slice(out.join('').length)).entries()) {
    const nth = index + 1;
    const is = !open && isCode(line.text) ? ({ kind: 'text' } as const) : kindOf(line.text);
    const problem = (message: string, at = nth): void => void problems.push({ line: at, message });
    if (is.kind === 'misplaced')
      problem('A marker stands alone on its line, and whole: <!-- linkbook: clerk --> or <!-- /linkbook -->');
    if (is.kind === 'opening') {
      if (open) {
        interrupted++;
        problem(
          `A block begins inside the block of line ${open.marker.line}. Close that one first: <!-- /linkbook -->`,
        );
      }
      open = { indent: is.indent, marker: readMarker(is.inside, nth), content: [], opened: line };
    } else if (is.kind !== 'closing') {
      if (open) open.content.push(line);
      else out.push(line.text + line.end);
    } else if (open) {
      blocks++;
      const before = [open.opened, ...open.content, line];
      const after = filled(open, line, is.checksum, write, force);
      if ('problem' in after) problem(after.problem, open.marker.line);
      else {
        if (joined(after) !== joined(before))
          changes.push({ line: open.marker.line, before: texts(before), after: texts(after) });
        out.push(joined(after));
      }
      open = undefined;
    } else if (interrupted > 0) interrupted--;
    else problem('This closes a block that was never opened. Take it away, or put <!-- linkbook: … --> before it.');
  }
  if (open)
    problems.push({ line: open.marker.line, message: 'This block is never closed. Put <!-- /linkbook --> after it.' });
  return problems.length > 0
    ? { text, blocks, changes: [], problems }
    : { text: out.join(''), blocks, changes, problems };
}
