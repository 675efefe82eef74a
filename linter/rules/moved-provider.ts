// Providers are called by their present id.
import type { ConnectionRule } from './rule.ts';

export const movedProvider: ConnectionRule = {
  id: 'moved-provider',
  severity: 'warning',
  summary: 'A provider is called by an id that has moved.',
  why: 'Old ids go on leading to the right entry for a while. Write the new one.',
  mends: '--fix writes the new id.',
  run: function* ({ connections, catalog }) {
    for (const { value, path } of connections) {
      const word = value['provider'];
      const moved = typeof word === 'string' ? catalog.moved.get(word) : undefined;
      if (moved)
        yield {
          message: `This provider is called \`${moved}\` now.`,
          path: [...path, 'provider'],
          fix: { write: moved },
        };
    }
  },
};
