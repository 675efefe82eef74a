// What an entry says of one way to link: kinds that are right there only, an announced end, a page that creates the key.
import { expect, test } from 'vitest';
import { catalogOf, readEntries, type Source } from '../../catalog/model/catalog.ts';
import { composeGuide, isProblem } from '../../catalog/model/guide/compose.ts';
import { renderText } from '../../catalog/model/render/text.ts';
import { languages } from '../../catalog/model/text.ts';
import { judge } from '../../catalog/model/value.ts';
import { lintEntries } from '../../linter/lint-entries.ts';
import { catalog as own } from '../support/own.ts';

const entry = (field = '', method = ''): Source => ({
  path: 'providers/acme.yaml',
  text: `# yaml-language-server: $schema=x
name: Acme
website: https://acme.example
categories: [productivity]
checked: { on: 2026-11-20, by: documentation }
sources: [https://acme.example/docs]
fields:
  token:
    label: Token
    secret: true
    example: new_EXAMPLEonlyEXAMPLE
    accepts:
      - { name: new token, prefix: new_, onlyFor: { method: [apiToken] } }
      - { name: old token, prefix: old_, onlyFor: { method: [apiKey] } }
${field}methods:
  apiToken:
    asks: [token]
    steps: [{ do: [{ copy: token }] }]
  apiKey:
    asks: [token]
    steps: [{ do: [{ copy: token }] }]
${method}`,
});

function providerIn(source: Source) {
  const { entries, findings } = readEntries([source], own);
  expect(findings).toEqual([]);
  const catalog = catalogOf(entries, own);
  const guide = (method: string, language: (typeof languages)[number] = 'en') => {
    const page = composeGuide(catalog, { provider: 'acme', method, language });
    return isProblem(page) ? page.problem : renderText(page).replace(/\s+/g, ' ');
  };
  return { token: catalog.providers.get('acme')?.fields['token'] ?? { label: '' }, guide };
}
const said = (source: Source) => lintEntries([source], { today: '2026-11-20', beside: own }).map(it => it.message);

test('a kind for one method is right there, another kind elsewhere, and right where the method is not known', () => {
  const { token } = providerIn(entry());
  const old = 'old_EXAMPLEonlyEXAMPLE';
  expect(judge(token, old, { method: 'apiKey' })).toMatchObject({ verdict: 'ok', kind: { name: 'old token' } });
  expect(judge(token, old)).toMatchObject({ verdict: 'ok' });
  expect(judge(token, old, { method: 'apiToken' })).toMatchObject({
    verdict: 'wrong-kind',
    mistake: { name: 'old token' },
    prefix: 'old_',
  });
});

test('the guide of a method names only the kinds that are right there', () => {
  const { guide } = providerIn(entry());
  expect(guide('apiToken')).toMatch(/starts with new_/);
  expect(guide('apiToken')).not.toContain('old_');
  expect(guide('apiKey')).toMatch(/starts with old_/);
});

test('a kind names methods that the entry has', () => {
  const { findings } = readEntries([entry('      - { prefix: third_, onlyFor: { method: [apiKeys] } }\n')]);
  expect(findings.map(({ message }) => message)).toEqual([
    '`apiKeys` is not a method of this entry. Did you mean `apiKey`?',
  ]);
});

test.each(languages)('an announced end stands at the top of the guide, as a warning (%s)', language => {
  const { guide } = providerIn(entry('', '    ends: 2027-04-30\n'));
  expect(guide('apiKey', language)).toMatch(/2027/);
  expect(guide('apiToken', language)).not.toMatch(/2027/);
});

test('the page that creates a key may stand at a method, with names that are known', () => {
  const page = '    createUrl: https://acme.example/new?name={app}&for={token}\n';
  expect(said(entry('', page))).toEqual([]);
  expect(said(entry('', page.replace('{app}', '{appp}')))).toEqual([
    expect.stringContaining('`{appp}` is not known here'),
  ]);
});
