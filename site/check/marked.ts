// A fixture as a page shows it: its lines, with the places that its output names.
import { escaped } from '../../catalog/model/render/html.ts';
import { coloured } from '../docs/coloured.ts';

/** Where something is said: line and column from 1, and what the output marks there, where it shows it. */
interface Place {
  line: number;
  column: number;
  shown: string;
}

/** The places that the output of the linter names in one of its files. */
function placesOf(file: string, output: string): Place[] {
  const places: Place[] = [];
  let here = '';
  let code = '';
  for (const line of output.split('\n')) {
    const [, row, column] = /^ *(\d+):(\d+) {2}(?:error|warning)/.exec(line) ?? [];
    const [, excerpt] = /^ *\d+ │ (.*)$/.exec(line) ?? [];
    const [, before, carets = ''] = /^ +│ ( *)(\^+)$/.exec(line) ?? [];
    if (/^\S/.test(line)) here = line;
    else if (here !== file) continue;
    else if (row !== undefined) places.push({ line: Number(row), column: Number(column), shown: '' });
    else if (excerpt !== undefined) code = excerpt;
    const last = places.at(-1);
    if (before !== undefined && last) last.shown = code.slice(before.length, before.length + carets.length);
  }
  return places;
}

/** What is marked in the file: what the output shows; where it hides a value, all of that. */
function lengthIn(rest: string, shown: string): number {
  if (shown !== '' && rest.startsWith(shown)) return shown.length;
  return (/^(?:"(?:[^"\\]|\\.)*"|'[^']*'|\S+(?: (?!#)\S+)*)/.exec(rest)?.[0] ?? '').length;
}

export interface Line {
  html: string;
  said: boolean;
}

/** The lines of a file, coloured, each with what is marked in it. */
export function linesOf(file: string, text: string, output: string): Line[] {
  const places = Map.groupBy(placesOf(file, output), ({ line }) => line);
  return text.split('\n').map((line, index): Line => {
    const [place] = places.get(index + 1) ?? [];
    const html = (part: string): string => coloured(escaped(part), 'yaml');
    if (!place) return { html: html(line), said: false };
    const start = place.column - 1;
    const end = start + lengthIn(line.slice(start), place.shown);
    const middle = start < end ? `<mark>${escaped(line.slice(start, end))}</mark>` : '';
    return { html: html(line.slice(0, start)) + middle + html(line.slice(end)), said: true };
  });
}
