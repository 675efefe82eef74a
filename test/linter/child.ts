// `lint-connections` as a process of its own, where processes are what matters.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../../linter/bin.cjs', import.meta.url));

/** Nothing waits forever. */
const timeout = 60_000;

interface Circumstances {
  cwd?: string;
  env?: Record<string, string>;
  input?: string;
  uid?: number;
}

/** What it printed, and how it ended; of this process it inherits nothing. */
export function command(args: readonly string[], { env = {}, ...of }: Circumstances = {}) {
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout,
    env,
    ...of,
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

/** A line for a shell, in which `lint` is the command; ends with its code. */
export function shell(line: string, { env = {}, ...of }: Circumstances = {}) {
  const { stdout, stderr, status, error } = spawnSync(
    'bash',
    ['--norc', '-c', `lint() { "$NODE" "$BIN" "$@"; }; ${line}`],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      timeout,
      env: { PATH: process.env['PATH'] ?? '', NODE: process.execPath, BIN: bin, ...env },
      ...of,
    },
  );
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}
