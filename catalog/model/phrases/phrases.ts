// What a language must be able to say. One file a language fills it; a missing sentence does not compile.
import type { Inline, Words } from '../document.ts';
import type { Language } from '../text.ts';
import type { Environment, HostValue, MethodKind, Outcome, Place, Task, Thing } from '../vocabulary.ts';

export type Gender = 'm' | 'f' | 'n';

/** How a language names a value in a sentence, as the object of a verb. */
export interface Noun {
  /** For titles: "API key". */
  bare: string;
  /** "your API key", with the label of the screen where the language has its own word. */
  your: Words;
  /** "the API key". */
  the: Words;
  /** As the subject: "the API key" in "that is the API key". Without the label of the screen. */
  is: string;
  /** Of the word that stands for it: "you find it". */
  gender: Gender;
}

export interface Who {
  provider: string;
  /** Undefined for an app that did not say its name. */
  host: string | undefined;
  form: string;
}

export interface Phrases {
  language: Language;
  /** The language's own name. */
  name: string;
  /** A value, by its label. */
  noun: (label: string) => Noun;
  and: (items: readonly Words[]) => Words;
  or: (items: readonly Words[]) => Words;
  things: Record<Thing, string>;
  places: Record<Place, string>;
  methods: Record<MethodKind, string>;
  hostValues: Record<HostValue, string>;
  environments: Record<Environment, string>;
  tasks: Record<Task, string>;
  colon: string;
  /** Ends a sentence, with the gap to the next. */
  fullStop: string;
  /** A remark in parentheses, with the space before it that the language wants. */
  aside: (words: Words) => Words;
  /** Between two sentences. */
  sentenceGap: string;
  date: (iso: string) => string;

  guideTitle: (who: Who) => Words;
  lead: (who: Who, values: readonly Noun[]) => Words;
  hostTitle: (host: string) => Words;
  hostLead: (host: string, form: string) => Words;
  sections: {
    needs: string;
    why: (provider: string) => string;
    obtain: (provider: string) => string;
    link: (who: Who) => string;
    after: string;
    wrong: string;
    check: string;
    goodToKnow: string;
    rotate: string;
    sources: string;
    accounts: string;
    plans: string;
    roles: string;
  };
  titles: {
    create: (nouns: readonly Noun[]) => Words;
    copy: (nouns: readonly Noun[]) => Words;
    find: (nouns: readonly Noun[]) => Words;
    choose: (nouns: readonly Noun[]) => Words;
    grant: string;
    giveBack: (what: string) => Words;
    fillIn: (who: Who) => Words;
  };

  needs: {
    account: (provider: string) => Words;
    plan: (names: readonly string[], orAbove: boolean) => Words;
    role: (names: readonly string[]) => Words;
    permission: (names: readonly string[]) => Words;
    feature: (what: Words) => Words;
    tool: (name: string) => Words;
    contact: (name: string) => Words;
    for: (what: Words) => Words;
    otherwiseAsk: (whom: Words, what: Words | undefined) => Words;
    otherwise: (what: Words) => Words;
    unconfirmed: (who: Who) => Words;
    ends: (provider: string, date: string) => Words;
  };
  field: {
    optional: string;
    whatSecret: (who: Who) => Words;
    shownOnce: string;
    expires: {
      days: (days: number) => string;
      chosen: (maxDays: number | undefined) => string;
      unused: (days: number) => string;
    };
    secrecy: string;
    rightOne: (forms: Words) => Words;
    startsWith: (prefixes: Words, environment: string | undefined) => Words;
    notThisOne: (name: Words, prefixes: Words) => Words;
    forTrying: (trying: Words, live: Words) => Words;
    choicesHead: [choice: string, host: string];
  };

  verbs: {
    signIn: (to: Words) => Words;
    go: (to: Words) => Words;
    goWays: (to: Words, ways: number, link: string) => Words;
    open: (what: Inline, place: Place | undefined) => Words;
    click: (what: Inline, place: Place | undefined, section: string | undefined) => Words;
    hover: (what: Inline, place: Place | undefined, section: string | undefined) => Words;
    tab: (label: string) => Words;
    choose: (options: readonly Inline[], list: string | undefined, orCreate: boolean) => Words;
    search: (what: Words, where: string | undefined) => Words;
    turnOn: (label: string) => Words;
    turnOff: (label: string) => Words;
    find: (what: Inline, under: string | undefined) => Words;
    show: (noun: Noun) => Words;
    download: (label: string) => Words;
    type: (value: Inline, into: string | undefined) => Words;
    grant: (section: string | undefined) => Words;
    copy: (nouns: readonly Noun[]) => Words;
    pick: (noun: Noun) => Words;
    giveBack: (what: string, into: string) => Words;
    giveBackAsk: (what: string, into: string, who: Who) => Words;
    giveAway: (noun: Noun, into: string) => Words;
    run: (language: string) => Words;
    ask: (whom: Words, what: Words) => Words;
    wait: (what: Words) => Words;
    fillIn: (nouns: readonly Noun[], who: Who) => Words;
    followScreen: Words;
    send: (what: string) => Words;
    submit: (what: Inline | undefined) => Words;
    authorizeIfAsked: (provider: string) => Words;
    authorize: (provider: string) => Words;
    confirm: (label: Inline | undefined) => Words;
    expect: Record<Outcome, (who: Who, place: string | undefined) => Words>;
    either: string;
  };
  address: {
    addressBar: (noun: Noun) => Words;
    signInPage: (noun: Noun) => Words;
    shownInApp: (noun: Noun) => Words;
    lit: (noun: Noun, value: string) => Words;
    made: (noun: Noun, value: string) => Words;
    chosenByHost: (noun: Noun) => Words;
  };
  wrong: {
    mistake: (name: Words, prefixes: Words | undefined) => Words;
    takeInstead: (step: Inline) => Words;
    environment: (trying: Words, live: Words) => Words;
    lost: (noun: Noun) => Words;
    expired: (noun: Noun) => Words;
    choice: (noun: Noun) => Words;
  };
  check: { intro: Words; status: (code: string) => Words };
  sources: {
    read: (date: string) => Words;
    tried: (date: string) => Words;
    help: (whom: Words) => Words;
    moreAt: (link: Words) => Words;
  };
  plans: { noOwnKeys: string; each: string; trial: string };
  accounts: { managedByUser: string; managedByHost: (host: string) => string };
  callouts: { note: string; tip: string; warning: string };
}
