// Whether a part of an entry is meant for the way in which an account is linked.
import type { Scoped } from '../document.ts';
import type { Provider } from '../provider.ts';
import type { OnlyFor } from '../step.ts';
import type { Environment } from '../vocabulary.ts';

/** What is known of that way; what is not known leaves nothing out. */
export interface Circumstances {
  provider?: Provider;
  method?: string;
  scopes?: readonly string[];
  environment?: Environment;
}

/** Production is one side, everything for trying things out the other. */
const sameSide = (a: Environment, b: Environment | undefined): boolean => (a === 'production') === (b === 'production');

export function applies(onlyFor: OnlyFor | undefined, of: Circumstances): boolean {
  if (!onlyFor) return true;
  const { method, scopes, environment, category } = onlyFor;
  if (method && of.method && !method.includes(of.method)) return false;
  if (scopes && of.scopes && !scopes.some(scope => of.scopes?.includes(scope))) return false;
  if (environment && of.environment && !environment.some(it => sameSide(it, of.environment))) return false;
  if (category && !category.some(wanted => of.provider?.categories.some(has => has === wanted))) return false;
  return true;
}

/** The scopes that a part is for, as long as nobody chose any: who shows the guide may still choose. */
export function scopesOf(onlyFor: OnlyFor | undefined, of: Circumstances): Scoped {
  return onlyFor?.scopes && !of.scopes ? { scopes: onlyFor.scopes } : {};
}
