// Every variable that a reference names is there and holds something.
import { nearest } from '../../catalog/model/near.ts';
import { quoted } from '../../catalog/model/visible.ts';
import { isVariableName } from '../references.ts';
import { type ConnectionRule, spelled } from './rule.ts';

export const unsetReference: ConnectionRule = {
  id: 'unset-reference',
  severity: 'error',
  summary: 'A reference names a variable that is missing or empty.',
  why: 'Asked only with --env-file or --env. Where the variable is missing, the account cannot be linked, and the message of the provider will be about a wrong key. Set the variable, or mend its name.',
  run: function* ({ connections, variables, names: shown }) {
    if (!variables) return;
    const names = [...variables.keys()].filter(name => name.length > 2 && isVariableName(name, shown));
    for (const { credentials } of connections) {
      for (const { reference, path } of credentials) {
        if (reference?.is !== 'reference' || !reference.variable || reference.default !== undefined) continue;
        const held = variables.get(reference.name);
        if (held?.value.trim()) continue;
        const isShown = isVariableName(reference.name, shown);
        const near = held || !isShown ? [] : nearest(reference.name, names);
        const hint = near.length > 0 ? ` Did you mean ${near.map(quoted).join(' or ')}?` : '';
        yield { message: `${spelled(reference.name, isShown)} is ${held ? 'empty' : 'not set'}.${hint}`, path };
      }
    }
  },
};
