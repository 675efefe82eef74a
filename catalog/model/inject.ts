// Guides kept up to date inside other documents, between two markers.
//   <!-- linkbook: clay host=your-app app="Acme" --> … <!-- /linkbook 1a2b3c4d -->
// The closing marker holds a checksum of what was written, so that edits by hand are noticed and never lost.

export interface Marker {
  /** Line of the opening marker, from 1. */
  line: number;
  words: readonly string[];
  options: Readonly<Record<string, string>>;
}

export interface InjectProblem {
  line: number;
  message: string;
}

export interface Injected {
  text: string;
  /** How many blocks there are, and on which lines those begin whose content changed. */
  blocks: number;
  changed: readonly number[];
  problems: readonly InjectProblem[];
}

const opening = /^([ \t]*(?:[-*>] |\d+\. )*[ \t]*)(?:<!--|\{\/\*)\s*linkbook:\s*(.*?)\s*(?:-->|\*\/\})\s*$/;
const closing = /^[ \t]*(?:[-*>] )*[ \t]*(?:<!--|\{\/\*)\s*\/linkbook(?:\s+([0-9a-f]{8}))?\s*(?:-->|\*\/\})\s*$/;
const fence = /^[ \t]{0,3}(`{3,}|~{3,})/;

/** FNV-1a over UTF-16 code units: enough to notice an edit. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

function readMarker(inside: string, line: number): Marker {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (const [, key, quoted, bare, word] of inside.matchAll(/([\w-]+)=(?:"([^"]*)"|(\S*))|(\S+)/g)) {
    if (key) options[key] = quoted ?? bare ?? '';
    else if (word) words.push(word);
  }
  return { line, words, options };
}

interface Line {
  text: string;
  end: string;
}

const linesOf = (text: string): Line[] =>
  [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)].flatMap(([whole, line = '', end = '']) =>
    whole === '' ? [] : [{ text: line, end }],
  );

const withoutIndent = (line: string, indent: string): string =>
  line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();

/**
 * Fill the blocks of a document. `write` composes a block or says why it cannot.
 * Edits by hand stay, unless `force`; a document with problems is returned as it was.
 */
export function injectInto(
  text: string,
  write: (marker: Marker) => string | { problem: string },
  { force = false }: { force?: boolean } = {},
): Injected {
  const lines = linesOf(text);
  const problems: InjectProblem[] = [];
  const changed: number[] = [];
  const out: string[] = [];
  const newline = lines.find(line => line.end !== '')?.end ?? '\n';
  let open: { indent: string; marker: Marker; content: string[]; opened: Line } | undefined;
  let fenced: string | undefined;
  let blocks = 0;

  for (const [index, line] of lines.entries()) {
    const nth = index + 1;
    const mark = fence.exec(line.text)?.[1];
    if (!open) {
      if (fenced) {
        if (mark?.startsWith(fenced) && line.text.trim() === mark) fenced = undefined;
        out.push(line.text + line.end);
        continue;
      }
      if (mark) fenced = mark;
    }
    const begins = fenced ? null : opening.exec(line.text);
    const ends = fenced ? null : closing.exec(line.text);
    if (begins && open)
      problems.push({
        line: nth,
        message: `A block begins inside the block of line ${open.marker.line}. Close that one first: <!-- /linkbook -->`,
      });
    else if (begins)
      open = {
        indent: (begins[1] ?? '').replace(/[^\s>]/g, ' '),
        marker: readMarker(begins[2] ?? '', nth),
        content: [],
        opened: line,
      };
    else if (ends && !open)
      problems.push({
        line: nth,
        message: 'This closes a block that was never opened. Take it away, or put <!-- linkbook: … --> before it.',
      });
    else if (ends && open) {
      blocks++;
      const { indent, marker, content, opened } = open;
      const there = content
        .map(it => withoutIndent(it, indent))
        .join('\n')
        .trim();
      const known = ends[1];
      const composed = write(marker);
      if (typeof composed === 'object') problems.push({ line: marker.line, message: composed.problem });
      else if (there !== '' && !force && known !== checksum(there)) {
        problems.push({
          line: marker.line,
          message: 'This block was edited by hand. Move the edits out of the block, or overwrite them with --force.',
        });
      } else {
        const wanted = composed.trim();
        const body = wanted.split('\n').map(it => (it === '' ? indent.trimEnd() : indent + it));
        const close = line.text.replace(/\/linkbook(?:\s+[0-9a-f]{8})?/, `/linkbook ${checksum(wanted)}`);
        const block = [opened.text, ...body].join(newline) + newline + close + line.end;
        const before = [opened.text, ...content].join(newline) + newline + line.text + line.end;
        if (block !== before) changed.push(marker.line);
        out.push(block);
      }
      open = undefined;
    } else if (open) open.content.push(line.text);
    else out.push(line.text + line.end);
  }
  if (open)
    problems.push({ line: open.marker.line, message: 'This block is never closed. Put <!-- /linkbook --> after it.' });
  if (problems.length > 0) return { text, blocks, changed: [], problems };
  return { text: out.join(''), blocks, changed, problems };
}
