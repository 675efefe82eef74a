// A guide in a language is in that language, as far as the entry allows; what is not is marked.
import { describe, expect, test } from 'vitest';
import type { Words } from '../../catalog/model/document.ts';
import { type Language, languages, type Text } from '../../catalog/model/text.ts';
import { compose, type Request, requests, wordsOf } from '../support/guides.ts';
import { catalog } from '../support/own.ts';

const others = languages.filter((language): language is Exclude<Language, 'en'> => language !== 'en');

/** Texts of an entry that exist in several languages. */
function textsOf(value: unknown): Exclude<Text, string>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [value as Exclude<Text, string>];
  return Object.values(value).flatMap(textsOf);
}

const entriesOf = ({ provider, host }: Request) => [catalog.providers.get(provider), catalog.hosts.get(host)];

/** What the guide says itself: neither marked as foreign nor the provider's own words on a screen. */
const ownWords = (words: Words): string[] => words.filter((part): part is string => typeof part === 'string');
const foreignIn = (words: Words): string[] =>
  words.flatMap(part => (typeof part === 'object' && 'foreign' in part ? part.foreign : []));

/** Names and the provider's words for its fields are the same in every language. */
function namesOf(request: Request): string[] {
  const provider = catalog.providers.get(request.provider);
  const labels = Object.values(provider?.fields ?? {}).map(({ label }) => label);
  return [provider?.name ?? '', catalog.hosts.get(request.host)?.name ?? '', ...labels].map(name => name.toLowerCase());
}

/** Long enough that two languages do not share it by chance. */
function isSentence(text: string, names: readonly string[], least: number): boolean {
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), text.toLowerCase());
  return (rest.match(/\p{L}{2,}/gu) ?? []).length >= least;
}

describe.each(requests)('$name', request => {
  const english = compose({ ...request, language: 'en' });
  const names = namesOf(request);
  const texts = wordsOf(english).flatMap(ownWords);
  const englishWords = new Set(texts.map(text => text.trim()).filter(text => isSentence(text, names, 2)));

  test('nothing in an English guide is marked as foreign', () => {
    expect(wordsOf(english).flatMap(foreignIn)).toEqual([]);
  });

  test.each(others)('no English is left over in %s', language => {
    const words = wordsOf(compose({ ...request, language }));
    const own = words.flatMap(ownWords).map(text => text.trim());
    expect(own.filter(text => englishWords.has(text))).toEqual([]);
  });

  test.each(others)('what the entry says in %s is said in it', language => {
    const given = textsOf(entriesOf(request)).filter(
      text => text[language] !== undefined && text[language] !== text.en,
    );
    const words = wordsOf(compose({ ...request, language }));
    const translated = new Set(given.map(({ en }) => en));
    expect(words.flatMap(foreignIn).filter(text => translated.has(text))).toEqual([]);
    const all = words.flatMap(ownWords).join('\n');
    expect(given.filter(({ en }) => isSentence(en, names, 3) && all.includes(en)).map(({ en }) => en)).toEqual([]);
  });
});
