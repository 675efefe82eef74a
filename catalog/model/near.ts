// Did you mean …? The names nearest to a mistyped one.

/** Edits (insert, delete, replace, swap neighbours) between two short words. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** At most three names, the nearest first; none when nothing is near. */
export function nearest(word: string, names: Iterable<string>): string[] {
  const wanted = plain(word.slice(0, 60));
  if (wanted === '') return [];
  const near: { name: string; far: number }[] = [];
  for (const name of names) {
    const candidate = plain(name);
    const shorter = Math.min(wanted.length, candidate.length);
    // Of one letter nothing is left when it is another.
    const limit = Math.max(Number(shorter > 1), shorter / 3);
    const starts = wanted.length > 2 && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
    // Each letter that one of them has more is a step.
    if (!starts && Math.abs(candidate.length - wanted.length) > limit) continue;
    const far = candidate === wanted ? 0 : starts ? 1 : distance(wanted, candidate);
    if (far <= limit) near.push({ name, far });
  }
  return near
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** ' Did you mean a or b?', or nothing. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const near = nearest(word, names);
  return near.length === 0 ? '' : ` Did you mean ${near.map(name => `\`${name}\``).join(' or ')}?`;
}
