// .env files: text → variables, and a variable → a line. What Node, dotenv, Compose and shells agree on.
import type { Position } from '../catalog/model/finding.ts';

export interface EnvFile {
  /** In order; of two with the same name the last one counts. */
  variables: { name: string; value: string; line: number }[];
  /** Lines that say nothing, and quotes that are not closed. */
  problems: { line: Position['line']; why: keyof typeof envProblems }[];
}

/** What is wrong with a line that says nothing. */
export const envProblems = { line: 'says nothing: NAME=value is wanted', quote: 'opens a quote that is not closed' };

const assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*/;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Where a quote that is opened here is closed. */
function closing(text: string, open: number): number {
  const quote = text.charAt(open);
  for (let at = open + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}

/** Without a byte order mark; lines end in LF, CRLF or CR. */
export function readEnvFile(source: string): EnvFile {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const file: EnvFile = { variables: [], problems: [] };
  let [at, line] = [0, 1];
  while (at < text.length) {
    const stop = text.indexOf('\n', at);
    let end = stop < 0 ? text.length : stop;
    const written = text.slice(at, end);
    const [head, name] = assignment.exec(written) ?? [];
    if (head === undefined || name === undefined) {
      if (!/^\s*(?:#.*)?$/.test(written)) file.problems.push({ line, why: 'line' });
    } else {
      const start = at + head.length;
      const quote = text.charAt(start);
      if (/["'`]/.test(quote) && start < end) {
        const close = closing(text, start);
        if (close < 0) file.problems.push({ line, why: 'quote' });
        else {
          const inner = text.slice(start + 1, close);
          const value = quote === '"' ? inner.replace(/\\([\s\S])/g, (all, it: string) => unescaped(all, it)) : inner;
          file.variables.push({ name, value, line });
          const rest = text.indexOf('\n', close);
          end = rest < 0 ? text.length : rest;
          if (!/^\s*(?:#.*)?$/.test(text.slice(close + 1, end))) file.problems.push({ line, why: 'line' });
        }
      } else {
        const value = text.slice(start, end).replace(/(?:^|\s+)#.*$/, '');
        file.variables.push({ name, value: value.trim(), line });
      }
    }
    line += text.slice(at, end).split('\n').length;
    at = end + 1;
  }
  return file;
}

const unescaped = (all: string, sign: string): string =>
  escapes[sign] ?? (/["\\$`]/.test(sign) ? sign : sign === '\n' ? '' : all);

/** `NAME=value`, in the quotes that all readers take alike; nothing where there are none. */
export function envLine(name: string, value: string): string | undefined {
  if (/^[\w./:@+=,~-]+$/.test(value)) return `${name}=${value}`;
  if (/[\u0000\r]/.test(value)) return undefined;
  if (!value.includes("'")) return `${name}='${value}'`;
  return /["\\$`]/.test(value) ? undefined : `${name}="${value}"`;
}
