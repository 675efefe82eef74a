// What a step is called, which fields it obtains, and its anchor. The linter asks, too: no phrases and no schemas here.
import { plain, type Words } from '../document.ts';
import type { Host } from '../host.ts';
import { list } from '../list.ts';
import type { Noun, Phrases, Who } from '../phrases/phrases.ts';
import type { Provider } from '../provider.ts';
import type { Action, Step } from '../step.ts';
import type { Text } from '../text.ts';
import { applies } from './applies.ts';
import * as english from './english.ts';

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

/** How a language names things. */
export interface Naming extends Pick<Phrases, 'titles' | 'hostValues'> {
  noun: (field: string) => Noun;
  said: (text: Text) => Words;
  who: Who;
}

function derivedTitle(step: Step, { titles, hostValues, noun, who }: Naming): Words {
  const actions = inside(step.do);
  const fields = fieldsOf(step.do);
  if (actions.some(action => action.fillIn)) return titles.fillIn(who);
  if (fields.length > 0) {
    const verb = actions.every(action => !action.read && !action.pick)
      ? 'copy'
      : actions.every(action => !action.read && !action.copy)
        ? 'choose'
        : 'find';
    return titles[verb](fields.map(noun));
  }
  const back = actions.find(action => action.giveBack)?.giveBack;
  return back ? titles.giveBack(hostValues[back.value]) : [titles.grant];
}

export function titleOf(step: Step, naming: Naming): Words {
  const { title } = step;
  if (title === undefined) return derivedTitle(step, naming);
  if (typeof title === 'string' || 'en' in title) return naming.said(title);
  const [verb, field] = Object.entries(title)[0] as ['create' | 'copy' | 'find' | 'choose', string];
  return naming.titles[verb]([naming.noun(field)]);
}

export interface Parties {
  provider?: Provider;
  who: Who;
  /** Another name for the app. */
  app?: string | undefined;
}

/** The two that are linked; an app that embeds guides says its own name, or none. */
export const whoOf = (provider: Provider, host: Host | undefined): Who => ({
  provider: provider.name,
  host: host?.embedder ? undefined : host?.name,
  form: host === undefined || host.embedder ? '' : host.form,
});

/** {provider}, {host}, {app} and {form} filled in. */
export function filled(text: string, of: Parties): string {
  if (!text.includes('{')) return text;
  return text.replace(
    /\{(provider|host|form|app)\}/g,
    (all, name: keyof Who | 'app') => (name === 'app' ? (of.app ?? of.who.host) : of.who[name]) ?? all,
  );
}

const inEnglish = (of: Parties): Naming => ({
  ...english,
  noun: field => english.noun(of.provider?.fields[field]?.label ?? field),
  said: text => [filled(typeof text === 'string' ? text : text.en, of)],
  who: of.who,
});

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

/** Anchors that are there already. */
type Taken = Pick<Set<string>, 'has'> & { add: (anchor: string) => unknown };

/** Made from the English title whatever the language, so that links survive translation; each once on a page. */
export function anchorOf(step: Step, of: Parties, taken: Taken): string {
  const name = step.id ?? slug(plain(titleOf(step, inEnglish(of))));
  let anchor = name;
  for (let nth = 2; taken.has(anchor); nth++) anchor = `${name}-${nth}`;
  taken.add(anchor);
  return anchor;
}

/** The step that obtains a field, as a guide has it: its anchor, and its English title. */
export function stepOf(
  provider: Provider,
  method: string,
  field: string,
  host?: Host,
): { anchor: string; title: string } | undefined {
  const circumstances = { provider, method };
  const parties = { provider, who: whoOf(provider, host) };
  const taken = new Set<string>();
  for (const step of provider.methods[method]?.steps ?? []) {
    if (!applies(step.onlyFor, circumstances)) continue;
    if (!step.do.some(({ onlyFor }) => applies(onlyFor, circumstances))) continue;
    const anchor = anchorOf(step, parties, taken);
    if (fieldsOf(step.do).includes(field)) return { anchor, title: plain(titleOf(step, inEnglish(parties))) };
  }
  return undefined;
}
