// The flags that change files: --fix, --fix-dry-run, --move-secrets.
import { Refusal } from '../../catalog/commands/command.ts';
import type { Source } from '../../catalog/model/catalog.ts';
import type { Asked, Flags } from '../flags.ts';
import type { WholeRun } from '../run.ts';
import type { World } from '../world.ts';

const names = ['fix', 'fix-dry-run', 'move-secrets'] as const;

/** What is asked for may not be possible here. */
export function refuseChanges({ flags, paths }: Asked): void {
  const given = names.filter(flag => flags[flag]);
  const [one] = given;
  if (flags.entries) throw new Refusal(`--${one} is for connections; entries are mended by hand.`);
  if (flags['fix-dry-run'] && given.length > 1) throw new Refusal('--fix-dry-run changes nothing, so it goes alone.');
  if ((flags.stdin || paths.includes('-')) && !flags['fix-dry-run'])
    throw new Refusal(
      `--${one} wants files; standard input cannot be changed.${flags.fix ? ' --fix-dry-run shows what would change.' : ''}`,
    );
}

export interface Changed {
  /** The files as they are then. */
  sources: readonly Source[];
  /** What all comes to, where no report follows. */
  code?: number;
  /** Whether a file could not be written. */
  failed: boolean;
}

/** Says on standard error what was done; the report that follows is of the files as they are then. */
export async function change(run: WholeRun, flags: Flags, world: World): Promise<Changed> {
  let { sources } = run;
  if (flags['move-secrets']) {
    const { moveSecrets } = await import('./move-secrets.ts');
    const moved = await moveSecrets({ ...run, sources });
    world.err(moved.said);
    sources = moved.sources;
  }
  if (!flags.fix && !flags['fix-dry-run']) return { sources, failed: false };
  const { fixFiles, showFixes } = await import('./fix.ts');
  if (flags['fix-dry-run']) {
    const { diff, fixed } = await showFixes(run);
    world.out(diff);
    world.err(`${fixed} can be fixed with --fix.\n`);
    return { sources, code: fixed > 0 && !flags['exit-zero'] ? 1 : 0, failed: false };
  }
  const mended = await fixFiles({ ...run, sources });
  for (const why of mended.unwritten) world.err(`${why}\n`);
  if (mended.fixed > 0) world.err(`${mended.fixed} fixed.\n`);
  return { sources: mended.sources, failed: mended.unwritten.length > 0 };
}
