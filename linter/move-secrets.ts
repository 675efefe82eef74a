// Which secrets of a file move into .env, under which names. Only a plan: nothing is written here.
import type { Range } from '../catalog/model/finding.ts';
import { readDocuments } from '../catalog/model/yaml.ts';
import { type EnvFile, envLine } from './env-file.ts';
import type { Settings } from './examine.ts';
import { applied, type Edit } from './fixes/edit.ts';
import { scalar } from './fixes/scalar.ts';
import { lint } from './lint.ts';
import { type Names, namesOf } from './names.ts';
import { resolve } from './resolve.ts';
import { variableFor } from './rules/literal-secret.ts';
import type { Connection, Credential } from './rules/rule.ts';

export interface Moved {
  name: string;
  range: Range;
  /** For people: "Secret key of Clerk". */
  what: string;
}

export interface Plan {
  text: string;
  moved: Moved[];
  /** Lines for .env. */
  lines: string[];
  /** Secrets that have to be moved by hand. */
  left: Range[];
}

/** Name → value, of what .env holds and of what this run adds. */
export type Known = Map<string, string>;

export const knownFrom = ({ variables }: EnvFile): Known => new Map(variables.map(({ name, value }) => [name, value]));

/** Names that stand in a file already: what they hold elsewhere is not known. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/\$\{([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
}

/** A free name, or one that holds the same value already; a number is added to one that holds another. */
function nameFor(
  wanted: string,
  value: string,
  known: Known,
  taken: readonly string[],
): { name: string; isNew: boolean } {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    const there = known.get(name);
    if (there === undefined && !taken.includes(name)) return { name, isNew: true };
    if (there === value) return { name, isNew: false };
  }
}

const described = ({ field, id }: Credential, { provider }: Connection, { isKnown }: Names): string =>
  field && provider
    ? `${field.label} of ${provider.entry.name}`
    : field
      ? field.label
      : `value under ${isKnown(id) ? id : '••••'}`;

/** Everything the linter calls a secret in the file, unless a comment or --rule silences it. */
export function planMoves(
  text: string,
  file: string,
  settings: Settings,
  known: Known,
  taken: readonly string[],
): Plan {
  const plan: Plan = { text, moved: [], lines: [], left: [] };
  const findings = lint(text, file, settings).findings;
  const places = new Map(findings.map(({ rule, range }) => [`${rule} ${range[0]}`, range]));
  if (findings.some(({ rule }) => rule === 'syntax')) return plan;
  const names = namesOf(settings.catalog);
  const edits: Edit[] = [];
  const seen = new Set<number>();
  const found = readDocuments(text).documents.flatMap(read =>
    resolve(read, text, { ...settings, variables: undefined }).connections.map(connection => ({ read, connection })),
  );
  for (const { read, connection } of found) {
    for (const credential of connection.credentials) {
      const { path, reference, literal, leaked } = credential;
      const range = read.rangeOf(path);
      const fallback = reference?.is === 'reference' && reference.variable ? reference.default : undefined;
      const said = leaked ? 'literal-secret' : fallback ? 'reference-syntax' : undefined;
      const value = leaked ? literal : fallback;
      if (said === undefined || value === undefined || !places.has(`${said} ${range[0]}`)) continue;
      // Where aliases lead to it, it is moved once.
      if (seen.has(range[0])) continue;
      seen.add(range[0]);
      const written = read.writtenAt(path);
      const wanted = variableFor(credential, connection, names.isKnown);
      const own = reference?.is === 'reference' ? reference.name : wanted;
      const { name, isNew } = nameFor(own, value, known, fallback === undefined ? taken : []);
      const line = envLine(name, value);
      const isBlock = written?.as === 'block';
      const source = written ? text.slice(...written.range) : '';
      if (!written || line === undefined || (isBlock && /^[^\r\n]*#/.test(source))) {
        plan.left.push(range);
        continue;
      }
      if (isNew) plan.lines.push(line);
      known.set(name, value);
      // A variable that is set already goes before its default, and still does.
      const put = scalar(
        `\${${fallback === undefined ? name : own}}`,
        isBlock ? { as: 'plain', flow: false } : written,
      );
      const end = isBlock ? written.range[0] + source.trimEnd().length : written.range[1];
      edits.push({ range: [written.range[0], end], text: put });
      plan.moved.push({ name, range, what: described(credential, connection, names) });
    }
  }
  return { ...plan, text: applied(text, edits) };
}
