// One action of an entry → a sentence, and what stands below it.
import { type Block, type Doing, type Inline, plain, type Tone, type Words } from '../document.ts';
import { list } from '../list.ts';
import { capital } from '../phrases/words.ts';
import type { Action } from '../step.ts';
import type { Text } from '../text.ts';
import { readDoing } from './address-bar.ts';
import { applies, scopesOf } from './applies.ts';
import { type Context, labelled, nounOf, said } from './context.ts';
import { once } from './kept.ts';
import { hints, lifetimes, secrecy } from './kinds.ts';
import { filled } from './title.ts';

const split = (path: string): string[] => path.split('>').map(part => part.trim());

function menu(path: string, context: Context): Inline {
  const parts = split(filled(path, context));
  if (parts.length > 1) return { path: parts };
  return labelled(path, context);
}

function linked(name: string, at: string | undefined, context: Context): Words {
  const text = filled(name, context);
  if (at === undefined) return [{ label: text }];
  if (!at.includes('{')) return [{ link: at, text }];
  return [{ label: text }, ...context.phrases.aside([{ code: shownTemplate(at, context) }])];
}

/** https://{subdomain}.zendesk.com → https://<Subdomain>.zendesk.com */
export function shownTemplate(at: string, { provider }: Context): string {
  return at.replace(/\{(\w+)\}/g, (_, field: string) => `<${provider?.fields[field]?.label ?? field}>`);
}

const mail = (whom: string): Inline =>
  /^[^\s@]+@[^\s@]+$/.test(whom)
    ? { link: `mailto:${whom}`, text: whom }
    : /^https:\/\//.test(whom)
      ? { link: whom, text: whom }
      : whom;

export { mail };

type Callout = Extract<Block, { block: 'callout' }>;
type Say<T> = (what: T, context: Context) => Doing | Words | undefined;

const tone =
  (of: Tone): Say<Text> =>
  (text, context) => ({ verb: of, words: [], below: [{ block: 'callout', tone: of, words: said(text, context) }] });

const button = (it: Inline): Inline => (typeof it === 'object' && 'label' in it ? { ...it, button: true } : it);

const clicked =
  (verb: 'click' | 'hover'): Say<NonNullable<Action['click']>> =>
  (it, context) => {
    const { on, at, in: section } = typeof it === 'string' ? { on: it } : it;
    const what = labelled(on, context);
    return context.phrases.verbs[verb](verb === 'click' ? button(what) : what, at, section);
  };

