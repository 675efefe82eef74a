// The address under `from` and the IDs agree.
import { readAddress } from '../../catalog/model/address.ts';
import type { ConnectionRule, Said } from './rule.ts';

export const addressDisagrees: ConnectionRule = {
  id: 'address-disagrees',
  severity: 'error',
  summary: 'The address under `from` belongs to another account than the IDs, or tells nothing.',
  why: 'One of the two was copied from another account. Open the address and see which account it is.',
  run: function* ({ connections }): Iterable<Said> {
    for (const { provider, value, path, credentials } of connections) {
      const from = value['from'];
      if (!provider || typeof from !== 'string') continue;
      const read = readAddress(provider.entry, from)?.values;
      if (!read) {
        const message = `Nothing of the account can be read from this address of ${provider.entry.name}.`;
        yield { message, path: [...path, 'from'], severity: 'warning' };
        continue;
      }
      for (const { id, literal, field, path: at } of credentials) {
        const there = read[id];
        if (there === undefined || literal === undefined || literal.trim().toLowerCase() === there.toLowerCase())
          continue;
        yield {
          message: `This ${field?.label ?? id} is not the one in the address under \`from\`: one of them belongs to another account.`,
          path: at,
          related: { message: 'the address', path: [...path, 'from'] },
        };
      }
    }
  },
};
