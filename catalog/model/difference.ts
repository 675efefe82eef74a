// The lines that differ between two short texts: as few as possible.

type Change = { mark: ' ' | '-' | '+'; line: string };

/** The longest common lines stay; all others go or come. */
function changesOf(before: readonly string[], after: readonly string[]): Change[] {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      changes.push({ mark: ' ', line: before[i] ?? '' });
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1)))
      changes.push({ mark: '-', line: before[i++] ?? '' });
    else changes.push({ mark: '+', line: after[j++] ?? '' });
  }
  return changes;
}

/** As `diff -U0` writes it; `from` are the lines on which the two begin. */
export function difference(
  before: readonly string[],
  after: readonly string[],
  from: { before: number; after: number } = { before: 1, after: 1 },
): string[] {
  const out: string[] = [];
  let [old, made] = [from.before, from.after];
  let hunk: Change[] = [];
  const side = (mark: '-' | '+', start: number): string => {
    const count = hunk.filter(it => it.mark === mark).length;
    return `${mark}${count === 0 ? start - 1 : start},${count}`;
  };
  for (const change of [...changesOf(before, after), undefined]) {
    if (change && change.mark !== ' ') {
      hunk.push(change);
      continue;
    }
    if (hunk.length > 0) {
      out.push(`@@ ${side('-', old)} ${side('+', made)} @@`, ...hunk.map(it => it.mark + it.line));
      old += hunk.filter(it => it.mark === '-').length;
      made += hunk.filter(it => it.mark === '+').length;
      hunk = [];
    }
    old++;
    made++;
  }
  return out;
}
