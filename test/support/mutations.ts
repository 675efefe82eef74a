// An entry with one thing broken.
import { verbNames } from '../../catalog/model/step.ts';
import { fc } from './chance.ts';

const ways = ['dropped key', 'unknown key', 'wrong type', 'wrong word', 'second verb', 'empty'] as const;
export type Way = (typeof ways)[number];

interface Place {
  /** The map or list that holds it. */
  holder: Record<string, unknown> | unknown[];
  key: string | number;
  /** Key path, for the reader of a failure. */
  path: string;
}

function placesOf(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Place['holder'];
  return Object.keys(value).flatMap(key => {
    const here = { holder, key: Array.isArray(value) ? Number(key) : key, path: `${path}.${key}` };
    return [here, ...placesOf((value as Record<string, unknown>)[key], here.path)];
  });
}

const get = ({ holder, key }: Place): unknown => (holder as Record<string, unknown>)[key];
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isAction = (value: unknown): value is Record<string, unknown> =>
  isMap(value) && Object.keys(value).some(key => verbNames.some(verb => verb === key));

/** Keys whose words come from a closed list. */
const closed = /^(?!.*\.gives\.).*\.(?:by|charset|format|environment|status|where|authorize|categories\.\d+)$/;
/** Maps whose keys the author chooses: nothing there is unknown. */
const free = /\.(?:fields|methods|scopes|headers|means|gives|roles|manage|values)$|^\.steps$/;

/** Which places a way of breaking applies to, and how. */
const breaking: Record<Way, { at: (place: Place) => boolean; breakIt: (place: Place, word: string) => void }> = {
  'dropped key': {
    at: ({ holder }) => isMap(holder),
    breakIt: ({ holder, key }) => {
      if (isMap(holder)) delete holder[key];
    },
  },
  'unknown key': {
    at: place => isMap(get(place)) && !free.test(place.path),
    breakIt: (place, word) => {
      (get(place) as Record<string, unknown>)[`zz${word}`] = word;
    },
  },
  'wrong type': {
    at: ({ path }) => !free.test(path),
    breakIt: place => {
      (place.holder as Record<string, unknown>)[place.key] = typeof get(place) === 'number' ? 'one' : 7.5;
    },
  },
  'wrong word': {
    at: place => closed.test(place.path) && typeof get(place) === 'string',
    breakIt: (place, word) => {
      (place.holder as Record<string, unknown>)[place.key] = `zz${word}`;
    },
  },
  'second verb': {
    at: place => /\.do\.\d+$/.test(place.path) && isAction(get(place)),
    breakIt: place => {
      const action = get(place) as Record<string, unknown>;
      action['copy' in action ? 'find' : 'copy'] = 'apiKey';
    },
  },
  empty: {
    at: place => ['string', 'object'].includes(typeof get(place)),
    breakIt: place => {
      const value = get(place);
      (place.holder as Record<string, unknown>)[place.key] =
        typeof value === 'string' ? '' : Array.isArray(value) ? [] : {};
    },
  },
};

/** The value with one thing broken, never the same twice. */
export function mutationsOf(
  value: unknown,
  by: readonly Way[] = ways,
): fc.Arbitrary<{ value: unknown; broken: string }> {
  const possible = by.filter(way => placesOf(value).some(breaking[way].at));
  return fc
    .tuple(fc.constantFrom(...possible), fc.nat(), fc.constantFrom('Alpha', 'Beta', 'Gamma'))
    .map(([way, nth, word]) => {
      const copy = structuredClone({ value });
      const places = placesOf(copy.value).filter(breaking[way].at);
      const place = places[nth % places.length];
      if (place) breaking[way].breakIt(place, word);
      return { value: copy.value, broken: `${way} at ${place?.path}` };
    });
}
