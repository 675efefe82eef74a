// Text from files is shown, never obeyed: control characters, escape sequences and bidirectional overrides become visible.

const dangerous = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

export function visible(text: string): string {
  return text.replace(dangerous, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A run of letters and digits that no name has: somebody pasted a key where a name was wanted. */
const keyLike = /(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{16,}/;

/** A key or name in a sentence: visible, short, and never a secret. */
export function quoted(name: string): string {
  if (keyLike.test(name)) return '`••••`';
  const shown = visible(name);
  return `\`${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}\``;
}

/** No key is longer. */
const around = 400;

/** A piece of a text in which what looks like a key is drawn as ••••, also where the piece begins or ends within it. */
export function withoutKeys(text: string, from: number, to: number): string {
  const start = Math.max(0, from - around);
  let [out, at] = ['', from];
  for (const { 0: run, index } of text.slice(start, to + around).matchAll(/[A-Za-z\d]{16,}/g)) {
    const [first, last] = [start + index, start + index + run.length];
    if (last <= from || first >= to || !keyLike.test(run) || run.includes('EXAMPLE')) continue;
    out += `${text.slice(at, Math.max(first, at))}••••`;
    at = Math.min(last, to);
  }
  return out + text.slice(at, to);
}
