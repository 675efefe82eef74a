// The address under `from` and the IDs agree.
import { readAddress } from '../../catalog/model/address.ts';
import { type ConnectionRule, type Credential, nothing } from './rule.ts';

export const addressDisagrees: ConnectionRule = {
  id: 'address-disagrees',
  severity: 'error',
  summary: 'The address under `from` belongs to another account than the IDs, or tells nothing.',
  why: 'One of the two was copied from another account. Open the address and see which account it is.',
  each: ({ provider, value, path, credentials }) => {
    const from = value['from'];
    if (!provider || typeof from !== 'string') return nothing;
    const at = [...path, 'from'];
    const read = readAddress(provider.entry, from)?.values;
    if (!read) {
      const message = `Nothing of the account can be read from this address of ${provider.entry.name}.`;
      return [{ message, path: at, severity: 'warning' }];
    }
    return credentials
      .filter(it => differs(it, read))
      .map(({ field, id, path: of }) => ({
        message: `This ${field?.label ?? id} is not the one in the address under \`from\`: one of them belongs to another account.`,
        path: of,
        related: { message: 'the address', path: at },
      }));
  },
};

function differs({ id, literal }: Credential, read: Readonly<Record<string, string>>): boolean {
  const there = Object.hasOwn(read, id) ? read[id] : undefined;
  return there !== undefined && literal !== undefined && literal.trim().toLowerCase() !== there.toLowerCase();
}
