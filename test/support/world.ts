// The command line in a made-up world: what was printed, and with which exit code it ended.
import type { World } from '../../catalog/commands/command.ts';
import { ownCatalog } from '../../catalog/files.ts';
import { run } from '../../catalog/main.ts';

/** Read once a test file: a hundred calls would read it a hundred times. */
const own = ownCatalog();

export interface Ended {
  code: number;
  out: string;
  err: string;
  /** What was asked of the person at the terminal. */
  asked: string[];
}

export interface Circumstances {
  input?: string;
  env?: Record<string, string>;
  look?: World['look'];
  own?: World['own'];
  fetch?: World['fetch'];
  today?: string;
}

const offline: World['fetch'] = () => Promise.reject(new Error('No test asks the network.'));

/** linkbook('guide', 'clerk') → what a person sees. */
export async function linkbook(args: readonly string[], circumstances: Circumstances = {}): Promise<Ended> {
  const [out, err, asked]: [string[], string[], string[]] = [[], [], []];
  const code = await run(args, {
    out: text => void out.push(text),
    err: text => void err.push(text),
    input: async prompt => {
      asked.push(prompt);
      return circumstances.input ?? '';
    },
    env: circumstances.env ?? {},
    own: circumstances.own ?? (() => own),
    look: circumstances.look ?? { color: false, width: 80 },
    fetch: circumstances.fetch ?? offline,
    manners: { pause: 1, timeout: 500 },
    today: circumstances.today ?? '2026-11-20',
    version: '1.2.3',
  });
  return { code, out: out.join(''), err: err.join(''), asked };
}
