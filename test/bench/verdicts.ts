// How many values get the verdict they deserve, as a table: `npm run verdicts`. With --where, where they do not.
import { measured, type Tally } from '../support/measured.ts';

const heads = ['case', 'wanted', 'values', 'right', 'other', 'missed', 'share', 'mended', 'noticed', 'not'];

function row(it: Tally): string[] {
  const told = it.right + it.otherwise + it.missed;
  const share = told === 0 ? '–' : `${((it.right / told) * 100).toFixed(1)} %`;
  const [all, right, otherwise, missed] = [told + it.noticed + it.unnoticed, it.right, it.otherwise, it.missed].map(
    String,
  );
  const mended = it.repaired === 0 ? '–' : String(it.repaired);
  return [
    it.case,
    it.wanted,
    `${all}`,
    `${right}`,
    `${otherwise}`,
    `${missed}`,
    share,
    mended,
    `${it.noticed}`,
    `${it.unnoticed}`,
  ];
}

const tallies = measured();
const rows = [heads, ...tallies.map(row)];
const widths = heads.map((_, at) => Math.max(...rows.map(cells => (cells[at] ?? '').length)));
const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
process.stdout.write(`${rows.map(line).join('\n')}

Where the form tells: right is the verdict that is wanted, other another one than ok, missed is ok; mended: given back whole.
Where no form tells what the value is: noticed is any verdict but ok, not is ok.
`);
if (process.argv.includes('--where')) {
  for (const it of tallies) for (const place of it.where) process.stdout.write(`${it.case}: ${place}\n`);
}
