// The method of every connection is one of its provider's.
import { didYouMean } from '../../catalog/model/near.ts';
import { quoted } from '../../catalog/model/visible.ts';
import { isMistypedIn } from '../connections.ts';
import { type ConnectionRule, nothing, only, spelled } from './rule.ts';

export const unknownMethod: ConnectionRule = {
  id: 'unknown-method',
  severity: 'error',
  summary: 'A connection names a way to link that its provider does not have, or none where there are several.',
  why: 'Which values are wanted follows from the method. It may be left out only where there is just one.',
  mends: '--fix writes the name that is near, when just one is.',
  each: ({ provider, method, value, path, managedBy }, { names }) => {
    if (!provider || method || managedBy === 'host' || isMistypedIn(value, 'method')) return nothing;
    const ids = Object.keys(provider.entry.methods);
    const all = ids.map(quoted).join(', ');
    const word = value['method'];
    if (word === undefined) {
      const message = `${provider.entry.name} can be linked in several ways. Say which: \`method:\` wants one of ${all}.`;
      return [{ message, path, at: 'key' }];
    }
    if (typeof word !== 'string') return nothing;
    const hint = didYouMean(word, ids) || ` There are: ${all}.`;
    const message = `${spelled(word, names.isPlain(word))} is not a way to link ${provider.entry.name}.${hint}`;
    return [{ message, path: [...path, 'method'], fix: only(word, ids) }];
  },
};
