// Standard streams, environment and clock: the world a command line runs in.
import { readFileSync } from 'node:fs';
import type { World } from './commands/command.ts';
import { ownCatalog } from './files.ts';

declare const __VERSION__: string | undefined;

/** A closed pipe (`| head`) is the reader's right, not an error. */
function quiet(stream: NodeJS.WriteStream): (text: string) => void {
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  });
  return text => {
    stream.write(text);
  };
}

async function all(stream: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Typed or pasted on a terminal, without an echo, until Enter. */
function hidden(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  return new Promise(resolve => {
    let typed = '';
    const done = (text: string): void => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off('data', listen);
      stderr.write('\n');
      resolve(text);
    };
    const listen = (chunk: string): void => {
      typed = chunk === '\u007f' ? typed.slice(0, -1) : typed + chunk;
      if (/[\u0003\u0004]/.test(chunk)) done('');
      else if (/[\r\n]/.test(typed)) done(typed);
    };
    stdin.on('data', listen);
  });
}

function colored({ env, stdout }: NodeJS.Process): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

function version(): string {
  if (typeof __VERSION__ === 'string') return __VERSION__;
  return (JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

export function realWorld(): World {
  const { stdin, stdout, stderr, env } = process;
  return {
    out: quiet(stdout),
    err: quiet(stderr),
    input: prompt => (stdin.isTTY ? hidden(prompt) : all(stdin)),
    env,
    own: ownCatalog,
    look: { color: colored(process), width: Math.max(40, stdout.columns ?? 80) },
    today: new Date().toISOString().slice(0, 10),
    version: version(),
  };
}
