// Names of rules are taken out of a comment that silences them; the comment goes with the last one.
import type { Range } from '../../catalog/model/finding.ts';
import { type Edit, type Fix, fixOf } from './edit.ts';

/** A comment, and the names that stand in it, in order. */
export interface Named {
  comment: Range;
  names: readonly Range[];
}

/** The comment with the blanks before it; where it stands alone, its line. */
function whole(text: string, [start, end]: Range): Range {
  const [blanks = ''] = /[ \t]*$/.exec(text.slice(Math.max(0, start - 1000), start)) ?? [];
  const from = start - blanks.length;
  const alone = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
  const [lineEnd = ''] = alone ? (/^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + 1000)) ?? []) : [];
  return [from, end + lineEnd.length];
}

/** Only taken out, never written anew: what else stands there may be anything. */
export function withoutNames(text: string, { comment, names }: Named, taken: ReadonlySet<Range>): Fix {
  const cut = (range: Range): Edit => ({ range, text: '' });
  const firstKept = names.findIndex(name => !taken.has(name));
  if (firstKept < 0) return fixOf([cut(whole(text, comment))], false);
  const cuts = names.flatMap((name, index) => {
    if (!taken.has(name)) return [];
    const [before, after] = [names[index - 1], names[index + 1]];
    if (index < firstKept) return cut([name[0], after?.[0] ?? name[1]]);
    return cut([before?.[1] ?? name[0], name[1]]);
  });
  return fixOf(cuts, false);
}
