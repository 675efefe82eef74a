// Every field that a method asks for is found by one of its steps.
import { fieldsOf } from '../../../catalog/model/guide/title.ts';
import { quoted } from '../../../catalog/model/visible.ts';
import { type EntryRule, ofProvider } from './rule.ts';

export const fieldWithoutStep: EntryRule = {
  id: 'field-without-step',
  severity: 'error',
  summary: 'A method asks for a field that none of its steps finds.',
  why: 'Whoever follows the guide arrives at a form with an empty field and does not know where its value stands. Add an action that gives it (`copy`, `read` or `pick`), or take the field out of `asks`.',
  run: ofProvider(function* (provider) {
    for (const [method, { asks, steps }] of Object.entries(provider.methods)) {
      const here = steps.filter(step => step.onlyFor?.method?.includes(method) ?? true);
      const found = new Set(here.flatMap(step => fieldsOf(step.do)));
      for (const [index, id] of asks.entries()) {
        if (!(id in provider.fields) || found.has(id)) continue;
        yield {
          message: `No step of this method finds ${quoted(id)}: add \`copy: ${id}\` (or \`read\`, \`pick\`) where it is seen.`,
          path: ['methods', method, 'asks', index],
        };
      }
    }
  }),
};
