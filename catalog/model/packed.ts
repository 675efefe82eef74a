// A catalog of any size in two files, of which a run reads only what it names: an index, and one entry after another.
import type { Catalog } from './catalog.ts';
import type { Host } from './host.ts';
import { identifier } from './identify.ts';
import type { Provider } from './provider.ts';
import type { Vendor } from './vendor.ts';

/** Where an entry stands among the bytes of the other file. */
type Place = readonly [from: number, length: number];

interface Index {
  providers: Record<string, Place>;
  hosts: Record<string, Place>;
  vendors: Record<string, Place>;
  moved: Record<string, string>;
  names: Record<string, string>;
  prefixes: Record<string, readonly string[]>;
  fields: readonly string[];
}

export interface Packed {
  index: string;
  entries: string;
}

export function pack({ providers, hosts, vendors, moved, names, prefixes, fields }: Catalog): Packed {
  const pieces: string[] = [];
  let at = 0;
  const placed = (entries: ReadonlyMap<string, unknown>): Record<string, Place> =>
    Object.fromEntries(
      [...entries].map(([id, entry]) => {
        const piece = `${JSON.stringify(entry)}\n`;
        const length = new TextEncoder().encode(piece).length;
        pieces.push(piece);
        at += length;
        return [id, [at - length, length] as const];
      }),
    );
  const index: Index = {
    providers: placed(providers),
    hosts: placed(hosts),
    vendors: placed(vendors),
    moved: Object.fromEntries(moved),
    names: Object.fromEntries(names),
    prefixes: Object.fromEntries(prefixes),
    fields: [...fields],
  };
  return { index: JSON.stringify(index), entries: pieces.join('') };
}

/** The same catalog; an entry is read when it is first asked for. */
export function unpack(index: string, read: (...place: Place) => string): Catalog {
  const { providers, hosts, vendors, moved, names, prefixes, fields } = JSON.parse(index) as Index;
  const open = (place: Place): unknown => JSON.parse(read(...place));
  const entries = {
    providers: new Lazy(providers, place => open(place) as Provider),
    prefixes: new Lazy(prefixes, ids => ids),
  };
  return {
    ...entries,
    hosts: new Lazy(hosts, place => open(place) as Host),
    vendors: new Lazy(vendors, place => open(place) as Vendor),
    moved: new Lazy(moved, id => id),
    names: new Lazy(names, id => id),
    fields: new Set(fields),
    identify: identifier(entries),
  };
}

/** A map over a plain object, whose values are made when they are first asked for. */
class Lazy<P, V> implements ReadonlyMap<string, V> {
  readonly #places: Readonly<Record<string, P>>;
  readonly #make: (place: P) => V;
  readonly #made = new Map<string, V>();

  constructor(places: Readonly<Record<string, P>>, make: (place: P) => V) {
    this.#places = places;
    this.#make = make;
  }

  get size(): number {
    return Object.keys(this.#places).length;
  }

  has(id: string): boolean {
    return Object.hasOwn(this.#places, id);
  }

  get(id: string): V | undefined {
    const made = this.#made.get(id);
    if (made !== undefined || !this.has(id)) return made;
    const value = this.#make(this.#places[id] as P);
    this.#made.set(id, value);
    return value;
  }

  *entries(): MapIterator<[string, V]> {
    for (const id of this.keys()) yield [id, this.get(id) as V];
  }

  *keys(): MapIterator<string> {
    yield* Object.keys(this.#places);
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  forEach(each: (value: V, id: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [id, value] of this.entries()) each(value, id, this);
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
