// Every value under `credentials` is one that the method asks for.
import { didYouMean } from '../../catalog/model/near.ts';
import { quoted } from '../../catalog/model/visible.ts';
import { type ConnectionRule, only, spelled } from './rule.ts';

export const unknownField: ConnectionRule = {
  id: 'unknown-field',
  severity: 'error',
  summary: 'A value has a name that its provider does not know.',
  why: 'A value under a wrong name is not used, and the right one is missing. Names are those of the fields in the guide.',
  mends: '--fix writes the name that is near, when just one is and it has no value yet.',
  run: function* ({ connections }) {
    for (const { provider, method, credentials } of connections) {
      if (!provider) continue;
      const ids = method?.entry.asks ?? Object.keys(provider.entry.fields);
      const byLabel = new Map(ids.map(id => [provider.entry.fields[id]?.label ?? id, id]));
      for (const { id, path } of credentials) {
        if (ids.includes(id)) continue;
        const label = [...byLabel].find(
          ([it]) => it.toLowerCase().replace(/\W/g, '') === id.toLowerCase().replace(/\W/g, ''),
        );
        const near = label ? ` Did you mean ${quoted(label[1])}?` : didYouMean(id, ids);
        const elsewhere =
          id in provider.entry.fields ? 'is not asked for by this method' : `is not a field of ${provider.entry.name}`;
        const fix = label ? { write: label[1] } : only(id, ids);
        yield {
          message: `${spelled(id)} ${elsewhere}.${near || ` There are: ${ids.join(', ')}.`}`,
          path,
          at: 'key',
          // Its own value may stand there already.
          fix: credentials.some(it => it.id === fix?.write) ? undefined : fix,
        };
      }
    }
  },
};
