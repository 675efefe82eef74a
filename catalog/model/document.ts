// What a guide is made of: plain data that every renderer, page and snippet lays out in its own way.
import type { Language } from './text.ts';
import type { Environment } from './vocabulary.ts';

export type Inline =
  | string
  /** A label on the screen, in the provider's own language; some are buttons. */
  | { label: string; button?: true }
  /** A menu path. */
  | { path: readonly string[] }
  /** Letters to take as they are; some only begin a value that is wanted here, or that is a mistake. */
  | { code: string; begins?: 'wanted' | 'mistaken' }
  | { link: string; text: string }
  /** A text that exists only in another language than the guide's. */
  | { foreign: string; language: Language };
export type Words = readonly Inline[];

export type Tone = 'note' | 'tip' | 'warning';

/** Meant for some scopes only; said where nobody chose any. */
export interface Scoped {
  scopes?: readonly string[];
}

export type Block = Scoped & Shown;
type Shown =
  | { block: 'say'; words: Words }
  | { block: 'list'; items: readonly Words[] }
  | { block: 'callout'; tone: Tone; words: Words }
  /** An address with the value lit up; `reads` when the value is made from the lit part. */
  | { block: 'address'; field: string; before: string; lit: string; after: string; reads?: string; words: Words }
  /** A value to give back to the provider; none when the host does not say it. */
  | { block: 'give'; name: string; value?: string }
  | { block: 'code'; language: string; code: string }
  | { block: 'permissions'; items: readonly { id: string; label: string; access?: string; why: Words }[] }
  | { block: 'table'; head: readonly Words[]; rows: readonly (readonly Words[])[] }
  | { block: 'either'; ways: readonly { title: Words; actions: readonly Doing[] }[] }
  | { block: 'picture'; file: string; alt: Words; on: string };

/** One action as a sentence, and what belongs to it. */
export interface Doing extends Scoped {
  verb: string;
  words: Words;
  fields?: readonly string[];
  below?: readonly Block[];
}

export interface GuideStep extends Scoped {
  id: string;
  number: number;
  title: Words;
  fields: readonly string[];
  actions: readonly Doing[];
}

export interface Section {
  id:
    | 'needs'
    | 'why'
    | 'obtain'
    | 'link'
    | 'after'
    | 'wrong'
    | 'check'
    | 'good-to-know'
    | 'rotate'
    | 'sources'
    | string;
  title: Words;
  blocks: readonly Block[];
  steps: readonly GuideStep[];
}

export interface GuideField {
  id: string;
  label: string;
  secret: boolean;
  optional: boolean;
  what?: Words;
  env?: string;
  example?: string;
  lines: 'one' | 'several';
  choices?: readonly { value: string; label: Words }[];
  /** The anchor of the step that obtains it. */
  step?: string;
  /** What is said of each value that people paste here instead, in the order of the entry. */
  mistakes?: readonly Words[];
}

export interface Page {
  version: 1;
  language: Language;
  title: Words;
  lead: Words;
  sections: readonly Section[];
}

export interface Guide extends Page {
  kind: 'guide';
  provider: { id: string; name: string; website: string; app?: string };
  method: { id: string; name: Words };
  methods: readonly { id: string; name: Words }[];
  host: { id: string; name?: string; form: string };
  environment?: Environment;
  fields: readonly GuideField[];
  checked: { on: string; by: 'documentation' | 'account' };
}

export interface HostPage extends Page {
  kind: 'host';
  host: { id: string; name: string };
}

/** Words without their markup. */
export function plain(words: Words): string {
  return words
    .map(part => {
      if (typeof part === 'string') return part;
      if ('label' in part) return part.label;
      if ('path' in part) return part.path.join(' › ');
      if ('code' in part) return part.code;
      return 'text' in part ? part.text : part.foreign;
    })
    .join('');
}
