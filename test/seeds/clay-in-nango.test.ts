// What a person must learn who links Clay in Nango.
import { expect, test } from 'vitest';
import { readAddress } from '../../catalog/model/address.ts';
import { judge } from '../../catalog/model/value.ts';
import { catalog, guide, tells } from '../support/facts.ts';

const page = () => guide({ provider: 'clay', host: 'nango' });
const address = 'https://app.clay.com/workspaces/1060661/settings/account';

tells('Clay in Nango tells', page, [
  { fact: 'an account with Clay is needed', part: 'needs', says: /An account with Clay/ },
  {
    fact: 'the API key is needed, and lets Nango work with Clay',
    part: 'needs',
    says: /"API key": [^"]*Nango[^"]*Clay/,
  },
  {
    fact: 'the workspace ID is needed, and identifies the workspace',
    part: 'needs',
    says: /"Workspace ID": [^"]*identifies your workspace/,
  },
  {
    fact: 'first one signs in to Clay, with a link',
    part: 'obtain',
    says: /^In Clay 1\. .*?a\. Sign in to Clay \(https:\/\/(app\.)?clay\.com\/?\)/,
  },
  {
    fact: 'the API key stands under Settings > Account, in its own section',
    part: 'obtain',
    says: /"Settings" > "Account"\. c\. Find "API key"/,
  },
  { fact: 'the API key is copied', part: 'obtain', says: /Find "API key".* Copy the "API key"/ },
  {
    fact: 'the workspace ID is found with the settings open, in the address bar',
    part: 'obtain',
    says: /2\. Find your workspace ID a\. Open "Settings"\. b\. Look at the address bar/,
  },
  { fact: 'such an address is shown', part: 'obtain', says: new RegExp(address.replaceAll('.', '\\.')) },
  { fact: 'the number in it is named', part: 'obtain', says: /the "Workspace ID" is 1060661\b/ },
  { fact: 'the form is opened', part: 'link', says: /^In Nango 3\. .*a\. Open the form/ },
  { fact: 'the form is the Connect UI', part: 'link', says: /Connect UI/ },
  { fact: 'both values are entered', part: 'link', says: /b\. Enter your "API key" and your "Workspace ID"\./ },
  { fact: 'the form is submitted', part: 'link', says: /c\. Submit the form\./ },
  { fact: 'Clay is connected then', part: 'link', says: /your Clay account is linked/ },
]);

test('the address bar lights up the number between /workspaces/ and /settings', () => {
  const blocks = page().sections.flatMap(({ steps }) =>
    steps.flatMap(it => it.actions.flatMap(({ below = [] }) => below)),
  );
  expect(blocks.filter(({ block }) => block === 'address')).toEqual([
    expect.objectContaining({
      field: 'workspaceId',
      before: 'https://app.clay.com/workspaces/',
      lit: '1060661',
      after: '/settings/account',
    }),
  ]);
});

test('the address gives the workspace ID when it is pasted', () => {
  const clay = catalog.providers.get('clay');
  expect(clay && readAddress(clay, address)?.values).toEqual({ workspaceId: '1060661' });
});

test.each([
  { value: '1060661', verdict: 'ok' },
  { value: 'settings', verdict: 'unrecognised' },
])('the workspace ID is a number: $value is $verdict', ({ value, verdict }) => {
  const field = catalog.providers.get('clay')?.fields['workspaceId'];
  expect(field && judge(field, value).verdict).toBe(verdict);
});

test('the API key is a secret, the workspace ID is not', () => {
  expect(page().fields.map(({ id, secret }) => [id, secret])).toEqual([
    ['apiKey', true],
    ['workspaceId', false],
  ]);
});
