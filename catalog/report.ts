// Findings for people: file, line and column, the sentence, the offending line with a mark under it.
import { type Finding, inOrder, type Position, placesIn } from './model/finding.ts';
import { visible, withoutKeys } from './model/visible.ts';
import { columns, wrap } from './model/wrap.ts';

export interface Look {
  color: boolean;
  width: number;
  /** Whether words may lead to an address, where there is colour: on a terminal in front of a person. */
  links?: boolean;
}

const paint = (code: number) => (text: string, look: Look) => (look.color ? `\u001b[${code}m${text}\u001b[0m` : text);
const [bold, red, yellow, dim] = [paint(1), paint(31), paint(33), paint(2)];

/** As much of a text as so many columns hold. */
function cut(text: string, room: number): string {
  const whole = visible(text);
  if (columns(whole) <= room) return whole;
  let held = '';
  let left = room;
  for (const character of text) {
    const shown = visible(character);
    left -= columns(shown);
    if (left < 0) break;
    held += shown;
  }
  return held;
}

/** What may be shown of a file: the text between two offsets, or something in its place. */
export type Drawn = (file: string, from: number, to: number) => string;

/** A text that leads to an address, where it may; without one it is the text. */
function linked(text: string, address: string | undefined, { color, links }: Look): string {
  return color && links && address?.startsWith('https:')
    ? `\u001b]8;;${encodeURI(address)}\u001b\\${text}\u001b]8;;\u001b\\`
    : text;
}

/** A finding with more to say: where to read on, where the value is kept, and where its rule is explained. */
type Reported = Finding & { more?: { what: string; where: string }; from?: string; explained?: string };

/** The line around an offset, cut to fit, with its mark. What is far away from it is not looked at: a file may be one line. */
function excerpt(
  text: string,
  { file, range: [start, stop], from: held }: Reported,
  at: Position,
  look: Look,
  drawn?: Drawn,
): string[] {
  const { line } = at;
  const reach = look.width * 4;
  const lineStart = Math.max(start - at.column + 1, start - reach);
  const lineEnd = start + (/[^\r\n]*/.exec(text.slice(start, start + reach))?.[0] ?? '').length;
  const piece = (from: number, to: number): string =>
    (drawn ? drawn(file, from, to) : withoutKeys(text, from, to)).replace(/\t/g, ' ');
  const [left, middle] = [piece(lineStart, start), piece(start, Math.max(start, Math.min(stop, lineEnd)))];
  const whole = left + middle + piece(Math.max(start, Math.min(stop, lineEnd)), lineEnd);
  const [column, end] = [left.length + 1, left.length + middle.length];
  const room = Math.max(20, look.width - 9);
  let from = columns(visible(whole.slice(0, column - 1))) > room - 20 ? column - 1 : 0;
  for (let left = room / 2; from > 0; from--) {
    left -= columns(visible(whole.charAt(from - 1)));
    if (left < 0) break;
  }
  // Not in the middle of a character that takes two units.
  if (/^[\udc00-\udfff]/.test(whole.slice(from))) from++;
  const before = columns(visible(whole.slice(from, column - 1)));
  const marked = columns(cut(whole.slice(column - 1, end), room - before));
  const mark = ' '.repeat(before) + '^'.repeat(Math.max(1, marked));
  return [
    `${dim(`${String(line).padStart(5)} │ `, look)}${cut(whole.slice(from), room)}${held ? dim(`   from ${visible(held)}`, look) : ''}`,
    `      ${dim('│ ', look)}${red(mark, look)}`,
  ];
}

/** The place, how bad it is, the sentence, and the rule that says so. */
function sentence({ severity, message, rule, explained }: Reported, where: string, look: Look): string {
  const indent = ' '.repeat(`${where}  ${severity}  `.length);
  const lines = wrap(visible(message), indent, indent, look.width).slice(indent.length);
  const last = indent.length * Number(!lines.includes('\n')) + columns(lines.slice(lines.lastIndexOf('\n') + 1));
  const gap = last + 2 + rule.length > look.width ? `\n${indent}` : '  ';
  const level = severity === 'error' ? red(severity, look) : yellow(severity, look);
  return `${dim(where, look)}  ${level}  ${lines}${gap}${linked(dim(rule, look), explained, look)}`;
}

const below = ' '.repeat(7);

/** An address or a command stays whole: it is copied. */
function furtherOn({ what, where }: { what: string; where: string }, look: Look): string {
  const [said, target] = [`${below}${visible(what)}:`, visible(where)];
  const gap = columns(said) + 1 + columns(target) > look.width ? `\n${below}` : ' ';
  return `${said}${gap}${linked(target, target, look)}`;
}

export function reportFindings(
  findings: readonly Reported[],
  texts: ReadonlyMap<string, string>,
  look: Look,
  drawn?: Drawn,
  placeOf = placesIn(texts),
): string {
  const lines: string[] = [];
  let file: string | undefined;
  const ordered = inOrder(findings);
  for (const [index, finding] of ordered.entries()) {
    const text = texts.get(finding.file);
    if (finding.file !== file) {
      if (file !== undefined) lines.push('');
      file = finding.file;
      lines.push(bold(visible(file), look));
    }
    const at = text === undefined ? undefined : placeOf(finding.file, finding.range[0]);
    const where = (at ? `${at.line}:${at.column}` : '').padStart(6);
    lines.push(sentence(finding, where, look));
    const next = ordered[index + 1];
    const samePlace = next?.file === file && String(next.range) === String(finding.range);
    if (text && at && !samePlace) lines.push(...excerpt(text, finding, at, look, drawn));
    if (finding.more) lines.push(furtherOn(finding.more, look));
    if (text && finding.related)
      lines.push(`${below}${finding.related.message}: line ${placeOf(finding.file, finding.related.range[0]).line}`);
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** "3 errors, 1 warning" */
export function counts(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}`;
}

export const summary = (findings: readonly Finding[], files: number): string =>
  `${counts(findings)} in ${counted(files, 'file')}`;
