// A guide with places for names, in one of each kind that they make it into: so a browser can fill them without a composer.

/** Stands for a name that is known only where the guide is shown; no entry can hold these signs. */
export const marks = { app: '\ufffe', form: '\uffff' } as const;
export type Place = keyof typeof marks;
export type Names = { [K in Place]?: string | undefined };

/** With letters around it: in Japanese, what stands beside a name depends on them. */
const around = { none: undefined, latin: 'a', japanese: 'ア' };
export const nameFor = (place: Place, kind: keyof typeof around): string | undefined =>
  around[kind] && around[kind] + marks[place] + around[kind];

/** The marks alone, without the letters around them. */
export const bare = (text: string): string => text.replace(/([aア])([\ufffe\uffff])\1/g, '$2');

const isMap = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);
const isSame = (of: readonly unknown[]): boolean => of.every(it => it === of[0]);
const written = (of: readonly unknown[]): string[] => of.map(it => JSON.stringify(it));

function haveSameKeys([first = {}, ...others]: readonly object[]): boolean {
  const keys = Object.keys(first);
  return others.every(other => {
    const theirs = Object.keys(other);
    return theirs.length === keys.length && theirs.every((key, index) => key === keys[index]);
  });
}

/** Where they differ, all are kept: { $form: [without its name, with it] }. */
export function merged(place: Place, of: readonly unknown[]): unknown {
  const [first] = of;
  if (isSame(of)) return first;
  const all = (): object => ({ [`$${place}`]: of });
  if (typeof first === 'string') {
    if (!of.every(it => typeof it === 'string')) return all();
    const texts = of.map(bare);
    return isSame(texts) ? texts[0] : { [`$${place}`]: texts };
  }
  if (Array.isArray(first)) {
    if (!of.every(Array.isArray) || !isSame(of.map(({ length }) => length))) return all();
    return first.map((_, index) =>
      merged(
        place,
        of.map(it => it[index]),
      ),
    );
  }
  if (!of.every(isMap)) return all();
  if (of.some(it => '$app' in it)) return isSame(written(of)) ? first : all();
  if (!haveSameKeys(of)) return all();
  const made: Record<string, unknown> = {};
  for (const key of Object.keys(first as object))
    made[key] = merged(
      place,
      of.map(it => it[key]),
    );
  return made;
}

/** Japanese sets a space between its own letters and a name in Latin ones. */
const isJapanese = (name: string): boolean => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]/u.test(name);

/** The names that each place was filled with, in this order. */
export const kindsOf = { app: ['latin', 'japanese'], form: ['none', 'latin', 'japanese'] } as const;
const kindOf = (name: string | undefined): 'none' | 'latin' | 'japanese' =>
  name ? (isJapanese(name) ? 'japanese' : 'latin') : 'none';

/** One of them again: the one for these names, with the names in it. */
export function chosen(data: unknown, names: Names): unknown {
  if (typeof data === 'string')
    return data.replaceAll(marks.app, () => names.app ?? '').replaceAll(marks.form, () => names.form ?? '');
  if (Array.isArray(data)) return data.map(it => chosen(it, names));
  if (!isMap(data)) return data;
  for (const place of ['app', 'form'] as const) {
    const all = data[`$${place}`];
    if (!Array.isArray(all)) continue;
    const nth = (kindsOf[place] as readonly string[]).indexOf(kindOf(names[place]));
    return chosen(all[Math.min(nth, all.length - 1)], names);
  }
  return Object.fromEntries(Object.entries(data).map(([key, it]) => [key, chosen(it, names)]));
}
