// A provider with what it takes from its vendor: written once there, and whole for everything that comes after.
import { actionsOf } from './actions.ts';
import { variablesOf } from './address.ts';
import type { KeyPath } from './finding.ts';
import { fieldsOf } from './guide/title.ts';
import { list } from './list.ts';
import { didYouMean } from './near.ts';
import type { AddressRule, Provider, WrittenProvider } from './provider.ts';
import type { Dangling } from './references.ts';
import type { Step } from './step.ts';
import type { Vendor } from './vendor.ts';
import { quoted } from './visible.ts';

/** A piece that is written at the vendor: where it stands there, and the line of the entry that brings it in. */
export interface Origin {
  there: KeyPath;
  by: KeyPath;
}

export interface Expanded {
  value: Provider;
  /** Nothing for what the entry says itself. */
  originOf: (path: KeyPath) => Origin | undefined;
  /** Names that lead to no step of the vendor; the steps are empty then. */
  problems: Dangling[];
}

type WrittenStep = WrittenProvider['methods'][string]['steps'][number];

/** Where a list of steps stands in an entry. */
type StepsAt = readonly ['methods', string, 'steps'] | readonly ['rotate'];

/** The fields an address gives. */
const givenBy = ({ at, gives }: AddressRule): string[] => (gives ? Object.keys(gives) : variablesOf(at));

/** The fields that steps speak of. */
function namedIn(steps: readonly Step[]): string[] {
  return steps.flatMap(it => [
    ...(typeof it.title === 'object' && !('en' in it.title) ? Object.values(it.title) : []),
    ...fieldsOf(it.do),
    ...actionsOf({ it, path: [] }).flatMap(({ it: { show, giveAway } }) => [...list(show), ...list(giveAway?.field)]),
  ]);
}

export function expand(written: WrittenProvider, vendor?: Vendor): Expanded {
  const problems: Dangling[] = [];
  const origins = new Map<string, Origin>();
  const shared = vendor?.steps ?? {};

  function whole(steps: readonly WrittenStep[], at: StepsAt): Step[] {
    return steps.map((step, index) => {
      if (!('shared' in step)) return step;
      const by = [...at, index, 'shared'];
      const found = Object.hasOwn(shared, step.shared) ? shared[step.shared] : undefined;
      if (found) {
        origins.set(key([...at, index]), { there: ['steps', step.shared], by });
        return found;
      }
      problems.push({ rule: 'unknown-name', message: unknownStep(step.shared, vendor), path: by });
      return { do: [] };
    });
  }

  const methods = Object.fromEntries(
    Object.entries(written.methods).map(([id, method]) => [
      id,
      { ...method, steps: whole(method.steps, ['methods', id, 'steps']) },
    ]),
  );
  const rotate = written.rotate && whole(written.rotate, ['rotate']);
  const own = written.fields ?? {};
  const named = new Set([
    ...Object.values(methods).flatMap(({ asks, steps }) => [...asks, ...namedIn(steps)]),
    ...namedIn(rotate ?? []),
    ...(written.addresses ?? []).flatMap(givenBy),
  ]);
  const taken = Object.entries(vendor?.fields ?? {}).filter(([id]) => named.has(id) && !Object.hasOwn(own, id));
  for (const [id] of taken) origins.set(key(['fields', id]), { there: ['fields', id], by: ['vendor'] });
  const fields = { ...own, ...Object.fromEntries(taken) };

  const addresses = [...(written.addresses ?? [])];
  const sources = [...written.sources];
  for (const [index, rule] of (vendor?.addresses ?? []).entries()) {
    const given = givenBy(rule);
    if (!given.some(id => taken.some(([field]) => field === id)) || !given.every(id => id in fields)) continue;
    origins.set(key(['addresses', addresses.length]), { there: ['addresses', index], by: ['vendor'] });
    addresses.push(rule);
  }
  for (const [index, source] of (vendor?.sources ?? []).entries()) {
    if (sources.includes(source)) continue;
    origins.set(key(['sources', sources.length]), { there: ['sources', index], by: ['vendor'] });
    sources.push(source);
  }
  const { rotate: _, ...rest } = written;
  const value: Provider = {
    ...rest,
    sources,
    fields,
    methods,
    ...(addresses.length > 0 && { addresses }),
    ...(rotate && { rotate }),
  };
  return { value, problems, originOf: path => originIn(origins, path) };
}

const key = (path: KeyPath): string => path.join('\n');

function originIn(origins: ReadonlyMap<string, Origin>, path: KeyPath): Origin | undefined {
  for (let length = path.length; length > 0; length--) {
    const found = origins.get(key(path.slice(0, length)));
    if (found) return { there: [...found.there, ...path.slice(length)], by: found.by };
  }
  return undefined;
}

function unknownStep(name: string, vendor: Vendor | undefined): string {
  if (!vendor) return `${quoted(name)} is a step of a vendor, and this entry names none: add \`vendor:\`.`;
  const known = Object.keys(vendor.steps ?? {});
  const otherwise = known.length > 0 ? ` There are: ${known.join(', ')}.` : '';
  return `${quoted(name)} is not a step of ${vendor.name}.${didYouMean(name, known) || otherwise}`;
}
