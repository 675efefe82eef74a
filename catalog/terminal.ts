// Where a command writes, and what it may know of the terminal and the day.
// Node's streams are opened only for terminals: most runs are watched by programs, and start the sooner.
import { fstatSync, statSync, writeSync } from 'node:fs';
import type { World } from './commands/command.ts';

type Numbered = 1 | 2;

const streamOf = (number: Numbered): NodeJS.WriteStream => (number === 1 ? process.stdout : process.stderr);

/** Whether it may be a terminal: a device for characters, but not the one that swallows them. */
function isDevice(number: 0 | Numbered): boolean {
  if (process.platform === 'win32') return true;
  try {
    const stat = fstatSync(number);
    return stat.isCharacterDevice() && stat.rdev !== statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

export function isTerminal(number: 0 | Numbered): boolean {
  if (!isDevice(number)) return false;
  return (number === 0 ? process.stdin : streamOf(number)).isTTY === true;
}

/** A closed pipe (`| head`) is the reader's right, not an error; a full disk is one, and nothing more can be written. */
function failed(error: unknown, number: Numbered): void {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
  process.exitCode = 2;
  if (number === 1) writerTo(2)('Standard output cannot be written: is the disk full?\n');
}

let streaming = false;

/** Whether something that was said may still be on its way; all else is out as soon as it is said. */
export const isStreaming = (): boolean => streaming;

function writerTo(number: Numbered): (text: string) => void {
  let stream: NodeJS.WriteStream | undefined;
  let closed = false;
  const throughStream = (text: string | Uint8Array): void => {
    if (!stream) {
      streaming = true;
      stream = streamOf(number);
      stream.on('error', error => failed(error, number));
    }
    stream.write(text);
  };
  const isStream = isDevice(number);
  return text => {
    if (closed) return;
    if (isStream || stream) {
      throughStream(text);
      return;
    }
    const bytes = Buffer.from(text);
    let done = 0;
    try {
      while (done < bytes.length) done += writeSync(number, bytes, done);
    } catch (error) {
      // A reader that is slow: the stream knows how to wait.
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') throughStream(bytes.subarray(done));
      else {
        closed = true;
        failed(error, number);
      }
    }
  };
}

export function terminal(): Pick<World, 'out' | 'err' | 'env' | 'look' | 'today'> {
  const { env } = process;
  const watched = isTerminal(1);
  const forced = env['FORCE_COLOR'] || env['CLICOLOR_FORCE'];
  const colored = forced ? forced !== '0' && forced !== 'false' : watched && env['TERM'] !== 'dumb';
  return {
    out: writerTo(1),
    err: writerTo(2),
    env,
    look: {
      color: !env['NO_COLOR'] && colored,
      width: Math.max(40, (watched ? process.stdout.columns : undefined) ?? 80),
      // A person is there to follow a link; what a machine keeps is read elsewhere.
      links: watched && !env['CI'],
    },
    today: new Date().toISOString().slice(0, 10),
  };
}
