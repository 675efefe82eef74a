// Every field is asked for by a method, used by a step, or read from an address.
import { actionsOf, stepsOfProvider } from '../../../catalog/model/actions.ts';
import { variablesOf } from '../../../catalog/model/address.ts';
import { list } from '../../../catalog/model/list.ts';
import { quoted } from '../../../catalog/model/visible.ts';
import { type EntryRule, ofProvider } from './rule.ts';

export const fieldNeverUsed: EntryRule = {
  id: 'field-never-used',
  severity: 'warning',
  summary: 'A field is not used by anything in the entry.',
  why: 'Nobody ever sees it: no method asks for it, no step uses it, no address gives it. Add it to `asks` of a method, or delete it.',
  run: ofProvider(function* (provider) {
    const actions = stepsOfProvider(provider).flatMap(actionsOf);
    const used = new Set([
      ...Object.values(provider.methods).flatMap(({ asks }) => asks),
      ...actions.flatMap(({ it }) => [
        ...list(it.copy),
        ...list(it.read),
        ...list(it.pick),
        ...list(it.giveAway?.field),
      ]),
      ...(provider.addresses ?? []).flatMap(({ at, gives }) => (gives ? Object.keys(gives) : variablesOf(at))),
    ]);
    for (const id of Object.keys(provider.fields)) {
      if (!used.has(id))
        yield { message: `No method asks for ${quoted(id)}, and nothing uses it.`, path: ['fields', id], at: 'key' };
    }
  }),
};
