// main(args, world) → exit code: 0 nothing to say, 1 findings, 2 could not run.
import { Refusal } from '../catalog/commands/command.ts';
import { check } from './check.ts';
import { type Asked, readFlags } from './flags.ts';
import type { World } from './world.ts';

async function carryOut(asked: Asked, world: World): Promise<number> {
  const { flags } = asked;
  if (flags.help) {
    world.out((await import('./help.ts')).help);
    return 0;
  }
  if (flags.version) {
    world.out(`${world.version}\n`);
    return 0;
  }
  if (flags.init) return (await import('./commands/init.ts')).initFrom(asked, world);
  if (flags['list-rules'] || flags.explain !== undefined || flags['print-config']) {
    await (await import('./commands/inform.ts')).inform(flags, world);
    return 0;
  }
  if (flags.watch) return (await import('./commands/watch.ts')).watch(asked, world);
  return check(asked, world);
}

export async function main(args: readonly string[], world: World): Promise<number> {
  try {
    return await carryOut(readFlags(args), world);
  } catch (error) {
    if (error instanceof Refusal) world.err(`${error.message}\nMore: lint-connections --help\n`);
    else {
      // No stack trace: it may hold what was read.
      const name = error instanceof Error ? error.name : 'unknown';
      world.err(`Something is wrong in lint-connections itself (${name}). Nothing was changed.\n`);
    }
    return 2;
  }
}
