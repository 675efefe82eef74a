// The phrases of every language.
import type { Language } from '../text.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Noun, Phrases } from './phrases.ts';

/** Many guides ask for the same labels. */
function remembered(phrases: Phrases): Phrases {
  const nouns = new Map<string, Noun>();
  const noun = (label: string): Noun => {
    const made = nouns.get(label) ?? phrases.noun(label);
    nouns.set(label, made);
    return made;
  };
  return { ...phrases, noun };
}

const all: Record<Language, Phrases> = {
  en: remembered(en),
  de: remembered(de),
  fr: remembered(fr),
  es: remembered(es),
  ja: remembered(ja),
};

export function phrasesIn(language: Language): Phrases {
  return all[language];
}
