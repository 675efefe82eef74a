// Entries as they were read the last time: a file that has not changed, read by code that has not, says the same.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../catalog/disk.ts';
import { type Parsed, parseEntry, type Source } from '../catalog/model/catalog.ts';
import type { KeyPath, Range } from '../catalog/model/finding.ts';
import type { Read } from '../catalog/model/read.ts';
import { readYaml } from '../catalog/model/yaml.ts';

type Entry = NonNullable<Parsed['entry']>;

type Known = Pick<Entry, 'id' | 'kind' | 'value'> & {
  /** Where something stands that was asked for. */
  ranges: Record<string, Range>;
};
/** Each under a name made of its file and of the code that reads it. */
type Remembered = Record<string, Known>;

const model = fileURLToPath(new URL('../catalog/model/', import.meta.url));

const lock = fileURLToPath(new URL('../package-lock.json', import.meta.url));

function hashOf(...texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} ${text}`);
  return hash.digest('base64url');
}

function rememberedIn(file: string): Remembered {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Remembered;
  } catch {
    return {};
  }
}

/** A parser of entries, and what is to be done when they are linted. */
export function rememberedEntries(file = join('.astro', 'linkbook-entries.json')): {
  parse: (source: Source) => Parsed;
  remember: () => void;
} {
  const ours = filesBelow(model, /\.ts$/).flatMap(it => (typeof it === 'string' ? readFileSync(it, 'utf8') : []));
  // What comes from elsewhere reads them, too.
  const theirs = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
  const code = hashOf(theirs, ...ours);
  const before = rememberedIn(file);
  const now: Remembered = {};
  let isNew = false;

  /** The text is read again only for what nobody has asked before. */
  function entryOf(known: Known, { path: at, text }: Source, parsed?: Read): Entry {
    const { ranges, ...entry } = known;
    let full = parsed;
    const read = (): Read => {
      full ??= readYaml(text);
      return full;
    };
    function rangeOf(path: KeyPath, key?: 'key'): Range {
      const name = JSON.stringify([path, key]);
      const range = ranges[name] ?? read().rangeOf(path, key);
      isNew ||= !(name in ranges);
      ranges[name] = range;
      return range;
    }
    const { value } = known;
    const writtenAt: Read['writtenAt'] = (path, key) => read().writtenAt(path, key);
    return { ...entry, path: at, text, read: { value, problems: [], rangeOf, writtenAt } } as Entry;
  }

  function parse(source: Source): Parsed {
    const name = hashOf(code, source.path, source.text);
    const remembered = before[name];
    if (remembered) {
      now[name] = remembered;
      return { entry: entryOf(remembered, source), findings: [] };
    }
    const { entry, findings } = parseEntry(source);
    if (!entry) return { findings };
    const { id, kind, value, read } = entry;
    const known = { id, kind, value, ranges: {} } as Known;
    now[name] = known;
    isNew = true;
    return { entry: entryOf(known, source, read), findings };
  }

  function remember(): void {
    if (!isNew) return;
    mkdirSync(dirname(file), { recursive: true });
    // Others may build at the same time: a file is there as a whole or not at all.
    const whole = `${file}.${process.pid}`;
    writeFileSync(whole, JSON.stringify(now));
    renameSync(whole, file);
  }

  return { parse, remember };
}
