// Plan and role of the workspace are enough for what the host asks.

import { list } from '../../catalog/model/list.ts';
import { didYouMean } from '../../catalog/model/near.ts';
import { type ConnectionRule, english, type Said, spelled } from './rule.ts';

export const hostNeeds: ConnectionRule = {
  id: 'host-needs',
  severity: 'error',
  summary: 'The plan or the role of the workspace is not enough for linking own accounts.',
  why: 'The host allows own keys only on some plans and to some roles. Without them the account can be entered nowhere.',
  run: function* ({ host, value, connections, names }): Iterable<Said> {
    if (!host || connections.every(({ managedBy }) => managedBy === 'host')) return;
    const { name, plans = [], roles = {}, needs = [] } = host.entry;
    const { plan, role } = ((value as { workspace?: unknown }).workspace ?? {}) as { plan?: unknown; role?: unknown };
    const order = plans.map(it => it.name);
    if (typeof plan === 'string') {
      const at = ['workspace', 'plan'];
      const mine = order.indexOf(plan);
      if (order.length > 0 && mine < 0)
        yield {
          message: `${spelled(plan, names.isPlain(plan))} is not a plan of ${name}.${didYouMean(plan, order) || ` There are: ${order.join(', ')}.`}`,
          path: at,
        };
      else {
        for (const need of needs) {
          const enough = list(need.plan);
          if (enough.length === 0 || enough.includes(plan)) continue;
          const least = Math.min(...enough.map(it => order.indexOf(it)).filter(index => index >= 0));
          if (need.orAbove && mine > least) continue;
          yield {
            message: `${name} wants a larger plan${need.for ? ` for ${english(need.for)}` : ''}: ${enough.join(', ')}${need.orAbove ? ' or above' : ''}.`,
            path: at,
          };
        }
      }
    }
    const known = Object.keys(roles);
    if (typeof role === 'string') {
      const at = ['workspace', 'role'];
      if (known.length > 0 && !known.includes(role))
        yield {
          message: `${spelled(role, names.isPlain(role))} is not a role of ${name}.${didYouMean(role, known) || ` There are: ${known.join(', ')}.`}`,
          path: at,
        };
      else
        for (const need of needs)
          if (need.role && !list(need.role).includes(role))
            yield { message: `${name} wants the role ${list(need.role).join(' or ')} for this.`, path: at };
    }
  },
};
