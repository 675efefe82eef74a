// The fingerprint of a line as GitHub computes it (codeql-action, src/fingerprints.ts), so that an alert
// keeps its identity when lines move: blanks left out, the line and what follows it, a hundred units in all.

const block = 100;
const factor = 37n;
/** Stands at the end of a file; zeros follow. */
const end = 0xffff;

/** Line, from 1 → hash and how many lines before it and with it have the same. */
export function fingerprints(text: string): (line: number) => string {
  const kept = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '');
  // Of everything up to a place; the array keeps 64 bits.
  const hashes = new BigUint64Array(kept.length + 2 + block);
  const starts = [0];
  for (let at = 0; at < hashes.length - 1; at++) {
    const unit = at < kept.length ? kept.charCodeAt(at) : at === kept.length ? end : 0;
    hashes[at + 1] = factor * (hashes[at] ?? 0n) + BigInt(unit);
    if (at < kept.length && unit === 10) starts.push(at + 1);
  }
  const before = BigInt.asUintN(64, factor ** BigInt(block));
  const times = new Map<string, number>();
  const lines = starts.map(start => {
    const hash = BigInt.asUintN(64, (hashes[start + block] ?? 0n) - before * (hashes[start] ?? 0n)).toString(16);
    const count = (times.get(hash) ?? 0) + 1;
    times.set(hash, count);
    return `${hash}:${count}`;
  });
  return line => lines[line - 1] ?? '';
}
