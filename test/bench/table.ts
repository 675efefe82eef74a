// What a benchmark prints: each figure beside the one it is held against, and what was aimed for.

export interface Row {
  what: string;
  /** Against the floor of the same run. */
  ratio?: number;
  /** In MiB. */
  memory?: number;
  /** "at most 1.5" */
  aim?: string;
}

export function print(title: string, rows: readonly Row[]): void {
  const widest = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, ratio, memory, aim }) => {
    const figures = [
      ratio === undefined ? '' : `×${ratio.toFixed(2)}`,
      memory === undefined ? '' : `${memory.toFixed(0)} MiB`,
    ];
    return `  ${what.padEnd(widest)}${figures.map(it => it.padStart(10)).join('')}${aim === undefined ? '' : `   aim: ${aim}`}`;
  });
  process.stdout.write(`${title}\n${lines.map(line => line.trimEnd()).join('\n')}\n\n`);
}
