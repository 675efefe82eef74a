// What all parts of a guide need to know while it is composed.
import type { Inline, Words } from '../document.ts';
import type { Host } from '../host.ts';
import type { Noun, Phrases, Who } from '../phrases/phrases.ts';
import type { Provider } from '../provider.ts';
import { type Language, type Text, textIn } from '../text.ts';
import type { Environment, Thing } from '../vocabulary.ts';
import type { Kept } from './kept.ts';
import { filled } from './title.ts';
import type { Trail } from './trail.ts';

export interface Context {
  phrases: Phrases;
  language: Language;
  who: Who;
  /** As the catalog has them: the names that an embedding app says of itself leave anchors as they are. */
  written: Who;
  provider?: Provider;
  host?: Host | undefined;
  method?: string;
  asks: readonly string[];
  app?: string | undefined;
  scopes?: readonly string[];
  environment?: Environment;
  /** The host's own values: redirect URL … */
  values: Readonly<Record<string, string | undefined>>;
  /** Names and domains that a white-label guide does not say. */
  hidden: readonly string[];
  /** Fields that a step reads from an address. */
  readable: Trail;
  /** Anchors of the page, each once. */
  anchors: Trail;
  /** Sentences said once a guide. */
  said: Trail;
  /** Parts that were composed before. */
  kept?: Kept;
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

export const codes = (values: readonly string[]): Words[] => values.map(code => [{ code }]);

/** Prefixes: a key goes on behind them. */
export const beginnings = (values: readonly string[], begins: 'wanted' | 'mistaken'): Words[] =>
  values.map(code => [{ code, begins }]);
