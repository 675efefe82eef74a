// Which guides stand on which list: all of a category on pages of its own, a limited choice on the home page.
import { type Category, categories } from '../catalog/model/vocabulary.ts';
import { catalog } from './catalog.ts';

/** Guides on one page of a category, and on the home page. */
export const partSize = 100;
export const choiceSize = 48;

const providers = [...catalog.providers].sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en'));
const byCategory = new Map(
  categories.map(category => [
    category,
    providers.filter(([, it]) => it.categories.includes(category)).map(([id]) => id),
  ]),
);

/** Categories that have guides. */
export const usedCategories: Category[] = categories.filter(category => providersIn(category).length > 0);

export function providersIn(category: Category): readonly string[] {
  return byCategory.get(category) ?? [];
}

export function partsOf(category: Category): number {
  return Math.ceil(providersIn(category).length / partSize);
}

/** What an app is known to offer, by name. */
export function offeredBy(host: string): (typeof providers)[number][] {
  const offered = catalog.hosts.get(host)?.offers ?? [];
  return offered === 'everything' ? providers : providers.filter(([id]) => offered.includes(id));
}

/** How many apps name the provider as one they offer. */
const offers = new Map<string, number>();
for (const host of catalog.hosts.values()) {
  if (host.offers !== 'everything') for (const id of host.offers) offers.set(id, (offers.get(id) ?? 0) + 1);
}

/** The guides of the home page: all while they are few, else those that most apps offer. */
export const choice: readonly string[] = providers
  .map(([id]) => id)
  .sort((a, b) => (providers.length > choiceSize ? (offers.get(b) ?? 0) - (offers.get(a) ?? 0) : 0))
  .slice(0, choiceSize);
