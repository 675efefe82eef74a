// What can go wrong: made from mistakes, choices and lifetimes, so that nobody writes it twice.

import type { GuideStep, Inline, Words } from '../document.ts';
import { plain } from '../document.ts';
import type { Field } from '../field.ts';
import { list } from '../list.ts';
import { type Context, codes, kindName, nounOf, said } from './context.ts';
import { environmentsOf, prefixes } from './kinds.ts';

function stepLink(field: string, steps: readonly GuideStep[]): Inline | undefined {
  const step = steps.find(({ fields }) => fields.includes(field));
  return step && { link: `#${step.id}`, text: plain(step.title) };
}

function problemsOfField(id: string, field: Field, steps: readonly GuideStep[], context: Context): Words[] {
  const { phrases } = context;
  const { wrong } = phrases;
  const noun = nounOf(id, context);
  const step = stepLink(id, steps);
  const instead = step ? [phrases.sentenceGap, ...wrong.takeInstead(step)] : [];
  const lines: Words[] = [];
  for (const mistake of list(field.mistakenFor)) {
    const shown = prefixes([mistake]);
    const why = mistake.because ? [phrases.sentenceGap, ...said(mistake.because, context)] : [];
    const what = wrong.mistake(
      kindName(mistake.name, context),
      shown.length > 0 ? phrases.or(codes(shown)) : undefined,
    );
    lines.push([...what, ...why, ...instead]);
  }
  const environments = environmentsOf(field);
  if (environments)
    lines.push(wrong.environment(phrases.or(codes(environments.trying)), phrases.or(codes(environments.live))));
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
