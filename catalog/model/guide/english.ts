// The English titles of steps: anchors are made of them in every language, so they stand apart from the other phrases.
import type { Words } from '../document.ts';
import type { Noun, Phrases } from '../phrases/phrases.ts';
import { listed, w } from '../phrases/words.ts';

/** Words that are written small in a sentence; others are names, and keep their capitals. */
const ordinary = new Set(
  'access account address advanced alias application auth base bootstrap bot bundle center certificate client code company connection consumer customer data database developer domain email enterprise environment fine generated global hash host id identifier instance integration internal key level license login merchant name number old organization password permanent personal port prefix private programmatic project property public publishable region residency restricted secret sending server service sid signing site slug space spreadsheet storage store string subdomain subscription token tokenization tracking url user username value webhook workspace write'.split(
    ' ',
  ),
);

/** Words of a name as well: small only where the label begins with them, and no API is called so. */
const alone = /^(?:Admin|App)(?! API)/;

/** "Secret key" → "secret key"; "Admin API key", "Okta domain" and what is no label, but a phrase, keep their capitals. */
const inSentence = (label: string): string =>
  /^[a-z]/.test(label)
    ? label
    : label
        .replace(/(?<![-A-Za-z])(?<!My )[A-Z][a-z]+(?![A-Za-z]|-[A-Z])/g, word =>
          ordinary.has(word.toLowerCase()) ? word.toLowerCase() : word,
        )
        .replace(alone, word => word.toLowerCase());

export const noun = (label: string): Noun => ({
  bare: inSentence(label),
  your: w`your ${{ label }}`,
  the: w`the ${{ label }}`,
  is: `the ${inSentence(label)}`,
  gender: 'n',
});

export const and = (items: readonly Words[]): Words => listed(items, ', ', ' and ');
const yours = (nouns: readonly Noun[]): Words => w`your ${and(nouns.map(it => [it.bare]))}`;

export const hostValues: Phrases['hostValues'] = {
  redirectUrl: 'redirect URL',
  homepageUrl: 'home page address',
  webhookUrl: 'webhook URL',
  appName: 'name of the app',
};

export const titles: Phrases['titles'] = {
  create: nouns => w`Create ${yours(nouns)}`,
  copy: nouns => w`Copy ${yours(nouns)}`,
  find: nouns => w`Find ${yours(nouns)}`,
  choose: nouns => w`Choose ${yours(nouns)}`,
  grant: 'Grant the permissions',
  giveBack: what => w`Enter the ${what}`,
  fillIn: ({ form }) => w`Enter the values in ${form || 'the form'}`,
};
