// Accounts that the host manages carry no credentials.
import { type ConnectionRule, nothing } from './rule.ts';

export const managedCredentials: ConnectionRule = {
  id: 'managed-credentials',
  severity: 'error',
  summary: 'Credentials stand on an account that the host manages.',
  why: 'The host uses its own there, and yours would silently be ignored. Take them away, or write `managedBy: user`.',
  each: ({ managedBy, credentials, path }, { host }) => {
    if (managedBy !== 'host' || credentials.length === 0) return nothing;
    const message = `${host?.entry.name ?? 'The host'} manages this account, so these credentials are not used. Take them away, or write \`managedBy: user\`.`;
    return [{ message, path: [...path, 'credentials'], at: 'key' }];
  },
};
