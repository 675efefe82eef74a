// The values of one connection work in one environment.
import type { Environment } from '../../catalog/model/vocabulary.ts';
import { type ConnectionRule, type Credential, nothing } from './rule.ts';

function environmentOf({ verdict }: Credential): Environment | undefined {
  if (verdict?.verdict === 'ok') return verdict.kind?.environment;
  return verdict?.verdict === 'wrong-environment' ? verdict.is : undefined;
}

export const mixedEnvironments: ConnectionRule = {
  id: 'mixed-environments',
  severity: 'error',
  summary: 'Values for production and for trying things out stand in one connection.',
  why: 'They belong to two different sets of data; together they work in neither.',
  each: ({ credentials, path }) => {
    if (credentials.length < 2) return nothing;
    const live = credentials.find(it => environmentOf(it) === 'production');
    const trying = live && credentials.find(it => ![undefined, 'production'].includes(environmentOf(it)));
    if (!trying) return nothing;
    const message = `One value works in production, another in ${environmentOf(trying)}. Take both from the same environment.`;
    return [{ message, path, at: 'key', related: { message: 'one of the two', path: trying.path } }];
  },
};
