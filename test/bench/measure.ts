// Commands side by side: each round runs them all once, so that what slows the machine slows them alike.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Contender {
  name: string;
  /** What is given to Node. */
  args: readonly string[];
  /** The exit code that says it did its work; usually 0. */
  code?: number;
  folder?: string;
}

export interface Measured {
  name: string;
  /** In milliseconds: the middle of all rounds. */
  time: number;
  /** In MiB: the most that was held at once. */
  memory: number;
}

const peak = fileURLToPath(new URL('./peak.cjs', import.meta.url));

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Rounds of which one is a rehearsal: what is kept between runs is kept by then. */
export function measure(contenders: readonly Contender[], rounds: number): Measured[] {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const contender of contenders) {
      const start = performance.now();
      run(contender, {});
      if (round > 0) times.get(contender.name)?.push(performance.now() - start);
    }
  }
  return contenders.map(contender => ({
    name: contender.name,
    time: middle(times.get(contender.name) ?? []),
    memory: memoryOf(contender),
  }));
}

function run({ name, args, code = 0, folder }: Contender, env: Record<string, string>): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(folder !== undefined && { cwd: folder }),
  });
  if (status !== code)
    throw new Error(`${name} ended with ${status} instead of ${code}: ${String(stderr).slice(0, 500)}`);
}

/** In a run of its own: asking takes time. */
function memoryOf(contender: Contender): number {
  const file = join(tmpdir(), `linkbook-bench-${process.pid}`);
  run({ ...contender, args: ['--require', peak, ...contender.args] }, { BENCH_PEAK: file });
  const kibibytes = Number(readFileSync(file, 'utf8'));
  rmSync(file);
  return kibibytes / 1024;
}
