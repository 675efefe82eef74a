// The first guides exist in every language, with the same labels, addresses and steps.
import { describe, expect, test } from 'vitest';
import type { Page } from '../../catalog/model/document.ts';
import { type Language, languages } from '../../catalog/model/text.ts';
import { guide, hostPage } from '../support/facts.ts';

const pages: Record<string, (language: Language) => Page> = {
  'Clay in Nango': language => guide({ provider: 'clay', host: 'nango', language }),
  'Clerk in Nango': language => guide({ provider: 'clerk', host: 'nango', language }),
  'ClayHR in StackOne': language => guide({ provider: 'clayhr', host: 'stackone-hub', language }),
  'Firmable in Clay': language => guide({ provider: 'firmable', host: 'clay', language }),
  'accounts in Clay': language => hostPage('clay', language),
};

/** All values of one key, wherever they stand. */
function all(of: unknown, key: string): unknown[] {
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).flatMap(([name, value]) => [...(name === key ? [value] : []), ...all(value, key)]);
}

const labelsOfSteps = (page: Page): string[] =>
  page.sections.flatMap(({ steps }) =>
    all(steps, 'label')
      .concat(all(steps, 'path'))
      .map(it => JSON.stringify(it)),
  );

describe.each(Object.keys(pages))('%s', name => {
  const page = (language: Language): Page => {
    const compose = pages[name];
    if (!compose) throw new Error(name);
    return compose(language);
  };

  test.each(languages)('is written in %s from end to end', language => {
    expect(page(language).language).toBe(language);
    expect(all(page(language), 'foreign')).toEqual([]);
  });

  test.each(languages.filter(it => it !== 'en'))('has words of its own in %s', language => {
    const titles = (of: Page) => of.sections.map(({ title }) => title.join()).filter(it => !it.startsWith('In '));
    expect(titles(page(language)).filter(title => titles(page('en')).includes(title))).toEqual([]);
    expect(page(language).lead).not.toEqual(page('en').lead);
  });

  test.each(languages)('names what stands on the screen as it stands there (%s)', language => {
    expect(new Set(labelsOfSteps(page(language)))).toEqual(new Set(labelsOfSteps(page('en'))));
  });

  test.each(languages)('has the same steps, actions and anchors (%s)', language => {
    const shape = (of: Page) =>
      of.sections.map(({ id, steps }) => [id, steps.map(it => [it.id, it.actions.map(({ verb }) => verb)])]);
    expect(shape(page(language))).toEqual(shape(page('en')));
  });
});
