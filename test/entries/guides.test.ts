// Every guide that can be composed reads like writing: provider × method × host × language.
import { describe, expect, test } from 'vitest';
import { inEachLanguage, requests, stepsIn, withoutCode, withoutLabels, wordsOf } from '../support/guides.ts';

/** Repetitions that are grammar, not slips. */
const grammatical = /^(?:nous|vous|die|der|das|sie|que)$/i;

/** What must not stand in any sentence, and what it would mean. */
const slips: readonly [what: string, pattern: RegExp][] = [
  ['a value that was not there', /\b(?:undefined|null|NaN)\b|\[object/],
  ['a variable that nobody filled in', /[{}]/],
  ['two blanks', / {2}|\s\n|\n\s/],
  ['a blank before a full stop or comma', / [.,](?:\s|$)/],
  ['two marks where one belongs', /[,;:]\.|\.[,;:](?!\S)|(?<!\.)\.\.(?!\.)|,,|::|。。|、。/],
  ['nothing between brackets or quotes', /\(\s*\)|“”|«\s*»|「」/],
];

const doubled = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])(\p{L}+) (?=\1(?![\p{L}\p{N}]))/giu)]
    .map(([, word = '']) => word)
    .filter(word => !grammatical.test(word));

describe.each(requests)('$name', request => {
  const guides = inEachLanguage(request);

  test('has steps on the side of the provider and of the host, numbered from 1', () => {
    for (const [, guide] of guides) {
      const ids = guide.sections.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['needs', 'obtain', 'link', 'sources']));
      const numbered = guide.sections
        .filter(({ id }) => ['obtain', 'link', 'after'].includes(id))
        .flatMap(it => it.steps);
      expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
    }
  });

  test('what it says of replacing a leaked key is about its own values', () => {
    const [, guide] = guides[0] ?? [];
    const asked = guide?.fields.map(({ id }) => id) ?? [];
    const replaced = guide?.sections.filter(({ id }) => id === 'rotate').flatMap(({ steps }) => steps) ?? [];
    expect(replaced.flatMap(({ fields }) => fields).filter(field => !asked.includes(field))).toEqual([]);
  });

  test('every sentence is whole', () => {
    for (const [language, guide] of guides) {
      for (const words of wordsOf(guide)) {
        const text = withoutCode(words);
        const found = slips.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
        // Clay linked in Clay may well be called Clay twice.
        const twice = doubled(withoutCode(withoutLabels(words))).filter(word => word !== guide.host.name);
        expect([...found, ...twice], `${language}: ${text}`).toEqual([]);
        expect(text.trim(), language).not.toBe('');
      }
    }
  });

  test('every action says something', () => {
    for (const [, guide] of guides) {
      const silent = stepsIn(guide).flatMap(({ id, actions }) =>
        actions
          .filter(({ words, below = [] }) => words.length + below.length === 0)
          .map(({ verb }) => `${id}: ${verb}`),
      );
      expect(silent).toEqual([]);
    }
  });

  test('anchors are unique, and the same in every language', () => {
    const anchors = guides.map(([, guide]) => stepsIn(guide).map(({ id }) => id));
    for (const [index, ids] of anchors.entries()) {
      expect(ids, guides[index]?.[0]).toEqual(anchors[0]);
      expect(ids.filter((id, nth) => ids.indexOf(id) !== nth)).toEqual([]);
      expect(ids.filter(id => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
    }
  });

  test('every link inside leads to a step of the guide', () => {
    for (const [, guide] of guides) {
      const ids = stepsIn(guide).map(({ id }) => `#${id}`);
      const links = wordsOf(guide)
        .flat()
        .flatMap(part => (typeof part === 'object' && 'link' in part && part.link.startsWith('#') ? part.link : []));
      expect(links.filter(link => !ids.includes(link))).toEqual([]);
    }
  });

  test('every field says which step finds it', () => {
    for (const [, guide] of guides) {
      const obtain = guide.sections.find(({ id }) => id === 'obtain');
      for (const { id, step } of guide.fields) {
        expect(obtain?.steps.find(it => it.id === step)?.fields, id).toContain(id);
      }
    }
  });
});
