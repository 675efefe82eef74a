// Keys and values as a tree that can be changed, written as YAML or JSON, with the line on which each stands.
import type { Dice } from './chance.ts';

export interface Scalar {
  value: unknown;
  /** As YAML writes it; several lines for a block. */
  yaml: string;
  /** As JSON writes it, where that is not the value. */
  json?: string;
}

export interface Entry {
  key: string;
  holds: Scalar | Entry[];
  /** Lines above it: comments, or nothing. */
  above?: readonly string[];
  /** A comment behind it. */
  note?: string;
  /** For a place of its own: &name. */
  anchor?: string;
  /** In braces, on the line of its key. */
  flow?: boolean;
  /** What stands before it instead of spaces. */
  indent?: string;
}

export type Language = 'yaml' | 'json';

/** Words and references that are texts without quotes, also for programs that read an older YAML. */
const bare = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)(?:[A-Za-z][\w./@-]*|(?:op|aws-sm|vault):[\w./#-]+)$/i;
const reference = /^\$\{\w+(?::\?[\w ]+)?\}$|^\$\{\{ secrets\.\w+ \}\}$/;

export function text(value: string, chosen: Dice, inBraces = false): Scalar {
  const plain = bare.test(value) || (reference.test(value) && !inBraces);
  const ways = [JSON.stringify(value), `'${value.replaceAll("'", "''")}'`, ...(plain ? [value, value] : [])];
  return { value, yaml: value.includes('\n') ? JSON.stringify(value) : chosen.among(ways) };
}

/** What stands there without quotes. */
export const plain = (value: unknown, yaml = String(value)): Scalar => ({ value, yaml });

/** The same in both languages, and a value of its own in neither. */
export const raw = (yaml: string): Scalar => ({ value: undefined, yaml, json: yaml });

export const block = (value: string): Scalar => ({ value, yaml: `|\n${value}` });

export const part = (entries: readonly Entry[], key: string): Entry | undefined => entries.find(it => it.key === key);

export const below = (entry: Entry | undefined): Entry[] => (Array.isArray(entry?.holds) ? entry.holds : []);

export interface Writing {
  text: string;
  /** From 1. */
  lineOf: (entry: Entry) => number;
}

export function writing(entries: readonly Entry[], language: Language, head: readonly string[] = []): Writing {
  const lines: string[] = language === 'yaml' ? [...head] : ['{'];
  const places = new Map<Entry, number>();
  if (language === 'yaml') yaml(entries, '', lines, places);
  else {
    json(entries, '  ', lines, places);
    lines.push('}');
  }
  return { text: `${lines.join('\n')}\n`, lineOf: entry => places.get(entry) ?? Number.NaN };
}

const behind = ({ note }: Entry): string => (note === undefined ? '' : ` ${note}`);
const inBraces = (entries: readonly Entry[]): string =>
  entries.map(({ key, holds }) => `${key}: ${Array.isArray(holds) ? '{}' : holds.yaml}`).join(', ');

function yaml(entries: readonly Entry[], indent: string, lines: string[], places: Map<Entry, number>): void {
  for (const entry of entries) {
    const { key, holds, anchor, above = [], flow } = entry;
    lines.push(...above.map(line => (line === '' ? '' : indent + line)));
    places.set(entry, lines.length + 1);
    const begun = `${entry.indent ?? indent}${key}:${anchor === undefined ? '' : ` &${anchor}`}`;
    if (!Array.isArray(holds)) {
      const [first = '', ...rest] = holds.yaml.split('\n');
      lines.push(`${begun}${first === '' ? '' : ` ${first}`}${behind(entry)}`, ...rest.map(it => `${indent}  ${it}`));
    } else if (flow || holds.length === 0) {
      for (const inner of holds) places.set(inner, lines.length + 1);
      lines.push(`${begun} { ${inBraces(holds)} }${behind(entry)}`);
    } else {
      lines.push(begun + behind(entry));
      yaml(holds, `${indent}  `, lines, places);
    }
  }
}

function json(entries: readonly Entry[], indent: string, lines: string[], places: Map<Entry, number>): void {
  for (const [index, entry] of entries.entries()) {
    const { key, holds } = entry;
    const comma = index < entries.length - 1 ? ',' : '';
    places.set(entry, lines.length + 1);
    const begun = `${indent}${JSON.stringify(key)}: `;
    if (!Array.isArray(holds)) lines.push(`${begun}${holds.json ?? JSON.stringify(holds.value)}${comma}`);
    else {
      lines.push(`${begun}{`);
      json(holds, `${indent}  `, lines, places);
      lines.push(`${indent}}${comma}`);
    }
  }
}
