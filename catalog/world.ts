// Standard streams, environment and clock: the world a command line runs in.
import { readFileSync } from 'node:fs';
import type { World } from './commands/command.ts';
import { ownCatalog } from './files.ts';
import { terminal } from './terminal.ts';

declare const __VERSION__: string | undefined;

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

function version(): string {
  if (typeof __VERSION__ === 'string') return __VERSION__;
  return (JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

export function realWorld(): World {
  const { stdin } = process;
  return {
    ...terminal(),
    input: prompt => (stdin.isTTY ? hidden(prompt) : all(stdin)),
    own: ownCatalog,
    fetch: globalThis.fetch,
    version: version(),
  };
}
