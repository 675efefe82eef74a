// Each account is listed once.
import { quoted } from '../../catalog/model/visible.ts';
import type { ConnectionRule } from './rule.ts';

export const duplicateAccount: ConnectionRule = {
  id: 'duplicate-account',
  severity: 'error',
  summary: 'The same account stands under two names.',
  why: 'Both have the same provider and the same values. One of them is superfluous, or was copied and not changed.',
  run: function* ({ repeated, names }) {
    for (const [{ path }, first] of repeated())
      yield {
        message: `This is ${names.isAccount(first.name) ? `the account of ${quoted(first.name)}` : 'another account'} once more: the same provider, the same values.`,
        path,
        at: 'key',
        related: { message: 'first here', path: first.path },
      };
  },
};
