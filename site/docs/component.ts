// The web component, for those who use it: what may be written on it, what it says, and how it is made to look.
import { siteAddress } from '../../catalog/model/site.ts';
import { type GuideName, guideNames } from '../../catalog/wrappers/guide.ts';
import { snippets } from '../embed/snippets.ts';
import { addressOf, embedder } from '../routes.ts';
import type { Table } from './tables.ts';

/** Visibly none: stands in the examples, and everywhere until the site has an address. */
export const noAddress = 'https://linkbook.example';
export const origin = siteAddress(process.env) ?? noAddress;

/** Clay’s guide in German, in an app called Acme. */
export const code = snippets({
  origin,
  provider: 'clay',
  host: embedder,
  language: 'de',
  app: 'Acme',
  title: 'Clay-Konto verknüpfen',
  page: addressOf({ language: 'de', page: 'guide', provider: 'clay', host: embedder }),
});

const tableOf = (head: readonly [string, string], rows: Readonly<Record<string, string>>): Table => ({
  head,
  rows: Object.entries(rows).map(([name, what]) => [`\`${name}\``, what]),
});

const attributes: Readonly<Record<GuideName, string>> = {
  provider: 'Needed. The id of the provider, as it stands in the address of its page.',
  method: 'The way to link, where there are several; left out, the one to prefer.',
  host: 'The app in which the account is linked, if it is one of the catalog’s.',
  app: 'The name of your app. With it, no other app is named.',
  form: 'What the place is called in which your users enter the values.',
  scopes: 'Only these permissions and the steps they need: ids with commas between.',
  steps: '`obtain` (the provider’s side), `link` (the app’s side), or anchors of steps.',
  fields: 'Only the steps that obtain these values: ids with commas between.',
  lang: 'The language; left out, that of the page around it.',
  theme: '`light` or `dark`; left out, as the page around it.',
};

export const attributeTable: Table = {
  head: ['Attribute', 'What it does'],
  rows: guideNames.map(name => [`\`${name}\``, attributes[name]]),
};

export const methodTable = tableOf(['Method', 'What it does'], {
  'focusField(id)': 'Lights up the step that obtains a value, and brings it into view.',
  'focusStep(id)': 'The same, by the anchor of a step.',
});

export const eventTable = tableOf(['Event', 'What its detail holds'], {
  ready:
    'The guide is there: `provider`, `method`, and `fields` with `id`, `label`, `secret` and `optional`. Who listens later finds the same in the property `ready`.',
  fieldread: 'An ID was read from an address that was pasted: `field` and `value`. Never a secret.',
  error: 'What is wrong: `message`. The page’s own content of the element is shown then.',
});

export const propertyTable = tableOf(['Property', 'What it colours or measures'], {
  '--link-guide-ink': 'text',
  '--link-guide-paper': 'the ground',
  '--link-guide-accent': 'links, focus, the step that is lit up',
  '--link-guide-lit': 'what is marked: the value in an address, the beginning of a key',
  '--link-guide-on-lit': 'text on what is marked',
  '--link-guide-soft': 'text that stands back',
  '--link-guide-line': 'lines and edges',
  '--link-guide-mono': 'the font of code and addresses',
  '--link-guide-gap': 'the space between parts',
  '--link-guide-round': 'how round corners are',
});

export const partTable = tableOf(['Part', 'What it is'], {
  guide: 'all of it',
  title: 'its title',
  lead: 'the sentence below the title',
  section: 'a section',
  heading: 'the title of a section',
  steps: 'the list of steps',
  step: 'a step; besides, `current` where it is lit up',
  number: 'the number of a step',
  'step-title': 'the title of a step',
  actions: 'the actions of a step',
  action: 'one action',
  label: 'a label on the screen',
  button: 'a label that is a button',
  path: 'a menu path',
  link: 'a link',
  code: 'letters to take as they are; besides, `wanted`, `mistaken` or `give`',
  block: 'a command',
  address: 'the drawn address bar',
  lit: 'the value in it',
  reader: 'the box that reads an address',
  callout: 'a remark; besides, `note`, `tip` or `warning`',
  list: 'a list',
  permissions: 'the permissions to grant',
  either: 'ways of which one applies',
  table: 'a table',
  picture: 'what a picture shows, in words',
  problem: 'what is said when there is no guide',
});
