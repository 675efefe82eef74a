// main(args, world) → exit code: 0 done, 1 nothing found or out of date, 2 could not run.
import { parseArgs } from 'node:util';
import { type Call, type Command, Refusal, type World } from './commands/command.ts';
import { extract } from './commands/extract.ts';
import { facts } from './commands/facts.ts';
import { guide } from './commands/guide.ts';
import { host } from './commands/host.ts';
import { identify } from './commands/identify.ts';
import { inject } from './commands/inject.ts';
import { links } from './commands/links.ts';
import { list } from './commands/list.ts';
import { scaffold } from './commands/new.ts';
import { stale } from './commands/stale.ts';
import { type LoadedEntries, loadEntries } from './files.ts';
import { type Catalog, catalogOf } from './model/catalog.ts';
import { didYouMean } from './model/near.ts';
import { quoted } from './model/visible.ts';
import { reportFindings, summary } from './report.ts';

const commands: Record<string, Command> = {
  guide,
  extract,
  identify,
  inject,
  list,
  host,
  new: scaffold,
  facts,
  stale,
  links,
};

const everywhere = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  catalog: { type: 'string' },
} as const;

function help(): string {
  const width = Math.max(...Object.keys(commands).map(name => name.length));
  const rows = Object.entries(commands).map(([name, { summary: what }]) => `  ${name.padEnd(width)}  ${what}`);
  return `linkbook: how do I link my account?

Usage: linkbook <command> [options]

${rows.join('\n')}

Start with
  linkbook list
  linkbook guide clerk

linkbook <command> --help tells more. --catalog DIR adds your own entries to any command.
`;
}

const helpOf = ({ usage, help: more }: Command): string => `Usage: ${usage}\n\n${more}\n`;

function commandOf(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  // Something else than a word may be a pasted key: it is not repeated.
  const what = /^[a-z-]{1,20}$/i.test(name) ? `There is no command ${quoted(name)}.` : 'This is not a command.';
  throw new Refusal(`${what}${didYouMean(name, Object.keys(commands))}\nlinkbook --help lists them.`);
}

/** Entries with mistakes stop a command: all mistakes at once, each with its place. */
function broken({ findings, texts, files }: LoadedEntries, world: World): boolean {
  if (findings.length === 0) return false;
  world.err(reportFindings(findings, texts, world.look));
  world.err(`\n${summary(findings, files)}\n`);
  return true;
}

function catalogFor(folder: string | undefined, world: World): Catalog | undefined {
  const own = world.own();
  if (own.loaded && broken(own.loaded, world)) return undefined;
  if (folder === undefined) return own.catalog;
  const loaded = loadEntries([folder], own.catalog);
  if (loaded.files === 0) throw new Refusal(`No entries (*.yaml) below ${quoted(folder)}.`);
  return broken(loaded, world) ? undefined : catalogOf(loaded.entries, own.catalog);
}

/** What parseArgs says, with the nearest flag. Nothing but a plain flag is repeated: it may be a pasted key. */
function refusalOf(error: unknown, command: Command): string {
  const message = error instanceof Error ? error.message : '';
  const flag = /'(?:-[a-zA-Z], )?(--?[a-z][a-z-]{0,20})(?: <value>)?'/.exec(message)?.[1];
  if (flag === undefined) return 'There is no such option.';
  if (message.startsWith('Unknown option')) {
    const known = Object.keys({ ...everywhere, ...command.options }).map(name => `--${name}`);
    return `There is no option ${quoted(flag)}.${didYouMean(flag, known)}`;
  }
  return /missing|ambiguous/.test(message)
    ? `${quoted(flag)} wants a value; one that begins with a dash is written ${quoted(`${flag}=-…`)}.`
    : `${quoted(flag)} takes no value.`;
}

async function carryOut(name: string, command: Command, args: readonly string[], world: World): Promise<number> {
  let parsed: Pick<Call, 'flags' | 'words'>;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, ...everywhere },
      allowPositionals: true,
    });
    parsed = { flags: values as Call['flags'], words: positionals };
  } catch (error) {
    throw new Refusal(`${refusalOf(error, command)}\nMore: linkbook ${name} --help`);
  }
  if (parsed.flags['help']) {
    world.out(helpOf(command));
    return 0;
  }
  if (parsed.flags['version']) {
    world.out(`${world.version}\n`);
    return 0;
  }
  const folder = parsed.flags['catalog'];
  const catalog = catalogFor(typeof folder === 'string' ? folder : undefined, world);
  if (!catalog) return 2;
  try {
    return await command.run({ ...parsed, catalog, world });
  } catch (error) {
    if (error instanceof Refusal)
      throw new Refusal(`${error.message}\nUsage: ${command.usage}\nMore: linkbook ${name} --help`);
    throw error;
  }
}

export async function run(args: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      world.out(rest[0] === undefined ? help() : helpOf(commandOf(rest[0])));
      return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-V') {
      world.out(`${world.version}\n`);
      return 0;
    }
    return await carryOut(name, commandOf(name), rest, world);
  } catch (error) {
    // No stack trace: it may hold what was typed.
    const name = error instanceof Error ? error.name : 'unknown';
    world.err(
      error instanceof Refusal
        ? `${error.message}\n`
        : `Something is wrong in linkbook itself (${name}). Nothing was changed.\n`,
    );
    return 2;
  }
}
