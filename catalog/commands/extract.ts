// linkbook extract: the IDs in a pasted address.
import { type Reading, readAddress, readField } from '../model/address.ts';
import { findProvider } from '../model/find.ts';
import { didYouMean } from '../model/near.ts';
import type { Provider } from '../model/provider.ts';
import { quoted, visible } from '../model/visible.ts';
import { type Call, type Command, Refusal } from './command.ts';

interface Extract {
  provider: string;
  values: Record<string, string>;
}

function print({ world, catalog, flags }: Call, found: readonly Extract[]): number {
  if (flags['json']) {
    world.out(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    for (const { provider, values } of found) {
      const entry = catalog.providers.get(provider);
      world.out(`${entry?.name ?? provider}\n`);
      for (const [id, value] of Object.entries(values)) {
        const label = entry?.fields[id]?.label;
        world.out(`  ${id}: ${visible(value)}${label ? `   (${label})` : ''}\n`);
      }
    }
  }
  if (found.length > 0) return 0;
  world.err('Nothing was read: no address of this catalog looks like that.\n');
  return 1;
}

/** A pasted address, or a bare value that fits just one of the fields that addresses give. */
function extractOf(provider: Provider, pasted: string): Record<string, string> | undefined {
  const read: Reading | undefined = readAddress(provider, pasted);
  if (read) return read.values;
  const readable = Object.entries(provider.fields).filter(([, field]) => !field.secret);
  const fitting = readable.flatMap(([id]) => {
    const value = readField(provider, id, pasted);
    return value === undefined ? [] : [[id, value] as const];
  });
  return fitting.length === 1 ? Object.fromEntries(fitting) : undefined;
}

export const extract: Command = {
  summary: 'Read the IDs in a pasted address',
  usage: 'linkbook extract <provider|auto> <address> [--json]',
  help: `Reads account IDs, subdomains and regions from an address of a dashboard. Strict: when in doubt, nothing.

Examples
  linkbook extract clay https://app.clay.com/workspaces/1060661/settings/account
  linkbook extract auto https://acme.zendesk.com/agent/tickets/42 --json

Exit code 1 when nothing was read.`,
  options: { json: { type: 'boolean' } },
  run: call => {
    const [id, pasted, ...more] = call.words;
    if (id === undefined || pasted === undefined || more.length > 0) {
      throw new Refusal('Two words are wanted: a provider (or auto) and the address, in quotes if it has spaces or &.');
    }
    if (id === 'auto') {
      const found = [...call.catalog.providers].flatMap(([provider, entry]) => {
        const values = readAddress(entry, pasted)?.values;
        return values ? [{ provider, values }] : [];
      });
      return print(call, found);
    }
    const found = findProvider(call.catalog, id);
    if (!found)
      throw new Refusal(`There is no provider ${quoted(id)}.${didYouMean(id, call.catalog.providers.keys())}`);
    const values = extractOf(found.provider, pasted);
    return print(call, values ? [{ provider: found.id, values }] : []);
  },
};
