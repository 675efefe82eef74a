// No provider's text names an app in which accounts are linked.
import { quoted } from '../../../catalog/model/visible.ts';
import { brand, hostOf, registrable } from './domain.ts';
import { textsOf } from './parts.ts';
import { type EntryRule, ofProvider } from './rule.ts';

const literally = (text: string): string => text.replace(/[^\w\s]/g, '\\$&').replace(/\s+/g, '\\s+');

export const hostNamed: EntryRule = {
  id: 'host-named',
  severity: 'error',
  summary: 'A text of a provider names an app in which accounts are linked.',
  why: 'The same text appears in every app that embeds the guide, under that app’s own name. Another vendor’s name there is a leak. Write {host} or {app}, or put the remark into the entry of the host.',
  run: ofProvider(function* (provider, { catalog }, entry) {
    const own = [provider.name, ...(provider.aliases ?? [])].map(name => name.toLowerCase());
    for (const host of catalog.hosts.values()) {
      if (host.embedder) continue;
      const domain = brand(registrable(hostOf(host.website ?? '') ?? ''));
      const names = [host.name, domain].filter(name => name !== '');
      if (names.some(name => own.includes(name.toLowerCase()))) continue;
      const name = new RegExp(`(?<![\\p{L}\\d])(?:${names.map(literally).join('|')})(?![\\p{L}\\d])`, 'iu');
      for (const { it, path } of textsOf(entry)) {
        const found = name.exec(it)?.[0];
        // In small letters it is an ordinary word or part of an example.
        if (found && /\p{Lu}/u.test(found))
          yield {
            message: `${quoted(found)} is an app in which accounts are linked; guides are shown in others too.`,
            path,
          };
      }
    }
  }),
};