const sayings: { [V in keyof Omit<Action, 'onlyFor'>]-?: Say<NonNullable<Action[V]>> } = {
  signIn: (it, context) => {
    const to = typeof it === 'string' ? it : it.to;
    const home = context.provider?.name === to ? context.provider.app : undefined;
    const at =
      typeof it === 'string' ? (home ?? (context.host?.name === to ? context.host.app : context.provider?.app)) : it.at;
    // A name is no label, wherever it leads.
    return context.phrases.verbs.signIn(at === undefined ? [filled(to, context)] : linked(to, at, context));
  },
  go: ({ to, at, ways }, context) =>
    ways
      ? context.phrases.verbs.goWays(linked(to, undefined, context), ways, at)
      : context.phrases.verbs.go(linked(to, at, context)),
  open: (it, context) => {
    const { path, at } = typeof it === 'string' ? { path: it } : it;
    return context.phrases.verbs.open(menu(path, context), at);
  },
  click: clicked('click'),
  hover: clicked('hover'),
  tab: (it, context) => context.phrases.verbs.tab(it),
  choose: (it, context) => {
    if (typeof it === 'string') return context.phrases.verbs.choose([labelled(it, context)], undefined, false);
    const options = list(it.option).map(option => labelled(option, context));
    return context.phrases.verbs.choose(options, it.in, it.orCreate ?? false);
  },
  search: (it, context) => context.phrases.verbs.search([labelled(it.for, context)], it.in),
  turnOn: (it, context) => context.phrases.verbs.turnOn(it),
  turnOff: (it, context) => context.phrases.verbs.turnOff(it),
  find: (it, context) => {
    const { what, under } = typeof it === 'string' ? { what: it, under: undefined } : it;
    return context.phrases.verbs.find(labelled(what, context), under);
  },
  show: (it, context) => context.phrases.verbs.show(nounOf(it, context)),
  download: (it, context) => context.phrases.verbs.download(it),
  type: ({ value, into }, context) => {
    // Without the name of an app, any name will do.
    const nameless = value.includes('{app}') && context.app === undefined && context.who.host === undefined;
    const thing = labelled(nameless ? 'a name you will recognise' : value, context);
    return context.phrases.verbs.type(typeof thing === 'string' ? thing : { code: filled(value, context) }, into);
  },
  grant: (it, context) => {
    const { permissions, in: section } = Array.isArray(it) ? { permissions: it, in: undefined } : it;
    const scopes = context.provider?.scopes ?? {};
    const items = permissions
      .filter(id => !context.scopes || context.scopes.includes(id))
      .map(id => ({
        id,
        label: scopes[id]?.label ?? id,
        ...(scopes[id]?.access && { access: scopes[id].access }),
        why: scopes[id] ? said(scopes[id].why, context) : [],
      }));
    if (items.length === 0) return undefined;
    return { verb: 'grant', words: context.phrases.verbs.grant(section), below: [{ block: 'permissions', items }] };
  },
  read: readDoing,
  copy: (it, context) => {
    const ids = list(it);
    const fields = ids.flatMap(id => context.provider?.fields[id] ?? []);
    const below = [
      ...fields.flatMap(field => hints(field, context, fields.length > 1)),
      ...lifetimes(fields, context),
      ...fields.flatMap(field => secrecy(field, context)),
    ];
    return { verb: 'copy', words: context.phrases.verbs.copy(ids.map(id => nounOf(id, context))), fields: ids, below };
  },
  pick: (it, context) => {
    const choices = context.provider?.fields[it]?.choices ?? [];
    const items = choices.map(choice => {
      const isSaid = plain(said(choice.label, context)).toLowerCase() === choice.value.toLowerCase();
      const value: Words = isSaid ? [] : [context.phrases.colon, { code: choice.value }];
      return [...said(choice.label, context), ...value];
    });
    return {
      verb: 'pick',
      words: context.phrases.verbs.pick(nounOf(it, context)),
      fields: [it],
      below: [{ block: 'list', items }],
    };
  },
  giveBack: ({ value, into }, context) => {
    const { phrases, values, who } = context;
    const name = phrases.hostValues[value];
    const named = value === 'appName' ? who.host : undefined;
    const known = values[value] ?? named;
    if (value === 'appName' && known === undefined)
      return phrases.verbs.type(phrases.things['a name you will recognise'], into);
    const words = known ? phrases.verbs.giveBack(name, into) : phrases.verbs.giveBackAsk(name, into, who);
    return { verb: 'giveBack', words, below: known ? [{ block: 'give', name, value: known }] : [] };
  },
  giveAway: ({ field, into }, context) => context.phrases.verbs.giveAway(nounOf(field, context), into),
  run: ({ command, language }, context) => ({
    verb: 'run',
    words: context.phrases.verbs.run(language),
    below: [{ block: 'code', language, code: command.trimEnd() }],
  }),
  ask: (it, context) => context.phrases.verbs.ask([mail(it.whom)], said(it.for, context)),
  wait: (it, context) => context.phrases.verbs.wait(said(it, context)),
  fillIn: (it, context) => {
    const fields = it === 'fields' ? context.asks : it;
    if (fields.length === 0) return context.phrases.verbs.followScreen;
    const { phrases, who } = context;
    return {
      verb: 'fillIn',
      words: phrases.verbs.fillIn(
        fields.map(id => nounOf(id, context)),
        who,
      ),
      fields,
    };
  },
  submit: (it, context) => {
    const what = labelled(it, context);
    if (it === 'the form') return context.phrases.verbs.submit(undefined);
    return typeof what === 'string' ? context.phrases.verbs.send(what) : context.phrases.verbs.submit(button(what));
  },
  authorize: (it, { phrases, who }) =>
    it === 'always' ? phrases.verbs.authorize(who.provider) : phrases.verbs.authorizeIfAsked(who.provider),
  confirm: (it, context) =>
    context.phrases.verbs.confirm(it === 'the confirmation' ? undefined : button(labelled(it, context))),
  expect: (it, { phrases, who }) => {
    const { see, in: place } = typeof it === 'string' ? { see: it, in: undefined } : it;
    return phrases.verbs.expect[see](who, place);
  },
  note: tone('note'),
  tip: tone('tip'),
  warning: tone('warning'),
  picture: (it, context) => ({
    verb: 'picture',
    words: [],
    below: [{ block: 'picture', file: it.file, alt: said(it.alt, context), on: it.on }],
  }),
  table: (it, context) => ({
    verb: 'table',
    words: [],
    below: [
      {
        block: 'table',
        head: it.head.map(cell => said(cell, context)),
        rows: it.rows.map(row => row.map(cell => said(cell, context))),
      },
    ],
  }),
  say: (it, context) => said(it, context),
  either: (it, context) => ({
    verb: 'either',
    words: [context.phrases.verbs.either],
    below: [
      {
        block: 'either',
        ways: it.map(way => ({ title: said(way.title, context), actions: doings(way.do as Action[], context) })),
      },
    ],
  }),
};

