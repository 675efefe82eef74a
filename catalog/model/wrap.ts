// How wide a text is on a terminal, and its lines when it is wider than that.

/** What a line of plain text holds. */
export const width = 78;

/** Where East Asian characters stand, which take two columns. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];
/** The first of them: most text lies before it. */
const firstWide = 0x1100;

function columnsOf(unit: number): number {
  for (const [from, to] of wide) if (unit >= from && unit <= to) return 2;
  const isSecondHalf = unit >= 0xdc00 && unit < 0xe000;
  return isSecondHalf ? 0 : 1;
}

/** Columns a text takes. */
export function columns(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    sum += unit < firstWide ? 1 : columnsOf(unit);
  }
  return sum;
}

const isEastAsian = /[\u3000-\uffef]/;
const word = /[ \t\n]+|[^ \t\n]+/g;
const piece =
  /[ \t\n]+|[「（]*(?:[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]|[^ \t\n\u3040-\u30ff\u3400-\u9fff\uff00-\uffef「（]+)[、。」）！？：ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*|[「（]+/g;

/** Lines of at most so many columns; words stay whole, East Asian text breaks anywhere but before punctuation. */
export function wrap(text: string, first: string, rest = ' '.repeat(first.length), limit = width): string {
  if (columns(first) + columns(text) <= limit) return (first + text.trimStart()).trimEnd();
  const lines: string[] = [];
  let [line, taken, filled] = [first, columns(first), false];
  for (const part of text.match(isEastAsian.test(text) ? piece : word) ?? []) {
    if (filled && taken + columns(part.trimEnd()) > limit) {
      lines.push(line.trimEnd());
      [line, taken, filled] = [rest, columns(rest), false];
    }
    if (filled || part.trim() !== '') {
      line += part;
      taken += columns(part);
      filled = true;
    }
  }
  return [...lines, line.trimEnd()].join('\n');
}
