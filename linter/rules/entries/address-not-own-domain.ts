// Addresses from which values are read belong to the provider.
import { variablesOf } from '../../../catalog/model/address.ts';
import { quoted } from '../../../catalog/model/visible.ts';
import { belongs, brand, hostOf, ownDomains, registrable } from './domain.ts';
import { hasReason } from './parts.ts';
import { type EntryRule, ofProvider } from './rule.ts';

const variable = /\{[\w*]+\+?\}/g;

export const addressNotOwnDomain: EntryRule = {
  id: 'address-not-own-domain',
  severity: 'error',
  summary: 'An address is not on a domain of the provider.',
  why: 'A value read from a foreign page is worse than none. The domain has to be that of `website` or `app`, of one of the `sources`, or carry the name of one of these under another ending. When the provider really uses a further domain, add the page that says so to `sources`, or give the reason in a comment at the address. A host that may be anybody’s own is never read: somebody’s key could be sent to a stranger.',
  run: ofProvider(function* (provider, _, entry) {
    const own = ownDomains(provider);
    const named = provider.sources.map(url => registrable(hostOf(url) ?? ''));
    const isOwn = (host: string): boolean => {
      const domain = registrable(host);
      return belongs(host, own) || named.includes(domain) || own.some(it => brand(domain).includes(brand(it)));
    };
    const hosts = [
      ...(provider.addresses ?? []).flatMap(({ at }, index) => {
        const host = /^https:\/\/([^/?#]+)/.exec(at)?.[1];
        const path = ['addresses', index, 'at'];
        return host && !/\{[\w*]+\+?\}$/.test(host) ? [{ host: host.replace(variable, 'x'), path }] : [];
      }),
      ...Object.entries(provider.fields).flatMap(([id, { choices = [] }]) =>
        choices.flatMap(({ hosts = [] }, index) =>
          hosts.map((host, nth) => ({ host, path: ['fields', id, 'choices', index, 'hosts', nth] })),
        ),
      ),
    ];
    for (const { host, path } of hosts) {
      if (isOwn(host) || hasReason(entry, path)) continue;
      yield {
        message: `${quoted(registrable(host))} is not known as a domain of ${provider.name}: no source lies there, and no comment says why.`,
        path,
      };
    }
    for (const [index, { at, gives }] of (provider.addresses ?? []).entries()) {
      const host = /^https:\/\/([^/?#]+)/.exec(at)?.[1] ?? '';
      const last = /\{[\w*]+\+?\}$/.exec(host)?.[0];
      if (!last) continue;
      const [name] = variablesOf(last);
      const fields = gives ? Object.keys(gives).filter(id => gives[id]?.includes(`{${name}`)) : name ? [name] : [];
      const bounded = fields.some(id => {
        const { accepts, choices } = provider.fields[id] ?? {};
        return choices !== undefined || accepts?.every(kind => kind.suffix !== undefined || kind.pattern !== undefined);
      });
      if (!bounded) {
        yield {
          message: `The end of this host is open: any domain would be read. Bound the field with \`choices\`, or with \`suffix\` or \`pattern\` in \`accepts\`.`,
          path: ['addresses', index, 'at'],
        };
      }
    }
  }),
};
