// `lint-connections` in a made-up world: what was printed, and with which exit code it ended.
import { ownCatalog } from '../../catalog/files.ts';
import { main } from '../../linter/main.ts';
import type { World } from '../../linter/world.ts';

/** Read once a test file. */
const own = ownCatalog();

/** Nothing is wrong with it. */
export const good = `version: 1
connections:
  main:
    provider: clay
    credentials:
      apiKey: \${CLAY_API_KEY}
      workspaceId: "1060661"
`;

export interface Ended {
  code: number;
  out: string;
  err: string;
}

export async function lint(args: readonly string[], of: Partial<World> & { stdin?: string } = {}): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(args, {
    out: text => void out.push(text),
    err: text => void err.push(text),
    input: async () => of.stdin ?? '',
    env: {},
    own: () => own,
    look: { color: false, width: 100 },
    today: '2026-11-20',
    version: '1.2.3',
    ...of,
  });
  return { code, out: out.join(''), err: err.join('') };
}
