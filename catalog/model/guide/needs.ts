// What must be true first, from both sides.
import type { Words } from '../document.ts';
import { list } from '../list.ts';
import type { Need } from '../step.ts';
import { applies } from './applies.ts';
import { type Context, said } from './context.ts';
import { mail } from './doing.ts';

function what(need: Need, context: Context): Words {
  const { phrases } = context;
  if (need.plan) return phrases.needs.plan(list(need.plan), need.orAbove ?? false);
  if (need.role) return phrases.needs.role(list(need.role));
  if (need.permission) return phrases.needs.permission(list(need.permission));
  if (need.feature) return phrases.needs.feature(said(need.feature, context));
  if (need.tool) return phrases.needs.tool(need.tool);
  return phrases.needs.contact(need.contact ?? '');
}

function otherwise({ otherwise: then }: Need, context: Context): Words {
  const { phrases } = context;
  if (then === undefined) return [];
  if (typeof then === 'object' && 'ask' in then) {
    return phrases.needs.otherwiseAsk([mail(then.ask)], then.for ? said(then.for, context) : undefined);
  }
  return phrases.needs.otherwise(said(then, context));
}

/** One line a need: what, what for, and what to do without it. */
export function needLines(needs: readonly Need[], side: string, context: Context): Words[] {
  return needs
    .filter(need => applies(need.onlyFor, context))
    .map(need => {
      const purpose = need.for ? context.phrases.needs.for(said(need.for, context)) : [];
      const then = otherwise(need, context);
      const stop = then.length > 0 ? [context.phrases.fullStop, ...then] : [];
      return [side, context.phrases.colon, ...what(need, context), ...purpose, ...stop];
    });
}
