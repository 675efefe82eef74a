// Of several accounts of one provider exactly one is the default.
import type { Connection, ConnectionRule, Said } from './rule.ts';

export const defaultAccount: ConnectionRule = {
  id: 'default-account',
  severity: 'error',
  summary: 'Of several accounts of one provider none is the default, or more than one.',
  why: 'The default is used wherever no account is named. With none or several it is chance which one that is.',
  run: function* ({ connections }): Iterable<Said> {
    const byProvider = new Map<string, Connection[]>();
    for (const connection of connections) {
      const id = connection.provider?.id;
      if (id !== undefined) byProvider.set(id, [...(byProvider.get(id) ?? []), connection]);
    }
    for (const group of byProvider.values()) {
      const [first, ...others] = group.filter(({ value }) => value['default'] === true);
      const name = group[0]?.provider?.entry.name;
      if (!first && group.length > 1 && group[0])
        yield {
          message: `There are ${group.length} accounts of ${name}, and none is the default. Write \`default: true\` on one of them.`,
          path: group[0].path,
          at: 'key',
        };
      if (!first) continue;
      for (const other of others)
        yield {
          message: `A second default among the accounts of ${name}. Keep one.`,
          path: [...other.path, 'default'],
          related: { message: 'first here', path: [...first.path, 'default'] },
        };
    }
  },
};
