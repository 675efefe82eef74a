// All actions of an entry, wherever they stand, with their key paths.
import type { KeyPath } from './finding.ts';
import type { Host } from './host.ts';
import type { Provider } from './provider.ts';
import type { Action, Step } from './step.ts';

export interface Placed<T> {
  it: T;
  path: KeyPath;
}

export function stepsOfProvider(provider: Provider): (Placed<Step> & { method?: string })[] {
  const obtaining = Object.entries(provider.methods).flatMap(([id, method]) =>
    method.steps.map((it, index) => ({ it, path: ['methods', id, 'steps', index], method: id })),
  );
  return [...obtaining, ...(provider.rotate ?? []).map((it, index) => ({ it, path: ['rotate', index] }))];
}

export function stepsOfHost(host: Host): Placed<Step>[] {
  const managing = Object.entries(host.manage ?? {}).flatMap(([task, steps]) =>
    (steps ?? []).map((it, index) => ({ it, path: ['manage', task, index] })),
  );
  return [
    ...host.link.map((it, index) => ({ it, path: ['link', index] })),
    ...(host.after ?? []).map((it, index) => ({ it, path: ['after', index] })),
    ...managing,
  ];
}

export function actionsOf({ it, path }: Placed<Step>): Placed<Action>[] {
  return it.do.flatMap((action, index) => {
    const here = [...path, 'do', index];
    const inside = (action.either ?? []).flatMap((way, nth) =>
      way.do.map((inner, at) => ({ it: inner as Action, path: [...here, 'either', nth, 'do', at] })),
    );
    return [{ it: action, path: here }, ...inside];
  });
}
