// What a person must learn who links Clerk in Nango.
import { expect, test } from 'vitest';
import { judge } from '../../catalog/model/value.ts';
import { catalog, guide, tells } from '../support/facts.ts';

tells('Clerk in Nango tells', () => guide({ provider: 'clerk', host: 'nango' }), [
  { fact: 'an account with Clerk is needed', part: 'needs', says: /An account with Clerk/ },
  {
    fact: 'the secret key is needed, and lets Nango work with Clerk',
    part: 'needs',
    says: /"Secret key": [^"]*Nango[^"]*Clerk/i,
  },
  {
    fact: 'one signs in to the Clerk Dashboard, with a link',
    part: 'obtain',
    says: /a\. Sign in to (the )?Clerk Dashboard \(https:\/\/dashboard\.clerk\.com\/?\)/,
  },
  { fact: 'one chooses the application, or creates one', part: 'obtain', says: /your application, or create one/ },
  {
    fact: 'the keys stand under Configure > Developers > API Keys',
    part: 'obtain',
    says: /"Configure" > "Developers" > "API Keys"/,
  },
  {
    fact: 'the secret key begins with sk_test_ or sk_live_',
    part: 'obtain',
    says: /The right one starts with sk_test_[^.]* or sk_live_/,
  },
  {
    fact: 'a publishable key begins with pk_test_ or pk_live_ and is not the right one',
    part: 'obtain',
    says: /Not this one: the publishable key, which starts with pk_test_ or pk_live_/,
  },
  {
    fact: 'publishable keys are for the front end, the secret key is for the back end',
    part: 'obtain',
    says: /publishable key[^*]*front-end[^*]*backend/i,
  },
  { fact: 'the secret key is copied', part: 'obtain', says: /Copy the "Secret key"/i },
  {
    fact: 'the key is kept out of front-end code and public repositories',
    part: 'obtain',
    says: /never put it in front-end code, in a public repository/,
  },
  {
    fact: 'the key gives full access to the backend API',
    part: 'obtain',
    says: /Important: [^:]*full access to your Clerk backend API/,
  },
  {
    fact: 'for testing the development key is taken, for production the live key',
    part: 'obtain',
    says: /trying things out\? Take the key that starts with sk_test_\. For production take[^.]* sk_live_/,
  },
  { fact: 'the form is opened', part: 'link', says: /^In Nango 2\. .*Connect UI a\. Open the form/ },
  { fact: 'the secret key is entered', part: 'link', says: /b\. Enter your "Secret key"\./i },
  { fact: 'the form is submitted', part: 'link', says: /c\. Submit the form\./ },
  { fact: 'Clerk is connected then', part: 'link', says: /your Clerk account is linked/ },
]);

const body = 'EXAMPLE'.repeat(6);
const secretKey = () => {
  const field = catalog.providers.get('clerk')?.fields['secretKey'];
  if (!field) throw new Error('Clerk has no secret key.');
  return field;
};

test.each([
  ['sk_test_', 'development'],
  ['sk_live_', 'production'],
])('a secret key that begins with %s works in %s', (prefix, environment) => {
  expect(judge(secretKey(), prefix + body)).toMatchObject({ verdict: 'ok', kind: { environment } });
});

test.each(['pk_test_', 'pk_live_'])('a publishable key that begins with %s is told from a secret key', prefix => {
  expect(judge(secretKey(), prefix + body)).toMatchObject({
    verdict: 'wrong-kind',
    mistake: { name: 'publishable key' },
  });
});

test.each([
  ['sk_test_', 'production'],
  ['sk_live_', 'development'],
] as const)('a key that begins with %s is refused in %s', (prefix, environment) => {
  expect(judge(secretKey(), prefix + body, { environment }).verdict).toBe('wrong-environment');
});
