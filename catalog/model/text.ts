// Words an entry may give once in English or once per language.
import { z } from 'zod';

/** The languages every guide exists in. English stands in where a text is not translated. */
export const languages = ['en', 'de', 'fr', 'es', 'ja'] as const;
export type Language = (typeof languages)[number];

const words = z.string().min(1);

export const text = z
  .union([
    words,
    z.strictObject({
      en: words.describe('English; stands in for every language that is missing.'),
      de: words.optional().describe('German.'),
      fr: words.optional().describe('French.'),
      es: words.optional().describe('Spanish.'),
      ja: words.optional().describe('Japanese.'),
    }),
  ])
  .describe('One sentence or phrase: plain text (English), or one text per language: { en: …, de: … }.');
export type Text = z.infer<typeof text>;

/** A text in a language, and the language it is really in. */
export function textIn(of: Text, language: Language): { words: string; language: Language } {
  if (typeof of === 'string') return { words: of, language: 'en' };
  const translated = of[language];
  return translated === undefined ? { words: of.en, language: 'en' } : { words: translated, language };
}
