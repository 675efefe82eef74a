// Words → what they find: names first, then categories, apps and labels; slips of the hand are forgiven.
import { distance } from '../../catalog/model/near.ts';
import {
  type GroupRow,
  type Head,
  idOf,
  type Named,
  type NameShard,
  type ProviderRow,
  wordsOf,
} from '../search/shape.ts';
import { counted, fill } from './search-data.ts';

export interface Hit {
  name: string;
  about: string;
  address: string;
  /** Values read from an address, for the guide. */
  read?: { provider: string; values: Readonly<Record<string, string>> };
}

interface Scored extends Hit {
  score: number;
}

const most = 10;

/** 4: the word itself, 3: its beginning, 2: a part of it, 1: nearly. */
function closeness(wanted: string, word: string): number {
  if (word === wanted) return 4;
  if (word.startsWith(wanted)) return 3;
  if (wanted.length > 2 && word.includes(wanted)) return 2;
  const slips = Math.min(2, Math.floor(wanted.length / 3));
  if (slips === 0 || Math.abs(word.length - wanted.length) > slips + wanted.length) return 0;
  const begun = wanted.length > 3 && distance(wanted, word.slice(0, wanted.length)) <= 1;
  return begun || distance(wanted, word) <= slips ? 1 : 0;
}

const best = (wanted: string, words: readonly string[]): number =>
  Math.max(0, ...words.map(word => closeness(wanted, word)));

/** How well a name answers the words: 0 not at all, up to 100. */
function nameScore(wanted: readonly string[], names: readonly string[]): number {
  const joined = wanted.join('');
  const scores = names.map(name => {
    const words = wordsOf(name);
    const whole = words.join('');
    if (whole === joined) return 100;
    if (whole.startsWith(joined)) return 80;
    // With others around it, the name of most words: "zendesk sell api key".
    if (words.length > 0 && words.every(word => wanted.includes(word))) return 60 + words.length;
    const fits = wanted.map(word => best(word, [...words, whole]));
    // All words must fit a little, or one of several entirely: "clay workspace id". It may be another name's: "Claude API".
    const all = fits.every(one => one > 0);
    const sum = fits.reduce((sum, one) => (all || one > 1 ? sum + one : sum), 0);
    return all || fits.includes(4) ? (15 * sum) / wanted.length : 0;
  });
  return Math.max(...scores.map((score, index) => (index === 0 ? score : score * 0.9)));
}

/** Labels and categories: every word belongs to the group or to one of its guides. */
function groupHits(
  wanted: readonly string[],
  [name, , members, own]: GroupRow,
  hit: (member: Named) => Hit,
): { itself: number; members: Scored[] } {
  const words = wordsOf(`${name} ${own ?? ''}`);
  const phrase = words.join('');
  const joined = wanted.join('');
  const fits = wanted.map(word => best(word, words));
  const left = wanted.filter((_, index) => fits[index] === 0);
  if (left.length === wanted.length && !(joined.length > 1 && phrase.includes(joined)))
    return { itself: 0, members: [] };
  const inside = left.length === wanted.length ? 2 * wanted.length : fits.reduce((sum, one) => sum + one, 0);
  const score = (8 * inside) / wanted.length;
  const named = members.filter(([member]) => left.every(word => best(word, wordsOf(member)) > 2));
  const all = left.length === wanted.length ? members : named;
  return {
    itself: left.length === 0 || left.length === wanted.length ? score : 0,
    members: all.map(member => ({ ...hit(member), score: score + (left.length > 0 && all === named ? 60 : 0) })),
  };
}

/** Every guide of some files once. */
export function rowsIn(shards: readonly NameShard[]): ProviderRow[] {
  return [...new Map(shards.flatMap(({ providers }) => providers).map(row => [idOf(row[0]), row])).values()];
}

/** What the words find, the best first. */
export function find(text: string, head: Head, shards: readonly NameShard[]): Hit[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const { words, addresses } = head;
  const guide = (member: Named, about: string): Hit => ({
    name: member[0],
    about,
    address: fill(addresses.guide, { id: idOf(member) }),
  });
  const found: Scored[] = [];
  for (const [member, categories, , , aliases = []] of rowsIn([{ providers: head.short, labels: [] }, ...shards])) {
    const about = categories.map(it => head.categories[it]?.[1]).join(' · ');
    const score = nameScore(wanted, [member[0], ...aliases, idOf(member)]);
    found.push({ ...guide(member, about), score });
  }
  for (const [id, name, form] of head.hosts) {
    const address = fill(addresses.host, { id });
    found.push({ name, about: `${words.app} · ${form}`, address, score: nameScore(wanted, [name]) * 0.95 });
  }
  for (const [id, name, count, members] of head.categories) {
    if (count === 0) continue;
    const { itself, members: inside } = groupHits(wanted, [name, count, members], member => guide(member, name));
    const about = `${words.category} · ${counted(words.guides, count)}`;
    found.push({ name, about, address: fill(addresses.category, { id }), score: itself * 2 }, ...inside);
  }
  const labels = new Map(shards.flatMap(shard => shard.labels).map(row => [row[0], row]));
  for (const row of labels.values()) found.push(...groupHits(wanted, row, member => guide(member, row[0])).members);
  const sorted = found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  // Near misses only where nothing is right.
  const least = (sorted[0]?.score ?? 0) > 20 ? 16 : 0;
  const once = new Map<string, Hit>();
  for (const { score, ...hit } of sorted) if (score > least && !once.has(hit.address)) once.set(hit.address, hit);
  return [...once.values()].slice(0, most);
}
