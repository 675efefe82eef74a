// Parts of guides: composed once for all guides of a way to link in which they say the same.
import type { Who } from '../phrases/phrases.ts';
import type { Provider } from '../provider.ts';
import type { Context } from './context.ts';
import { follow, type Place, start } from './trail.ts';

/** What composing a part leaves behind for the parts after it. */
type Trace = 'readable' | 'anchors' | 'said';
type Places = Readonly<Record<Trace, Place>>;

/** What differs between guides of one way to link: all of it is about the app. */
interface App extends Pick<Context, 'host' | 'app' | 'values'> {
  name: string | undefined;
  form: string;
  writtenName: string | undefined;
  writtenForm: string;
}
type Asked = Map<keyof App, unknown>;

interface Part {
  name: string;
  made: unknown;
  before: Places;
  /** What it asked of the app, and the answer. */
  asked: Asked;
  after: Places;
}

/** The parts of one way to link, by what they are made of. */
export interface Parts {
  provider: Provider;
  /** Where every guide begins. */
  start: Place;
  parts: Map<unknown, Part[]>;
}

/** The same while a guide is composed. */
export interface Kept extends Parts {
  /** The app of the guide that is composed now, and what the part that is made now asked of it. */
  app: App;
  asked: Asked;
}

/** For whoever composes many guides, one way to link after the other. */
export type Keeper = (provider: Provider, wayToLink: string) => Parts;

/** Few, so that a large catalog does not fill the memory: those of one provider. */
const most = 8;

export function keeper(): Keeper {
  const all = new Map<string, Parts>();
  return (provider, wayToLink) => {
    const known = all.get(wayToLink);
    // An entry that was edited is another one.
    const kept = known?.provider === provider ? known : { provider, start: start(), parts: new Map() };
    all.set(wayToLink, kept);
    const [oldest] = all.keys();
    if (all.size > most && oldest !== undefined) all.delete(oldest);
    return kept;
  };
}

/** The same context; what it is asked about the app is noted. */
export function watched(context: Context, of: Parts): Context {
  const { who, written, host, app, values } = context;
  const kept: Kept = {
    ...of,
    app: { host, app, values, name: who.host, form: who.form, writtenName: written.host, writtenForm: written.form },
    asked: new Map(),
  };
  const note = <K extends keyof App>(name: K): App[K] => {
    kept.asked.set(name, kept.app[name]);
    return kept.app[name];
  };
  const noted = ({ provider }: Who, name: 'name' | 'writtenName', form: 'form' | 'writtenForm'): Who => ({
    provider,
    get host() {
      return note(name);
    },
    get form() {
      return note(form);
    },
  });
  return {
    ...context,
    get host() {
      return note('host');
    },
    get app() {
      return note('app');
    },
    get values() {
      return note('values');
    },
    who: noted(who, 'name', 'form'),
    written: noted(written, 'writtenName', 'writtenForm'),
    kept,
  };
}

function fits({ asked }: Part, { app }: Kept): boolean {
  for (const [name, answer] of asked) if (app[name] !== answer) return false;
  return true;
}

const whole: readonly Trace[] = ['readable', 'anchors', 'said'];

const placesOf = ({ readable, anchors, said }: Context): Places => ({
  readable: readable.at,
  anchors: anchors.at,
  said: said.at,
});

function partFor(from: unknown, kept: Kept, here: Places, back: readonly Trace[], name: string): Part | undefined {
  for (const part of kept.parts.get(from) ?? [])
    if (part.name === name && back.every(it => part.before[it] === here[it]) && fits(part, kept)) return part;
  return undefined;
}

/**
 * A part made of `from`: one that was made before, if all it looks back at and all it asks of the app is the same.
 * Where several are made of the same, `name` tells them apart.
 */
export function once<T>(from: unknown, context: Context, make: () => T, back = whole, name = ''): T {
  const { kept } = context;
  if (!kept) return make();
  const outer = kept.asked;
  const before = placesOf(context);
  let part = partFor(from, kept, before, back, name);
  if (part) for (const it of whole) follow(context[it], part.before[it], part.after[it]);
  else {
    kept.asked = new Map();
    const made = make();
    part = { name, made, before, asked: kept.asked, after: placesOf(context) };
    const known = kept.parts.get(from);
    if (known) known.push(part);
    else kept.parts.set(from, [part]);
    kept.asked = outer;
  }
  for (const [it, answer] of part.asked) outer.set(it, answer);
  return part.made as T;
}