function doing(action: Action, context: Context): Doing | undefined {
  for (const [verb, what] of Object.entries(action)) {
    const say = sayings[verb as keyof typeof sayings] as
      | ((what: unknown, context: Context) => Doing | Words | undefined)
      | undefined;
    if (!say || what === undefined) continue;
    const it = say(what, context);
    return Array.isArray(it) ? { verb, words: it as Words } : (it as Doing | undefined);
  }
  return undefined;
}

/** An action for one environment says so, as long as nobody chose one. */
function forEnvironment({ onlyFor }: Action, doing: Doing, { environment, phrases }: Context): Doing {
  if (!onlyFor?.environment || environment || doing.words.length === 0) return doing;
  const where = phrases.or(onlyFor.environment.map(it => [phrases.environments[it]]));
  const [first = '', ...rest] = where;
  return {
    ...doing,
    words: [typeof first === 'string' ? capital(first) : first, ...rest, phrases.colon, ...doing.words],
  };
}

/** A callout that no sentence stands before is one itself; a remark as it is, anything graver by its name. */
const opening = ({ tone, words }: Callout, { phrases }: Context): Words =>
  tone === 'note' ? words : [phrases.callouts[tone], phrases.colon, ...words];

/** Actions → sentences. Callouts, pictures and tables belong to the sentence before them. */
export function doings(actions: readonly Action[], context: Context): Doing[] {
  const all: Doing[] = [];
  for (const action of actions) {
    if (!applies(action.onlyFor, context)) continue;
    const it = once(action, context, () => doing(action, context));
    if (!it) continue;
    const only = scopesOf(action.onlyFor, context);
    const next = { ...forEnvironment(action, it, context), ...only };
    const last = all.at(-1);
    const callout = next.below?.[0];
    if (!last && next.words.length === 0 && callout?.block === 'callout')
      all.push({ verb: next.verb, words: opening(callout, context), ...only });
    else if (next.words.length === 0 && last)
      all[all.length - 1] = {
        ...last,
        below: [...(last.below ?? []), ...(next.below ?? []).map(block => ({ ...block, ...only }))],
      };
    else all.push(next);
  }
  return all;
}
