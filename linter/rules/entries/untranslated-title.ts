// A title that has to be written is written per language.
import { hasDerivedTitle } from '../../../catalog/model/guide/title.ts';
import { stepsOf } from './parts.ts';
import { type EntryRule, ofEither } from './rule.ts';

export const untranslatedTitle: EntryRule = {
  id: 'untranslated-title',
  severity: 'warning',
  summary: 'A title exists in English only.',
  why: 'The sentences of a guide exist in every language by themselves; a title that is written by hand does not. Write it per language: { en: …, de: …, fr: …, es: …, ja: … }. What you cannot translate may be left out there, and shows in English, marked as such.',
  run: ofEither(function* (_, __, entry) {
    for (const { it, path } of stepsOf(entry)) {
      if (typeof it.title === 'string' && !hasDerivedTitle(it))
        yield {
          message: 'This title exists in English only. Write it per language: { en: …, de: … }.',
          path: [...path, 'title'],
        };
    }
  }),
};
