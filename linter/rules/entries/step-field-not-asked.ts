// Every field that a step obtains is asked for by its method, or given back to the provider later.
import { actionsOf, stepsOfProvider } from '../../../catalog/model/actions.ts';
import { list } from '../../../catalog/model/list.ts';
import { quoted } from '../../../catalog/model/visible.ts';
import { type EntryRule, ofProvider } from './rule.ts';

export const stepFieldNotAsked: EntryRule = {
  id: 'step-field-not-asked',
  severity: 'error',
  summary: 'A step obtains a value that the method never asks for.',
  why: 'The person copies something and finds no place to put it. Add the field to `asks`, or take the action away; a value that is only needed on a later page of the provider is used there with `giveAway`.',
  run: ofProvider(function* (provider) {
    const steps = stepsOfProvider(provider);
    for (const [method, { asks }] of Object.entries(provider.methods)) {
      const actions = steps
        .filter(step => step.method === method && (step.it.onlyFor?.method?.includes(method) ?? true))
        .flatMap(actionsOf)
        .filter(({ it }) => it.onlyFor?.method?.includes(method) ?? true);
      const used = new Set([...asks, ...actions.flatMap(({ it }) => list(it.giveAway?.field))]);
      for (const { it, path } of actions) {
        for (const verb of ['copy', 'read', 'pick', 'show'] as const) {
          for (const id of list(it[verb])) {
            if (!(id in provider.fields) || used.has(id)) continue;
            used.add(id);
            yield { message: `The method ${quoted(method)} does not ask for ${quoted(id)}.`, path: [...path, verb] };
          }
        }
      }
    }
  }),
};
