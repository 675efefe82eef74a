// What entries say about values holds: examples are right, mistakes are wrong, secrets are marked.
import { describe, expect, test } from 'vitest';
import { list } from '../../catalog/model/list.ts';
import { judge } from '../../catalog/model/value.ts';
import { fc } from '../support/chance.ts';
import { fields, hosts, providers } from '../support/own.ts';
import { valuesOfField, valuesOfKind } from '../support/tokens.ts';

/** Fields whose label speaks of a key, token, secret or password and which are none, each with the reason. */
const notSecret: Record<string, string> = {
  'amplitude.apiKey': 'it stands in the code of pages: it names a project',
  'aws.accessKeyId': 'the name of a key',
  'bitbucket.clientId': 'an OAuth client ID under another label',
  'braintree.publicKey': 'made to be public',
  'confluent.apiKey': 'a user name; the secret is its password',
  'docusign.clientId': 'an OAuth client ID under another label',
  'dropbox.clientId': 'an OAuth client ID under another label',
  'eventbrite.clientId': 'an OAuth client ID under another label',
  'mapbox.publicToken': 'made for code in the browser',
  'mixpanel.projectToken': 'it stands in the code of pages: it names a project',
  'netsuite.consumerKey': 'an OAuth client ID under another label',
  'planetscale.serviceTokenId': 'the name of a token',
  'posthog.projectToken': 'made for code in the browser',
  'salesforce.clientId': 'an OAuth client ID under another label',
  'supabase.publishableKey': 'made to be published',
  'trello.apiKey': 'it names an app; the token beside it is the secret',
  'twilio.apiKeySid': 'the name of a key',
};

describe('every field of every provider', () => {
  test.each(fields)('$name has an example, and it is accepted by its own field', ({ field, provider }) => {
    expect(field.example).toBeDefined();
    expect(judge(field, field.example ?? '', { siblings: provider.fields })).toMatchObject({ verdict: 'ok' });
  });

  test.each(fields)('$name accepts values made after what it accepts', ({ field }) => {
    fc.assert(
      fc.property(valuesOfField(field), value => {
        expect(judge(field, value).verdict, value).toBe('ok');
      }),
    );
  });
});

test.each(fields.filter(({ field }) => field.mistakenFor))('$name accepts nothing it is mistaken for', ({ field }) => {
  for (const mistake of list(field.mistakenFor)) {
    fc.assert(
      fc.property(valuesOfKind(mistake), value => {
        expect(judge(field, value).verdict, value).not.toBe('ok');
      }),
    );
  }
});

describe('secrets', () => {
  const speaking = fields.filter(({ field }) => /key|token|secret|password/i.test(field.label));
  test.each(speaking)('$name is marked as a secret, as its label says', ({ name, field }) => {
    expect(field.secret ?? false).toBe(!(name in notSecret));
  });

  test.each(fields.filter(({ field }) => field.secret))('the example of $name is visibly made up', ({ field }) => {
    expect(field.example).toMatch(/EXAMPLE|0123456789|00000000|fedcba/);
  });
});

test('every exception from being secret is still needed', () => {
  const speaking = fields.filter(({ field }) => /key|token|secret|password/i.test(field.label) && !field.secret);
  expect(Object.keys(notSecret)).toEqual(speaking.map(({ name }) => name));
});

test.each([
  ...providers.map(({ id, provider }) => ({ id, checked: provider.checked })),
  ...hosts.map(({ id, host }) => ({ id, checked: host.checked })),
])('$id was not checked in the future', ({ checked }) => {
  // A day of grace for authors east of the machine that runs this.
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  expect(new Date(checked.on).toISOString().slice(0, 10)).toBe(checked.on);
  expect(checked.on <= tomorrow, checked.on).toBe(true);
});
