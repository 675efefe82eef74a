// What a person must learn who links ClayHR in the Hub of StackOne.
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../catalog/model/address.ts';
import { languages } from '../../catalog/model/text.ts';
import { catalog, guide, tells, told } from '../support/facts.ts';

const page = () => guide({ provider: 'clayhr', host: 'stackone-hub' });
const [subdomain, apiKey, userId] = ['Company Subdomain', 'API Key', 'User ID'];

tells('ClayHR in StackOne tells', page, [
  {
    fact: 'subdomain, API key and user ID are needed',
    part: 'needs',
    says: /"Company Subdomain".*"API Key".*"User ID"/,
  },
  {
    fact: 'the subdomain is the first part of the address of ClayHR',
    part: 'needs',
    says: /"Company Subdomain": the first part of the address/,
  },
  {
    fact: 'at https://acmecompany.clayhr.com the subdomain is acmecompany',
    part: 'obtain',
    says: /1\. [^.]*subdomain .*https:\/\/acmecompany\.clayhr\.com \^+ Here the "Company Subdomain" is acmecompany\./,
  },
  {
    fact: 'one points at the user record, top right',
    part: 'obtain',
    says: /a\. Point at your user record at the top right/,
  },
  { fact: 'one opens My Integrations', part: 'obtain', says: /b\. Click "My Integrations"/ },
  { fact: 'one switches to the tab Manage API Keys', part: 'obtain', says: /c\. Switch to the "Manage API Keys" tab/ },
  { fact: 'one generates the key', part: 'obtain', says: /d\. Click "Generate API keys"/ },
  { fact: 'one clicks show and copies the key', part: 'obtain', says: /e\. Click "show"\. f\. Copy the "API Key"/ },
  {
    fact: 'the user ID stands on the same screen, My Integrations',
    part: 'obtain',
    says: /3\. Find your user ID .*Find "User ID" under "My Integrations"/,
  },
  { fact: 'or on the page of the user record', part: 'obtain', says: /3\. Find your user ID .*On your user record/ },
  {
    fact: 'there are three ways to the Hub, and a page that shows them',
    part: 'link',
    says: /^In StackOne 4\. .*"?Hub"? in one of the 3 ways[^(]*\(https:\/\/docs\.stackone\.com\/guides\/accounts-section#linking-accounts\)/,
  },
  {
    fact: 'the three fields are filled in, in the order of the form',
    part: 'link',
    says: new RegExp(`Enter your "${subdomain}", your "${apiKey}" and your "${userId}"\\.`),
  },
  { fact: 'then one clicks Connect', part: 'link', says: /"User ID"\. .*a\. Click "Connect"\./ },
  {
    fact: 'a page to sign in or to authorise may follow, and is completed',
    part: 'link',
    says: /"Connect"\. b\. If ClayHR asks you to sign in or to agree, do so/,
  },
  { fact: 'a confirmation appears', part: 'link', says: /c\. A confirmation appears/ },
  {
    fact: 'the new account stands under Accounts',
    part: 'link',
    says: /d\. The new account now stands under "Accounts"/,
  },
]);

test('the form asks for the fields in its own order', () => {
  expect(page().fields.map(({ label }) => label)).toEqual([subdomain, apiKey, userId]);
});

test('the subdomain is read from a pasted address', () => {
  const clayhr = catalog.providers.get('clayhr');
  expect(clayhr && readAddress(clayhr, 'https://acmecompany.clayhr.com')?.values).toEqual({ subdomain: 'acmecompany' });
});

describe('under the name of another app', () => {
  const mine = (language: (typeof languages)[number]) =>
    guide({ provider: 'clayhr', host: 'stackone-hub', app: 'Acme', language });

  test.each(languages)('nothing of StackOne is left (%s)', language => {
    expect(JSON.stringify(mine(language)).match(/[^"]*stackone[^"]*/gi)).toBeNull();
    expect(told(mine(language), 'link')).not.toMatch(/\bHub\b|"Connect"|"Accounts"/);
  });

  test('the steps in ClayHR are the same', () => {
    expect(told(mine('en'), 'obtain')).toBe(told(page(), 'obtain'));
  });

  test('the app is named instead', () => {
    expect(told(mine('en'), 'link')).toMatch(/^In Acme 4\. /);
    expect(told(mine('en'), 'needs')).toMatch(/"API Key": lets Acme work with your ClayHR account/);
  });
});
