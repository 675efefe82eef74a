// How long ago entries were compared with their sources.
import type { Catalog } from './catalog.ts';

/** After so many days an entry counts as old. */
export const reviewAfter = 180;

export interface Reviewed {
  kind: 'provider' | 'host' | 'vendor';
  id: string;
  name: string;
  on: string;
  days: number;
}

export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Every entry with the days since it was compared with its sources, the oldest first. */
export function reviewsOf({ providers, hosts, vendors }: Catalog, today: string): Reviewed[] {
  const all = [
    ...[...providers].map(([id, it]) => ({ kind: 'provider' as const, id, ...it })),
    ...[...hosts].map(([id, it]) => ({ kind: 'host' as const, id, ...it })),
    ...[...vendors].map(([id, it]) => ({ kind: 'vendor' as const, id, ...it })),
  ];
  return all
    .map(({ kind, id, name, checked: { on } }) => ({ kind, id, name, on, days: daysBetween(on, today) }))
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
}
