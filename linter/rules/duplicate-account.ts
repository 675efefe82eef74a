// Each account is listed once.
import { type ConnectionRule, spelled } from './rule.ts';

export const duplicateAccount: ConnectionRule = {
  id: 'duplicate-account',
  severity: 'error',
  summary: 'The same account stands under two names.',
  why: 'Both have the same provider and the same values. One of them is superfluous, or was copied and not changed.',
  run: function* ({ connections }) {
    const seen = new Map<string, { name: string; path: readonly (string | number)[] }>();
    for (const { provider, method, environment, credentials, name, path } of connections) {
      if (!provider || credentials.length === 0) continue;
      const values = credentials
        .map(({ id, value }) => [id, value])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
      const account = JSON.stringify([provider.id, method?.id, environment, values]);
      const first = seen.get(account);
      if (first)
        yield {
          message: `This is the account of ${spelled(first.name)} once more: the same provider, the same values.`,
          path,
          at: 'key',
          related: { message: 'first here', path: first.path },
        };
      else seen.set(account, { name, path });
    }
  },
};
