// Two texts → a unified diff. Lines are drawn by whoever knows what may be shown of them.
export interface Side {
  text: string;
  /** What is shown of the text between two offsets. */
  drawn: (from: number, to: number) => string;
}

interface Line {
  text: string;
  shown: () => string;
}

const around = 3;
/** Beyond this, what differs is shown as one piece. */
const most = 2000;

const linesOf = ({ text, drawn }: Side): Line[] =>
  [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)]
    .filter(({ 0: whole }) => whole !== '')
    .map(({ 0: whole, 1: line = '', index }) => ({ text: whole, shown: () => drawn(index, index + line.length) }));

type Step = { sign: ' ' | '-' | '+'; line: Line };

/** What is taken away and what is put in its place, by the longest common run of lines. */
function between(before: readonly Line[], after: readonly Line[]): Step[] {
  const taken = before.map((line): Step => ({ sign: '-', line }));
  const put = after.map((line): Step => ({ sign: '+', line }));
  if (before.length === after.length)
    return before.flatMap((line, index): Step[] => {
      const other = after[index];
      if (!other || line.text === other.text) return [{ sign: ' ', line }];
      return [
        { sign: '-', line },
        { sign: '+', line: other },
      ];
    });
  if (before.length * after.length > most * most) return [...taken, ...put];
  const common = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row)
        row[j] = before[i]?.text === after[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [line, other] = [before[i], after[j]];
    if (line && other && line.text === other.text) {
      steps.push({ sign: ' ', line });
      i++;
      j++;
    } else if (line && (!other || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ sign: '-', line });
      i++;
    } else if (other) {
      steps.push({ sign: '+', line: other });
      j++;
    }
  }
  return steps;
}

function steps(before: readonly Line[], after: readonly Line[]): Step[] {
  let [start, end] = [0, 0];
  const same = (a: Line | undefined, b: Line | undefined): boolean => a !== undefined && a.text === b?.text;
  while (same(before[start], after[start])) start++;
  const least = Math.min(before.length, after.length) - start;
  while (end < least && same(before.at(-1 - end), after.at(-1 - end))) end++;
  const kept = (lines: readonly Line[]): Step[] => lines.map(line => ({ sign: ' ', line }));
  return [
    ...kept(before.slice(0, start)),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...kept(before.slice(before.length - end)),
  ];
}

/** Nothing where nothing differs. */
export function unifiedDiff(name: string, before: Side, after: Side): string {
  const all = steps(linesOf(before), linesOf(after));
  const changed = all.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  if (changed.length === 0) return '';
  const hunks: [from: number, to: number][] = [];
  for (const index of changed) {
    const last = hunks.at(-1);
    if (last && index - around <= last[1]) last[1] = Math.min(all.length, index + around + 1);
    else hunks.push([Math.max(0, index - around), Math.min(all.length, index + around + 1)]);
  }
  const count = (to: number, without: '-' | '+', from = 0): number =>
    all.slice(from, to).filter(({ sign }) => sign !== without).length;
  const span = (from: number, to: number, without: '-' | '+'): string => {
    const length = count(to, without, from);
    return `${count(from, without) + Number(length > 0)}${length === 1 ? '' : `,${length}`}`;
  };
  const pieces = hunks.map(([from, to]) => {
    const lines = all.slice(from, to).map(({ sign, line }) => `${sign}${line.shown()}\n`);
    return `@@ -${span(from, to, '+')} +${span(from, to, '-')} @@\n${lines.join('')}`;
  });
  return `--- a/${name}\n+++ b/${name}\n${pieces.join('')}`;
}
