// Every address rule is tried on addresses that give something and on ones that must give nothing.
import { type EntryRule, ofProvider } from './rule.ts';

export const triedOneSided: EntryRule = {
  id: 'tried-one-sided',
  severity: 'warning',
  summary: 'An address rule is tried on one side only.',
  why: 'A rule that was never tried on a wrong address may read too much; one that was never tried on a right address may read nothing. `tried` wants both: an address people paste, and one that looks alike and must give nothing (another domain, the home page, a page without the value).',
  run: ofProvider(function* (provider) {
    for (const [index, { tried }] of (provider.addresses ?? []).entries()) {
      const refused = tried.filter(({ gives }) => gives === 'nothing').length;
      const missing =
        refused === 0 ? 'that gives `nothing`' : refused === tried.length ? 'that gives a value' : undefined;
      if (missing)
        yield { message: `Add an address to \`tried\` ${missing}.`, path: ['addresses', index, 'tried'], at: 'key' };
    }
  }),
};
