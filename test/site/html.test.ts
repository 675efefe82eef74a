// Every template is valid HTML, and keeps the rules of accessibility that can be read from it.
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, test } from 'vitest';
import { htmlOf, templates } from '../support/templates.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // Both ways of writing it are right.
      'doctype-style': 'off',
      // Names of guides are as long as a provider and a language make them.
      'long-title': 'off',
      // A key is no password of this page: no browser is to keep it.
      'autocomplete-password': 'off',
      // The standard allows `autocapitalize` on a hidden field, too, and this one can be shown.
      'input-attributes': 'off',
      // What answers while one types has nothing to submit.
      'wcag/h32': 'off',
      // A list that is filled while one types is no <select>.
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
    },
  }),
);

test.each(Object.entries(templates))('%s: %s', async (_, address) => {
  const { results } = await validator.validateString(htmlOf(address), address);
  const said = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(said).toEqual([]);
});

test('What is wrong is found', async () => {
  const { valid } = await validator.validateString('<!doctype html><html lang="en"><p><div id="a b"></p></html>', 'it');
  expect(valid).toBe(false);
});
