// What --help prints, 80 columns wide.
import { wrap } from '../catalog/model/wrap.ts';
import { type Flag, table } from './flags.ts';

/** Where the words begin; a longer flag has a line of its own. */
const column = 28;

function row([name, { value, short, help }]: [string, Flag]): string {
  const left = `  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
  const indent = ' '.repeat(column);
  const words = wrap(help, indent, indent, 80);
  return left.length < column - 1 ? left.padEnd(column) + words.slice(column) : `${left}\n${words}`;
}

const paragraphs = [
  "In folders it looks for connections.{yaml,yml,json} and *.connections.{yaml,yml,json} that .gitignore does not name. No secret is ever printed. Inside GitHub's Actions findings become annotations, unless --format says otherwise.",
  '--fix never touches a secret: --move-secrets does, and writes it to .env before it takes it out of the file.',
  'Settings (rules, catalog, envFiles, ignore) stand in lint-connections.config.{json,yaml}, or in package.json under lintConnections; flags come before them.',
  'A comment silences a rule: # lint-connections-disable-next-line rule -- reason (also -disable-line; -disable: the file). JSON has no comments: --suppress-all writes what may pass into lint-connections-suppressions.json.',
];

export const exitCodes: Readonly<Record<number, string>> = {
  0: 'nothing to say (or warnings only)',
  1: 'findings',
  2: 'could not run',
  130: 'stopped by the person at the keyboard',
};

export const help = `lint-connections: checks files that hold linked accounts, and says what to do
about each finding.

Usage
  lint-connections [path …] [options]
      files, folders, globs; without any: the current folder
  lint-connections --entries <path …> [options]
      entries of a Linkbook catalog instead

${paragraphs.map(it => wrap(it, '', '', 80)).join('\n\n')}

Options
${Object.entries(table).map(row).join('\n')}

Examples
  lint-connections
  lint-connections deploy/ --format json
  lint-connections --format sarif=connections.sarif --exit-zero
  lint-connections --rule expired=off connections.yaml
  lint-connections --fix
  lint-connections -e .env
  lint-connections --move-secrets connections.yaml
  lint-connections --init clerk,clay
  lint-connections --entries catalog/
  lint-connections --explain literal-secret

${wrap(
  `Exit codes: ${Object.entries(exitCodes)
    .map(([code, means]) => `${code} ${means}`)
    .join(', ')}.`,
  '',
  '',
  80,
)}
`;
