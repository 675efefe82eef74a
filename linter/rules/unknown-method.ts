// The method of every connection is one of its provider's.
import { didYouMean } from '../../catalog/model/near.ts';
import { quoted } from '../../catalog/model/visible.ts';
import { type ConnectionRule, only, spelled } from './rule.ts';

export const unknownMethod: ConnectionRule = {
  id: 'unknown-method',
  severity: 'error',
  summary: 'A connection names a way to link that its provider does not have, or none where there are several.',
  why: 'Which values are wanted follows from the method. It may be left out only where there is just one.',
  mends: '--fix writes the name that is near, when just one is.',
  run: function* ({ connections }) {
    for (const { provider, method, value, path, managedBy } of connections) {
      if (!provider || method || managedBy === 'host') continue;
      const ids = Object.keys(provider.entry.methods);
      const all = ids.map(quoted).join(', ');
      const word = value['method'];
      if (word === undefined)
        yield {
          message: `${provider.entry.name} can be linked in several ways. Say which: \`method:\` wants one of ${all}.`,
          path,
          at: 'key',
        };
      else if (typeof word === 'string')
        yield {
          message: `${spelled(word)} is not a way to link ${provider.entry.name}.${didYouMean(word, ids) || ` There are: ${all}.`}`,
          path: [...path, 'method'],
          fix: only(word, ids),
        };
    }
  },
};
