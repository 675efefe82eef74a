// Providers are called by their present id.
import { type ConnectionRule, nothing } from './rule.ts';

export const movedProvider: ConnectionRule = {
  id: 'moved-provider',
  severity: 'warning',
  summary: 'A provider is called by an id that has moved.',
  why: 'Old ids go on leading to the right entry for a while. Write the new one.',
  mends: '--fix writes the new id.',
  each: ({ value, path }, { catalog }) => {
    const word = value['provider'];
    const moved = typeof word === 'string' ? catalog.moved.get(word) : undefined;
    if (moved === undefined) return nothing;
    const message = `This provider is called \`${moved}\` now.`;
    return [{ message, path: [...path, 'provider'], fix: { write: moved } }];
  },
};
