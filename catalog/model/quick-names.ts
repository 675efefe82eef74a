// Names that were read before, each as one string: the same few stand in file after file.
export const names: string[] = Array.from({ length: 1024 }, () => '');

/** Where among them a name would be; another one may be there. */
export function placeOf(signs: Uint8Array, from: number, to: number): number {
  const middle = signs[(from + to) >> 1] ?? 0;
  return ((to - from) * 37 + (signs[from] ?? 0) * 11 + (signs[to - 1] ?? 0) * 5 + middle) & 1023;
}
