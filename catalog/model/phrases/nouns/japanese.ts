// Japanese and Latin letters are set apart by a space, also around labels: so Markdown and links stay whole.
import { type Inline, plain, type Words } from '../../document.ts';
import { w } from '../words.ts';

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]/u;
const latin = /[!-~\u00c0-\u024f]/;

/** Whether a space belongs between two parts: where Japanese meets Latin letters, but not beside full-width marks. */
function apart(left: Inline, right: Inline): boolean {
  const [end, start] = [plain([left]).at(-1) ?? '', plain([right]).at(0) ?? ''];
  return (japanese.test(end) && latin.test(start)) || (latin.test(end) && japanese.test(start));
}

/** Like w, with the spaces between Japanese and Latin letters where the parts meet. */
export function joined(strings: TemplateStringsArray, ...parts: readonly (Inline | Words | undefined)[]): Words {
  const all: Inline[] = [];
  for (const [index, string] of strings.entries()) {
    for (const it of [...w`${string}`, ...w`${parts[index]}`]) {
      const last = all.at(-1);
      if (last !== undefined && apart(last, it)) all.push(' ');
      all.push(it);
    }
  }
  return w`${all}`;
}

/** Two parts of a name: a space as well between Latin words. */
export const spaced = (left: string, right: string): string =>
  apart(left, right) || (latin.test(left.at(-1) ?? '') && latin.test(right.at(0) ?? ''))
    ? `${left} ${right}`
    : left + right;
