// The flags: one table from which arguments are read and the help is written.
import { parseArgs } from 'node:util';
import { Refusal } from '../catalog/commands/command.ts';
import { didYouMean } from '../catalog/model/near.ts';
import { quoted } from '../catalog/model/visible.ts';

export interface Flag {
  /** What follows it, or nothing. */
  value?: string;
  short?: string;
  /** It may be given several times. */
  multiple?: true;
  help: string;
}

export const flags = {
  entries: { help: 'check provider and host entries of a catalog instead of connections' },
  format: {
    value: 'FORMAT[=FILE]',
    short: 'f',
    multiple: true,
    help: 'pretty (default), json, ndjson, sarif, github, gitlab, junit; with =FILE beside what is printed',
  },
  'output-file': { value: 'FILE', short: 'o', help: 'write the report there instead of to standard output' },
  quiet: { help: 'report errors only' },
  'exit-zero': { help: 'exit with 0 even when there are findings' },
  'max-warnings': { value: 'N', help: 'exit with 1 when there are more warnings than that' },
  rule: { value: 'ID=LEVEL', multiple: true, help: 'off, warning or error for one rule; may be repeated' },
  fix: { help: 'mend what can be mended for certain; comments, order and quotes stay' },
  'fix-dry-run': { help: 'show what --fix would change, and change nothing' },
  'move-secrets': { help: 'move literal secrets into .env beside the file, and write references in their place' },
  'env-file': {
    value: 'FILE',
    short: 'e',
    multiple: true,
    help: 'look references up there, and check what they hold; write -e, since Node reads what follows --env-file, too',
  },
  env: { help: 'look references up in the environment' },
  config: {
    value: 'FILE',
    short: 'c',
    help: 'settings, instead of lint-connections.config.{json,yaml} or package.json',
  },
  'no-config': { help: 'read no settings' },
  'print-config': { help: 'print the settings that hold here, as JSON' },
  init: { help: 'write a file to begin with, for the providers named: --init clerk,clay' },
  catalog: { value: 'DIR', help: 'own entries on top of the catalog' },
  today: { value: 'DATE', help: 'the day to compare dates with, such as 2026-11-20' },
  stdin: { help: 'read one file from standard input (also: -)' },
  'stdin-filename': { value: 'NAME', help: 'what that file is called in the report' },
  'ignore-pattern': {
    value: 'PATTERN',
    multiple: true,
    help: 'leave out what this line would in a .gitignore; may be repeated',
  },
  'force-exclude': { help: 'leave out files that are named, too, where they are ignored (for hooks)' },
  'max-file-size': { value: 'SIZE', help: 'the most that is read of a file, such as 500KiB; usually 8MiB' },
  'no-ignore': { help: 'look at files that .gitignore names, too' },
  'no-error-on-unmatched-pattern': { help: 'finding no file at all is no error' },
  'suppress-all': { help: 'let pass what is found now, and write that into the suppressions file' },
  'prune-suppressions': { help: 'take out of the suppressions file what is no longer found' },
  'suppressions-location': {
    value: 'FILE',
    help: 'that file, instead of lint-connections-suppressions.json',
  },
  watch: { help: 'check again whenever a file changes' },
  stats: { help: 'say on standard error what took how long' },
  'list-rules': { help: 'list the rules' },
  explain: { value: 'RULE', help: 'what a rule finds, why, and an example with its output' },
  color: { help: 'always use colour' },
  'no-color': { help: 'never use colour' },
  help: { short: 'h', help: 'this text' },
  version: { short: 'V', help: 'the version' },
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flags;
type Given<Of> = Of extends { multiple: true } ? string[] : Of extends { value: string } ? string : true;
export type Flags = { [Name in FlagName]?: Given<(typeof flags)[Name]> };

export interface Asked {
  flags: Flags;
  paths: string[];
}

export const table: Readonly<Record<string, Flag>> = flags;

/** What people know from other linters, and what there is instead. */
const elsewhere: Readonly<Record<string, string>> = {
  cache: 'No cache is needed: every run is quick.',
  output: 'Did you mean `--output-file`?',
  'report-unused-disable-directives':
    'Comments that silence nothing are always reported; --rule unused-disable=off|warning|error sets how.',
  'unsafe-fixes': 'Every fix is safe; what is not certain is not mended.',
};

export function readFlags(args: readonly string[]): Asked {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { value, short, multiple }]) => [
      name,
      {
        type: value ? ('string' as const) : ('boolean' as const),
        ...(short && { short }),
        ...(multiple && { multiple }),
      },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    // The names are read as paths are.
    args: args.flatMap(it => (it.startsWith('--init=') ? ['--init', it.slice('--init='.length)] : [it])),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (!flag) {
      const known = Object.keys(table).map(name => `--${name}`);
      const instead = Object.hasOwn(elsewhere, token.name) ? ` ${elsewhere[token.name]}` : undefined;
      throw new Refusal(`There is no option ${quoted(token.rawName)}.${instead ?? didYouMean(token.rawName, known)}`);
    }
    const lacks = token.value === undefined || token.value === '' || (!token.inlineValue && /^-./.test(token.value));
    if (flag.value && lacks) throw new Refusal(`After ${quoted(token.rawName)} a value has to follow: ${flag.value}.`);
    if (!flag.value && token.value !== undefined) throw new Refusal(`${quoted(token.rawName)} takes no value.`);
  }
  const given = values as Flags;
  // As in an alias: of the two the last one is meant.
  const last = tokens.findLast(it => it.kind === 'option' && /^(?:no-)?color$/.test(it.name));
  if (last?.kind === 'option') delete given[last.name === 'color' ? 'no-color' : 'color'];
  return { flags: given, paths: positionals };
}

/** A word out of a closed list, or a refusal that names them. */
export function oneOf<T extends string>(flag: string, given: string, known: readonly T[]): T {
  const word = known.find(it => it === given);
  if (word === undefined)
    throw new Refusal(
      `--${flag} wants ${known.join(', ')}; ${quoted(given)} is none of them.${didYouMean(given, known)}`,
    );
  return word;
}
