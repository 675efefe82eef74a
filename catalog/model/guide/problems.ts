// What can go wrong: made from mistakes, choices and lifetimes, so that nobody writes it twice.

import type { GuideStep, Inline, Words } from '../document.ts';
import { plain } from '../document.ts';
import type { Field } from '../field.ts';
import { list } from '../list.ts';
import { beginnings, type Context, kindName, nounOf, said } from './context.ts';
import { environmentsOf, prefixes } from './kinds.ts';

function stepLink(field: string, steps: readonly GuideStep[]): Inline | undefined {
  const step = steps.find(({ fields }) => fields.includes(field));
  return step && { link: `#${step.id}`, text: plain(step.title) };
}

/** For each value that people paste here instead: what it is, why it is wrong, and which step shows the right one. */
export function mistakeLines(id: string, field: Field, steps: readonly GuideStep[], context: Context): Words[] {
  const { phrases } = context;
  const { wrong } = phrases;
  const step = stepLink(id, steps);
  const instead = step ? [phrases.sentenceGap, ...wrong.takeInstead(step)] : [];
  return list(field.mistakenFor).map(mistake => {
    const shown = prefixes([mistake]);
    const why = mistake.because ? [phrases.sentenceGap, ...said(mistake.because, context)] : [];
    const what = wrong.mistake(
      kindName(mistake.name, context),
      shown.length > 0 ? phrases.or(beginnings(shown, 'mistaken')) : undefined,
    );
    return [...what, ...why, ...instead];
  });
}

function problemsOfField(id: string, field: Field, steps: readonly GuideStep[], context: Context): Words[] {
  const { phrases } = context;
  const { wrong } = phrases;
  const noun = nounOf(id, context);
  const lines = mistakeLines(id, field, steps, context);
  const environments = environmentsOf(field, context);
  if (environments)
    lines.push(
      wrong.environment(
        phrases.or(beginnings(environments.trying, 'wanted')),
        phrases.or(beginnings(environments.live, 'wanted')),
      ),
    );
  if (field.lifetime?.shownOnce) lines.push(wrong.lost(noun));
  const { expires } = field.lifetime ?? {};
  if (expires && expires !== 'never') lines.push(wrong.expired(noun));
  if (context.readable.has(id) && field.choices?.some(choice => choice.hosts)) lines.push(wrong.choice(noun));
  return lines;
}

export function problemLines(steps: readonly GuideStep[], context: Context): Words[] {
  const lines = context.asks.flatMap(id => {
    const field = context.provider?.fields[id];
    return field ? problemsOfField(id, field, steps, context) : [];
  });
  // Fields that share a mistake say it once.
  return [...new Map(lines.map(line => [plain(line), line])).values()];
}
