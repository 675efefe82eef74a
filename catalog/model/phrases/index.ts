// The phrases of every language.
import type { Language } from '../text.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Phrases } from './phrases.ts';

const all: Record<Language, Phrases> = { en, de, fr, es, ja };

export function phrasesIn(language: Language): Phrases {
  return all[language];
}
