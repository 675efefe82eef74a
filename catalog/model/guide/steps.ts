// Steps of an entry → numbered steps with titles and stable anchors.
import type { Doing, GuideStep } from '../document.ts';
import type { Step } from '../step.ts';
import { applies, scopesOf } from './applies.ts';
import { type Context, nounOf, said } from './context.ts';
import { doings } from './doing.ts';
import { anchorOf, fieldsOf, titleOf, whoOf } from './title.ts';

export function stepsOf(steps: readonly Step[], context: Context, from = 1): GuideStep[] {
  const { phrases, who, anchors } = context;
  const { titles, hostValues } = phrases;
  const naming = {
    titles,
    hostValues,
    who,
    noun: (field: string) => nounOf(field, context),
    said: (text: Parameters<typeof said>[0]) => said(text, context),
  };
  // The names that an embedding app says of itself leave anchors as they are.
  const { provider, host } = context;
  const parties = provider ? { provider, who: whoOf(provider, host) } : context;
  const made: GuideStep[] = [];
  for (const step of steps) {
    if (!applies(step.onlyFor, context)) continue;
    const actions: Doing[] = doings(step.do, context);
    if (actions.length === 0) continue;
    made.push({
      id: anchorOf(step, parties, anchors),
      number: from + made.length,
      title: titleOf(step, naming),
      fields: fieldsOf(step.do),
      actions,
      ...scopesOf(step.onlyFor, context),
    });
  }
  return made;
}
