// The English titles of steps: anchors are made of them in every language, so they stand apart from the other phrases.
import type { Words } from '../document.ts';
import type { Noun, Phrases } from '../phrases/phrases.ts';
import { listed, w } from '../phrases/words.ts';

/** Words that are written small in a sentence; others are names, and keep their capitals. */
const ordinary = new Set(
  'access account address application bot center client company data domain email host id identifier key level name organization password personal private programmatic project property public publishable region restricted secret service sending signing site subdomain token url user username value webhook workspace'.split(
    ' ',
  ),
);

/** "Secret key" → "secret key"; "API key" and "Okta domain" keep their capitals. */
const inSentence = (label: string): string =>
  label.replace(/[A-Za-z]+/g, word =>
    /^[A-Z][a-z]+$/.test(word) && ordinary.has(word.toLowerCase()) ? word.toLowerCase() : word,
  );

export const noun = (label: string): Noun => ({
  bare: inSentence(label),
  your: w`your ${{ label }}`,
  the: w`the ${{ label }}`,
  is: `the ${inSentence(label)}`,
});

export const and = (items: readonly Words[]): Words => listed(items, ', ', ' and ');
const yours = (nouns: readonly Noun[]): Words => w`your ${and(nouns.map(it => [it.bare]))}`;

export const hostValues: Phrases['hostValues'] = {
  redirectUrl: 'redirect URL',
  homepageUrl: 'home page',
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
