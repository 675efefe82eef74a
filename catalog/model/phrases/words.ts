// Building words: w`Click ${{ label: 'Save' }}.` and lists of them.
import type { Inline, Words } from '../document.ts';

/** A sentence with marked parts; neighbouring strings are joined, empty ones dropped. */
export function w(strings: TemplateStringsArray, ...parts: readonly (Inline | Words | undefined)[]): Words {
  const words: Inline[] = [];
  const add = (part: Inline): void => {
    if (part === '') return;
    const last = words.at(-1);
    if (typeof part === 'string' && typeof last === 'string') words[words.length - 1] = last + part;
    else words.push(part);
  };
  for (const [index, string] of strings.entries()) {
    add(string);
    const part = parts[index];
    if (part === undefined) continue;
    for (const one of Array.isArray(part) ? (part as Words) : [part as Inline]) add(one);
  }
  return words;
}

/** Items with the separators of a language: "a, b and c". */
export function listed(items: readonly Words[], comma: string, last: string): Words {
  return items.reduce<Words>((all, item, index) => {
    if (index === 0) return item;
    return w`${all}${index === items.length - 1 ? last : comma}${item}`;
  }, []);
}

/** Whether the words begin so, in either case: what a sentence would say is then said already. */
export const startsWith = ([first]: Words, start: string): boolean =>
  typeof first === 'string' && first.toLowerCase().startsWith(start);

export const labels = (names: readonly string[]): Words[] => names.map(label => [{ label }]);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 2026-11-20 → the day as a language writes it. What knows how is made at the first day: it takes longer than a page. */
export function dayIn(locale: string): (iso: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return iso => {
    format ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(iso));
  };
}
