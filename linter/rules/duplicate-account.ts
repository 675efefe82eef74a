// Each account is listed once.
import { type ConnectionRule, spelled } from './rule.ts';

export const duplicateAccount: ConnectionRule = {
  id: 'duplicate-account',
  severity: 'error',
  summary: 'The same account stands under two names.',
  why: 'Both have the same provider and the same values. One of them is superfluous, or was copied and not changed.',
  run: function* ({ repeated }) {
    for (const [{ path }, first] of repeated())
      yield {
        message: `This is the account of ${spelled(first.name)} once more: the same provider, the same values.`,
        path,
        at: 'key',
        related: { message: 'first here', path: first.path },
      };
  },
};
