// A pasted address or key → whose it is. Loaded on the first paste; nothing of what was pasted leaves this module.
import { readAddress } from '../../catalog/model/address.ts';
import { isMasked, unwrap } from '../../catalog/model/damage.ts';
import type { Kind } from '../../catalog/model/field.ts';
import { type Identity, identify, identifyBeginning, type Mark, marksOf } from '../../catalog/model/identify.ts';
import type { Text } from '../../catalog/model/text.ts';
import { countsFor } from '../../catalog/model/value.ts';
import { type EntryRow, type Head, mainLabel } from '../search/shape.ts';
import { fill, type Index } from './search-data.ts';
import type { Hit } from './search-find.ts';

export interface Recognised {
  /** What is said above the list. */
  note: string[];
  hits: Hit[];
  /** The beginning of a key that everybody knows. */
  prefix?: string;
}

/** The texts of the index are in one language already. */
const said = (text: Text): string => (typeof text === 'string' ? text : text.en);

const belongs = (host: string, { hosts }: EntryRow): boolean =>
  hosts.some(own => host === own || host.endsWith(`.${own}`));

function hostOf(text: string): string {
  try {
    return new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`).hostname;
  } catch {
    return '';
  }
}

/** The word in an address that names somebody. */
export const labelOf = (text: string): string => mainLabel(hostOf(text.trim()));

/** Values that may be shown and handed on: never one of a secret field. */
function valuesFrom(row: EntryRow, text: string): Record<string, string> {
  const read = Object.entries(readAddress(row, text)?.values ?? {});
  return Object.fromEntries(read.filter(([field]) => row.fields[field]?.secret !== true));
}

/** The guide for the way to link that asks for most of some fields; the first way where none asks for more. */
function guideFor({ id, ways = [] }: EntryRow, fields: readonly string[], { addresses }: Head, kind?: Kind): string {
  const asked = ways.map(([way, asks]) =>
    kind && !countsFor(kind, way) ? 0 : fields.filter(it => asks.includes(it)).length,
  );
  const best = asked.indexOf(Math.max(...asked));
  return fill(best > 0 ? addresses.way : addresses.guide, { id, way: ways[best]?.[0] ?? '' });
}

export async function recogniseAddress(text: string, { head, entries, besides }: Index): Promise<Recognised> {
  const { words } = await besides();
  const host = hostOf(text.trim());
  const rows = host === '' ? [] : await entries(mainLabel(host));
  const hits = [...new Map(rows.map(row => [row.id, row])).values()].flatMap(row => {
    const values = valuesFrom(row, text);
    const read = Object.entries(values);
    if (read.length === 0 && !belongs(host, row)) return [];
    const about = read.map(([field, value]) => `${row.fields[field]?.label ?? field} ${value}`).join(' · ');
    const hit: Hit = {
      name: row.name,
      about: about || words.fromAddress,
      address: guideFor(row, Object.keys(values), head),
      ...(read.length > 0 && { read: { provider: row.id, values } }),
    };
    return [{ hit, score: read.length }];
  });
  hits.sort((a, b) => b.score - a.score);
  return { note: hits.length === 0 ? [words.unknownAddress] : [], hits: hits.map(({ hit }) => hit) };
}

/** A key may stand among other words: NAME=…, Authorization: Bearer …, a file. */
function* keysIn(text: string): Generator<string> {
  const whole = unwrap(text);
  yield whole ? text.slice(...whole.keep) : text;
  for (const line of text.split(/\r?\n/)) {
    const wrapped = unwrap(line);
    yield wrapped ? line.slice(...wrapped.keep) : line;
  }
  yield* text.split(/[\s"'`=,;<>]+/);
  // curl -u key:
  yield* text.split(/[\s"'`=,;<>:@]+/);
}

async function marksFor(key: string, { prefixes, entries }: Index): Promise<Mark[]> {
  const all = Object.entries(await prefixes());
  const ids = new Set(all.filter(([prefix]) => key.startsWith(prefix)).flatMap(([, users]) => users));
  const rows = await Promise.all([...ids].map(async id => (await entries(id)).find(row => row.id === id)));
  return marksOf(rows.flatMap(row => (row ? [[row.id, row] as const] : [])));
}

/** What is said of a key, and at the end `last`; nothing of one that nobody knows. */
async function told(
  { certainty, marks }: Identity,
  index: Index,
  last: readonly string[],
): Promise<Recognised | undefined> {
  const [first] = marks;
  if (!first) return undefined;
  const { words, environments } = await index.besides();
  const rows = new Map(
    await Promise.all(
      [...new Set(marks.map(mark => mark.provider))].map(
        async id => [id, (await index.entries(id)).find(row => row.id === id)] as const,
      ),
    ),
  );
  const aside = ({ environment }: Mark): string =>
    environment ? fill(words.aside, { words: environments[environment] ?? environment }) : '';
  const hits = [...rows].map(([id, row]): Hit => {
    const own = marks.filter(mark => mark.provider === id);
    const about = [...new Set(own.map(mark => `${said(mark.name)}${aside(mark)}`))].join(' · ');
    const { field, kind } = own.find(mark => mark.field !== undefined) ?? {};
    const address = row ? guideFor(row, field === undefined ? [] : [field], index.head, kind) : '';
    return { name: row?.name ?? id, about, address };
  });
  const { prefix } = first;
  const wanted = marks.find(mark => mark.field !== undefined) ?? first;
  // Its sentence ends with a colon: the providers follow.
  if (hits.length > 1) return { note: [...last, fill(words.shared, { prefix })], hits, prefix };
  const fields = Object.values(rows.get(first.provider)?.fields ?? {});
  const label = wanted.field === undefined ? undefined : rows.get(first.provider)?.fields[wanted.field]?.label;
  const because = 'because' in wanted.kind && typeof wanted.kind.because === 'string' ? [wanted.kind.because] : [];
  const instead = fields.find(({ mistakenFor = [] }) => mistakenFor.some(it => it === wanted.kind))?.label;
  const right = label === undefined && instead !== undefined ? [fill(words.wanted, { field: instead })] : [];
  const use = [label === undefined ? words.notAsked : fill(words.goesInto, { field: label }), ...because, ...right];
  const whose = fill(certainty === 'shared' ? words.perhaps : words.key, {
    provider: hits[0]?.name ?? '',
    kind: said(wanted.name),
    aside: aside(wanted),
    prefix,
  });
  return { note: [whose, ...use, ...last], hits, prefix };
}

export async function recogniseKey(text: string, index: Index): Promise<Recognised> {
  const { words } = await index.besides();
  let last = [words.kept];
  for (const key of keysIn(text)) {
    const marks = await marksFor(key, index);
    const hidden = isMasked(key) && !/\s/.test(key);
    if (hidden) last = [words.masked, words.kept];
    const known = await told(hidden ? identifyBeginning(key, marks) : identify(key, marks), index, last);
    if (known) return known;
  }
  return { note: [words.unknown, ...last], hits: [] };
}

/** Of a beginning alone: whose keys begin so. */
export async function recogniseBeginning(text: string, index: Index): Promise<Recognised | undefined> {
  if (!Object.hasOwn(await index.prefixes(), text)) return undefined;
  return told(identifyBeginning(text, await marksFor(text, index)), index, []);
}
