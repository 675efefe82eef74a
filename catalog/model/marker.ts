// The markers between which a guide is kept, as they stand on the lines of a document.
//   <!-- linkbook: clay host=your-app app="Acme" --> … <!-- /linkbook 1a2b3c4d -->     in MDX {/* linkbook: … */}

export interface Marker {
  /** Line of the opening marker, from 1. */
  line: number;
  words: readonly string[];
  options: Readonly<Record<string, string>>;
}

/** What may stand before a marker: indentation, quotes, list items. */
const container = String.raw`(?:[ \t>]|(?:[-*+]|\d+[.)])(?=[ \t]))*`;
const [begin, end] = [String.raw`(?:<!--|\{\/\*)\s*`, String.raw`\s*(?:-->|\*\/\})`];
const opening = new RegExp(`^(${container})${begin}linkbook:\\s*((?:(?!-->|\\*/).)*?)${end}\\s*$`);
const closing = new RegExp(`^${container}${begin}/linkbook(?:\\s+([0-9a-f]{8}))?${end}\\s*$`);
const anyMarker = new RegExp(`${begin}(?:linkbook:|/linkbook\\b)`);
const fence = new RegExp(`^(${container})(\`{3,}(?=[^\`]*$)|~{3,})`);

export type LineKind =
  | { kind: 'text' }
  | { kind: 'opening'; indent: string; inside: string }
  | { kind: 'closing'; checksum: string | undefined }
  /** A marker with something else on its line. */
  | { kind: 'misplaced' };

export function kindOf(line: string): LineKind {
  const opened = opening.exec(line);
  if (opened) return { kind: 'opening', indent: quotes(opened[1] ?? ''), inside: opened[2] ?? '' };
  const closed = closing.exec(line);
  if (closed) return { kind: 'closing', checksum: closed[1] };
  return anyMarker.test(line.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '')) ? { kind: 'misplaced' } : { kind: 'text' };
}

/** What the lines below begin with: the quotes stay, the rest becomes blank. */
const quotes = (prefix: string): string => prefix.replace(/[^\s>]/g, ' ');

/** Tells of one line after the other whether it belongs to fenced code. */
export function fences(): (line: string) => boolean {
  let open: { mark: string; indent: number } | undefined;
  return line => {
    const [, prefix = '', mark] = fence.exec(line) ?? [];
    const indent = /^[\s>]*/.exec(line)?.[0].length ?? 0;
    // A fence inside a list or a quote ends with it.
    if (open && line.trim() !== '' && open.indent > 3 && indent < open.indent - 3) open = undefined;
    if (open) {
      if (mark?.startsWith(open.mark) && line.slice(prefix.length).trim() === mark) open = undefined;
      return true;
    }
    if (mark) open = { mark, indent: prefix.length };
    return mark !== undefined;
  };
}

export function readMarker(inside: string, line: number): Marker {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (const [, key, double, single, bare, word] of inside.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S*))|(\S+)/g)) {
    if (key) options[key] = double ?? single ?? bare ?? '';
    else if (word) words.push(word);
  }
  return { line, words, options };
}
