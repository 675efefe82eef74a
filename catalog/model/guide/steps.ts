// Steps of an entry → numbered steps with titles and stable anchors.
import type { Doing, GuideStep } from '../document.ts';
import type { Step } from '../step.ts';
import { applies, scopesOf } from './applies.ts';
import { type Context, nounOf, said } from './context.ts';
import { doings } from './doing.ts';
import { once } from './kept.ts';
import { anchorOf, fieldsOf, titleOf } from './title.ts';

export function stepsOf(steps: readonly Step[], context: Context, from = 1): GuideStep[] {
  const { phrases, who, written, anchors } = context;
  const { titles, hostValues } = phrases;
  const naming = {
    titles,
    hostValues,
    who,
    noun: (field: string) => nounOf(field, context),
    said: (text: Parameters<typeof said>[0]) => said(text, context),
  };
  const parties = { ...(context.provider && { provider: context.provider }), who: written };
  const headOf = (step: Step) => ({
    id: anchorOf(step, parties, anchors),
    title: titleOf(step, naming),
    fields: fieldsOf(step.do.filter(({ onlyFor }) => applies(onlyFor, context))),
  });
  const stepOf = (step: Step): Omit<GuideStep, 'number'> | undefined => {
    const actions: Doing[] = doings(step.do, context);
    if (actions.length === 0) return undefined;
    const head = once(step.do, context, () => headOf(step), ['anchors']);
    return { ...head, actions, ...scopesOf(step.onlyFor, context) };
  };
  const made = steps
    .filter(step => applies(step.onlyFor, context))
    .flatMap(step => once(step, context, () => stepOf(step)) ?? []);
  return made.map(({ id, ...step }, index) => ({ id, number: from + index, ...step }));
}
