// How wide a text is on a terminal, and its lines when it is wider than that.

/** What a line of plain text holds. */
export const width = 78;

const narrow = /^[\u0020-\u007e]*$/;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns a text takes: East Asian characters take two. */
export function columns(text: string): number {
  if (narrow.test(text)) return text.length;
  let sum = text.match(wide)?.length ?? 0;
  for (const _ of text) sum++;
  return sum;
}

const piece =
  /[ \t\n]+|[「（]*(?:[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]|[^ \t\n\u3040-\u30ff\u3400-\u9fff\uff00-\uffef「（]+)[、。」）！？：ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*|[「（]+/g;

/** Lines of at most so many columns; words stay whole, East Asian text breaks anywhere but before punctuation. */
export function wrap(text: string, first: string, rest = ' '.repeat(first.length), limit = width): string {
  const lines: string[] = [];
  let [line, taken, filled] = [first, columns(first), false];
  for (const part of text.match(piece) ?? []) {
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
