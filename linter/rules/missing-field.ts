// Everything the method asks for stands under `credentials`.
import { nearest } from '../../catalog/model/near.ts';
import { quoted } from '../../catalog/model/visible.ts';
import { type ConnectionRule, english, labelled } from './rule.ts';

export const missingField: ConnectionRule = {
  id: 'missing-field',
  severity: 'error',
  summary: 'A value that the provider asks for is missing.',
  why: 'Without it the account cannot be linked. The guide shows where it is found.',
  run: function* ({ connections }) {
    for (const { provider, method, credentials, path, managedBy, value } of connections) {
      if (!provider || !method || managedBy === 'host') continue;
      const { asks } = method.entry;
      const there = new Map(credentials.map(it => [it.id, it]));
      // A mistyped name is one mistake, not also a missing value.
      const mistyped = new Set(credentials.flatMap(({ id }) => (asks.includes(id) ? [] : nearest(id, asks))));
      for (const id of asks) {
        const field = provider.entry.fields[id];
        const one = there.get(id);
        const empty = one && (one.value === null || (typeof one.value === 'string' && one.value.trim() === ''));
        if (!field || field.optional || (one && !empty) || mistyped.has(id)) continue;
        const what = field.what ? ` (${english(field.what)})` : '';
        yield {
          message: empty
            ? `The ${field.label}${what} is empty.`
            : `The ${labelled(field, provider.entry)}${what} is missing: write it under \`credentials\` as ${quoted(id)}.`,
          path: empty ? one.path : value['credentials'] === undefined ? path : [...path, 'credentials'],
          ...(!empty && { at: 'key' as const }),
          field: id,
        };
      }
    }
  },
};
