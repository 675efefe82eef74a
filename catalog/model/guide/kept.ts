// Parts of guides: composed once for all guides of a way to link in which they say the same.
import type { Who } from '../phrases/phrases.ts';
import type { Provider } from '../provider.ts';
import type { Context } from './context.ts';

/** What composing a part leaves behind for the parts after it. */
type Trace = Pick<Context, 'readable' | 'anchors' | 'said'>;

/** What differs between guides of one way to link: all of it is about the app. */
interface App extends Pick<Context, 'host' | 'app' | 'values'> {
  name: string | undefined;
  form: string;
  writtenName: string | undefined;
  writtenForm: string;
}
type Asked = Map<keyof App, unknown>;

interface Part {
  made: unknown;
  /** What it looked back at. */
  before: string;
  /** What it asked of the app, and the answer. */
  asked: Asked;
  after: Readonly<Record<keyof Trace, readonly string[]>>;
}

/** The parts of one way to link, by what they are made of. */
export interface Parts {
  provider: Provider;
  parts: Map<unknown, Part[]>;
}

/** The same while a guide is composed. */
export interface Kept extends Parts {
  /** The app of the guide that is composed now, and what the part that is made now asked of it. */
  app: App;
  asked: Asked;
  /** Sets as texts, while they have this size. */
  texts: Map<ReadonlySet<string>, { size: number; text: string }>;
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
    const kept = known?.provider === provider ? known : { provider, parts: new Map() };
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
    texts: new Map(),
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

/** A set that only grows, as one text. */
function textOf(set: ReadonlySet<string>, { texts }: Kept): string {
  const known = texts.get(set);
  if (known?.size === set.size) return known.text;
  const text = [...set].join();
  texts.set(set, { size: set.size, text });
  return text;
}

const whole: readonly (keyof Trace)[] = ['readable', 'anchors', 'said'];

/** A part made of `from`: one that was made before, if all it looks back at and all it asks of the app is the same. */
export function once<T>(from: unknown, context: Context, make: () => T, back = whole): T {
  const { kept, readable, anchors, said } = context;
  if (!kept) return make();
  const outer = kept.asked;
  const before = back.map(name => textOf(context[name], kept)).join('\n');
  const known = kept.parts.get(from) ?? [];
  let part = known.find(it => it.before === before && fits(it, kept));
  if (part) {
    for (const field of part.after.readable) readable.add(field);
    for (const anchor of part.after.anchors) anchors.add(anchor);
    for (const sentence of part.after.said) said.add(sentence);
  } else {
    kept.asked = new Map();
    const made = make();
    const after = { readable: [...readable], anchors: [...anchors], said: [...said] };
    part = { made, before, asked: kept.asked, after };
    known.push(part);
    kept.parts.set(from, known);
    kept.asked = outer;
  }
  for (const [name, answer] of part.asked) outer.set(name, answer);
  return part.made as T;
}
