// At least one source is a page of the provider's own, or a comment says why not.
import { belongs, brand, hostOf, ownDomains, registrable } from './domain.ts';
import { hasReason } from './parts.ts';
import { type EntryRule, ofProvider } from './rule.ts';

export const sourcesOwnPage: EntryRule = {
  id: 'sources-own-page',
  severity: 'warning',
  summary: 'None of the sources is a page of the provider.',
  why: 'What others write about a product is out of date sooner than what its maker writes. Name the provider’s own page; when it has none, say so in a comment beside `sources`.',
  run: ofProvider(function* (provider, _, entry) {
    const own = ownDomains(provider);
    const isOwn = (url: string): boolean => {
      const host = hostOf(url) ?? '';
      return belongs(host, own) || own.some(it => brand(registrable(host)).includes(brand(it)));
    };
    if (provider.sources.some(isOwn) || hasReason(entry, ['sources']) || hasReason(entry, ['sources', 0])) return;
    yield {
      message: `None of these pages is ${provider.name}’s own. Add one, or say in a comment why there is none.`,
      path: ['sources'],
      at: 'key',
    };
  }),
};
