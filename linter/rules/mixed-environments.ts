// The values of one connection work in one environment.
import type { ConnectionRule, Said } from './rule.ts';

export const mixedEnvironments: ConnectionRule = {
  id: 'mixed-environments',
  severity: 'error',
  summary: 'Values for production and for trying things out stand in one connection.',
  why: 'They belong to two different sets of data; together they work in neither.',
  run: function* ({ connections }): Iterable<Said> {
    for (const { credentials, path } of connections) {
      const known = credentials.flatMap(({ verdict, path: at }) => {
        const environment =
          verdict?.verdict === 'ok'
            ? verdict.kind?.environment
            : verdict?.verdict === 'wrong-environment'
              ? verdict.is
              : undefined;
        return environment ? [{ environment, live: environment === 'production', at }] : [];
      });
      const live = known.find(it => it.live);
      const trying = known.find(it => !it.live);
      if (live && trying)
        yield {
          message: `One value works in production, another in ${trying.environment}. Take both from the same environment.`,
          path,
          at: 'key',
          related: { message: 'one of the two', path: trying.at },
        };
    }
  },
};
