// Whose names have no place in a guide that speaks of one provider and of the app around it.
import { hosts } from './own.ts';

const domainOf = (address: string | undefined): string[] =>
  address === undefined ? [] : [new URL(address).hostname.split('.').slice(-2).join('.')];

/** Any other app, by its name or its domain; whole words, so that ClayHR may be named where Clay may not. */
export function strangersTo(provider: { name: string; website: string }): RegExp {
  const names = hosts
    .filter(({ host }) => !host.embedder && host.name !== provider.name)
    .flatMap(({ host }) => [host.name, ...domainOf(host.website), ...domainOf(host.app)])
    .filter(name => !domainOf(provider.website).includes(name));
  const any = names.map(name => name.replace(/[.+]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu');
}
