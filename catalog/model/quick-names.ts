// Names that were read before, each as one string: the same few stand in file after file.
const names: string[] = Array.from({ length: 1024 }, () => '');

/** A name that is known; one that is not will be. */
export function knownName(text: string, signs: Uint8Array, from: number, to: number): string | undefined {
  const middle = signs[(from + to) >> 1] ?? 0;
  const place = ((to - from) * 37 + (signs[from] ?? 0) * 11 + (signs[to - 1] ?? 0) * 5 + middle) & 1023;
  const known = names[place] ?? '';
  if (known.length === to - from && text.startsWith(known, from)) return known;
  names[place] = text.slice(from, to);
  return undefined;
}
