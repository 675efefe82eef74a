// Building words: w`Click ${{ label: 'Save' }}.` and lists of them.
import type { Inline, Words } from '../document.ts';

/** A sentence with marked parts; neighbouring strings are joined, empty ones dropped. */
export function w(strings: TemplateStringsArray, ...parts: readonly (Inline | Words | undefined)[]): Words {
  const words: Inline[] = [];
  let text = '';
  const add = (part: Inline): void => {
    if (typeof part === 'string') text += part;
    else {
      if (text !== '') words.push(text);
      text = '';
      words.push(part);
    }
  };
  for (let index = 0; index < strings.length; index++) {
    text += strings[index];
    const part = parts[index];
    if (part === undefined) continue;
    if (Array.isArray(part)) for (const one of part as Words) add(one);
    else add(part as Inline);
  }
  if (text !== '') words.push(text);
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
  const known = new Map<string, string>();
  return iso => {
    format ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    const day = known.get(iso) ?? format.format(new Date(iso));
    known.set(iso, day);
    return day;
  };
}
