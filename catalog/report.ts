// Findings for people: file, line and column, the sentence, the offending line with a mark under it.
import { type Finding, inOrder, positions } from './model/finding.ts';
import { columns, wrap } from './model/render/text.ts';
import { visible } from './model/visible.ts';

export interface Look {
  color: boolean;
  width: number;
}

const paint = (code: number) => (text: string, look: Look) => (look.color ? `\u001b[${code}m${text}\u001b[0m` : text);
const [bold, red, yellow, dim] = [paint(1), paint(31), paint(33), paint(2)];

/** The line around an offset, cut to fit, with its mark. */
function excerpt(text: string, { range: [start, end] }: Finding, look: Look): string[] {
  const { line, column } = positions(text)(start);
  const lineStart = start - column + 1;
  const whole = /[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const room = Math.max(20, look.width - 9);
  const from = column - 1 > room - 20 ? column - 1 - Math.floor(room / 2) : 0;
  const before = visible(whole.slice(from, column - 1).replace(/\t/g, ' '));
  const shown = visible(whole.slice(from, from + room).replace(/\t/g, ' '));
  const marked = visible(whole.slice(column - 1, Math.min(end - lineStart, from + room)));
  const mark = ' '.repeat(columns(before)) + '^'.repeat(Math.max(1, columns(marked)));
  return [`${dim(`${String(line).padStart(5)} │ `, look)}${shown}`, `      ${dim('│ ', look)}${red(mark, look)}`];
}

export function reportFindings(findings: readonly Finding[], texts: ReadonlyMap<string, string>, look: Look): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const finding of inOrder(findings)) {
    const text = texts.get(finding.file);
    if (finding.file !== file) {
      if (file !== undefined) lines.push('');
      file = finding.file;
      lines.push(bold(visible(file), look));
    }
    const at = text === undefined ? undefined : positions(text)(finding.range[0]);
    const where = (at ? `${at.line}:${at.column}` : '').padStart(6);
    const level = finding.severity === 'error' ? red('error', look) : yellow('warning', look);
    const indent = ' '.repeat(where.length + 2);
    const message = wrap(visible(finding.message), indent, indent, look.width).slice(indent.length);
    lines.push(`${dim(where, look)}  ${level}  ${message}  ${dim(finding.rule, look)}`);
    if (text) lines.push(...excerpt(text, finding, look));
    if (text && finding.related)
      lines.push(`       ${finding.related.message}: line ${positions(text)(finding.related.range[0]).line}`);
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export function summary(findings: readonly Finding[], files: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')} in ${counted(files, 'file')}`;
}
