// Steps of an entry → numbered steps with titles and stable anchors.
import { type Doing, type GuideStep, plain, type Words } from '../document.ts';
import { list } from '../list.ts';
import { phrasesIn } from '../phrases/index.ts';
import type { Noun, Phrases } from '../phrases/phrases.ts';
import type { Action, Step } from '../step.ts';
import { applies, type Context, nounOf, said } from './context.ts';
import { doings } from './doing.ts';

/** The fields that a step obtains. */
export function fieldsOf(actions: readonly Action[]): string[] {
  const found = actions.flatMap(action => [
    ...list(action.copy),
    ...list(action.read),
    ...list(action.pick),
    ...(action.either ?? []).flatMap(way => fieldsOf(way.do as Action[])),
  ]);
  return [...new Set(found)];
}

const inside = (actions: readonly Action[]): Action[] =>
  actions.flatMap(action => [action, ...(action.either ?? []).flatMap(way => inside(way.do as Action[]))]);

/** Whether a title can be made from the actions. */
export function hasDerivedTitle(step: Step): boolean {
  return inside(step.do).some(
    ({ copy, read, pick, grant, giveBack, fillIn }) => copy ?? read ?? pick ?? grant ?? giveBack ?? fillIn,
  );
}

function derivedTitle(step: Step, context: Context): Words {
  const { phrases, who } = context;
  const actions = inside(step.do);
  const fields = fieldsOf(step.do);
  const nouns = (ids: readonly string[]): Noun[] => ids.map(id => nounOf(id, context));
  if (actions.some(action => action.fillIn)) return phrases.titles.fillIn(who);
  if (fields.length > 0) {
    const verb = actions.every(action => !action.read && !action.pick)
      ? 'copy'
      : actions.every(action => !action.read && !action.copy)
        ? 'choose'
        : 'find';
    return phrases.titles[verb](nouns(fields));
  }
  const back = actions.find(action => action.giveBack)?.giveBack;
  if (back) return phrases.titles.giveBack(phrases.hostValues[back.value]);
  return [phrases.titles.grant];
}

function titleOf(step: Step, context: Context): Words {
  const { title } = step;
  if (title === undefined) return derivedTitle(step, context);
  if (typeof title === 'string' || 'en' in title) return said(title, context);
  const [verb, field] = Object.entries(title)[0] as [
    keyof Pick<Phrases['titles'], 'create' | 'copy' | 'find' | 'choose'>,
    string,
  ];
  return context.phrases.titles[verb]([nounOf(field, context)]);
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

/** The anchor is made from the English title whatever the language, so that links survive translation. */
function anchorOf(step: Step, context: Context): string {
  return step.id ?? slug(plain(titleOf(step, { ...context, language: 'en', phrases: phrasesIn('en') })));
}

export function stepsOf(steps: readonly Step[], context: Context, from = 1): GuideStep[] {
  const made: GuideStep[] = [];
  for (const step of steps) {
    if (!applies(step.onlyFor, context)) continue;
    const actions: Doing[] = doings(step.do, context);
    if (actions.length === 0) continue;
    let id = anchorOf(step, context);
    for (let nth = 2; context.anchors.has(id); nth++) id = `${anchorOf(step, context)}-${nth}`;
    context.anchors.add(id);
    made.push({ id, number: from + made.length, title: titleOf(step, context), fields: fieldsOf(step.do), actions });
  }
  return made;
}
