// What all parts of a guide need to know while it is composed.
import type { Inline, Words } from '../document.ts';
import type { Host } from '../host.ts';
import type { Noun, Phrases, Who } from '../phrases/phrases.ts';
import type { Provider } from '../provider.ts';
import type { OnlyFor } from '../step.ts';
import { type Language, type Text, textIn } from '../text.ts';
import type { Environment, Thing } from '../vocabulary.ts';

export interface Context {
  phrases: Phrases;
  language: Language;
  who: Who;
  provider?: Provider;
  host?: Host;
  method?: string;
  asks: readonly string[];
  app?: string;
  scopes?: readonly string[];
  environment?: Environment;
  /** The host's own values: redirect URL … */
  values: Readonly<Record<string, string | undefined>>;
  /** Domains that a white-label guide does not name. */
  hidden: readonly string[];
  /** Fields that a step reads from an address. */
  readable: Set<string>;
  /** Anchors of the page, each once. */
  anchors: Set<string>;
  /** Sentences said once a guide. */
  said: Set<string>;
}

/** {provider}, {host}, {app} and {form} filled in. */
export function filled(text: string, { who, app }: Context): string {
  const values: Record<string, string | undefined> = {
    provider: who.provider,
    host: who.host,
    form: who.form,
    app: app ?? who.host,
  };
  return text.replace(/\{(provider|host|form|app)\}/g, (all, name: string) => values[name] ?? all);
}

/** A text of an entry in the language of the guide, marked where it exists only in English. */
export function said(text: Text, context: Context): Words {
  const { words, language } = textIn(text, context.language);
  const full = filled(words, context);
  return [language === context.language ? full : { foreign: full, language }];
}

/** A label on the screen, or a thing every language can name. */
export function labelled(label: string, context: Context): Inline {
  return context.phrases.things[label as Thing] ?? { label: filled(label, context) };
}

export function nounOf(field: string, context: Context): Noun {
  return context.phrases.noun(context.provider?.fields[field]?.label ?? field);
}

/** A name of a kind of value, such as "publishable key", as the language says it. */
export function kindName(name: Text, context: Context): Words {
  const inEnglish = typeof name === 'string' ? name : name.en;
  const translated = typeof name === 'object' && context.language !== 'en';
  return translated ? said(name, context) : [context.phrases.noun(inEnglish).is];
}

/** Production is one side, everything for trying things out the other. */
const sameSide = (a: Environment, b: Environment | undefined): boolean => (a === 'production') === (b === 'production');

export function applies(onlyFor: OnlyFor | undefined, context: Context): boolean {
  if (!onlyFor) return true;
  const { method, scopes, environment, category } = onlyFor;
  if (method && context.method && !method.includes(context.method)) return false;
  if (scopes && context.scopes && !scopes.some(scope => context.scopes?.includes(scope))) return false;
  if (environment && context.environment && !environment.some(it => sameSide(it, context.environment))) return false;
  if (category && !category.some(wanted => context.provider?.categories.some(has => has === wanted))) return false;
  return true;
}

export const codes = (values: readonly string[]): Words[] => values.map(code => [{ code }]);
