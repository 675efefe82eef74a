// Where a command writes, and what it may know of the terminal and the day.
import type { World } from './commands/command.ts';

/** A closed pipe (`| head`) is the reader's right, not an error. */
function quiet(stream: NodeJS.WriteStream): (text: string) => void {
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  });
  return text => {
    stream.write(text);
  };
}

function colored({ env, stdout }: NodeJS.Process): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

export function terminal(): Pick<World, 'out' | 'err' | 'env' | 'look' | 'today'> {
  const { stdout, stderr, env } = process;
  return {
    out: quiet(stdout),
    err: quiet(stderr),
    env,
    look: { color: colored(process), width: Math.max(40, stdout.columns ?? 80) },
    today: new Date().toISOString().slice(0, 10),
  };
}
