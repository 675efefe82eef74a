// What Clay's own manual tells about accounts of other services, and about its API key.
import { guide, hostPage, tells } from '../support/facts.ts';

tells('Clay tells of its own API key', () => guide({ provider: 'clay' }), [
  {
    fact: 'it stands in Settings, under Your profile',
    part: 'obtain',
    says: /"Settings"[^.]*\. c\. Find "API key" under "Your profile"/,
  },
  { fact: 'it is copied', part: 'obtain', says: /Copy the "API key"/ },
  {
    fact: 'it is regenerated when it leaked',
    part: 'rotate',
    says: /^Replace a key that leaked .*"API key" under "Your profile".* Click "Regenerate"/,
  },
]);

tells('Clay tells what an account is', () => hostPage('clay'), [
  {
    fact: 'a connection between the workspace and one service',
    part: 'accounts',
    says: /connects your workspace with one outside service/,
  },
  {
    fact: 'with credentials and settings of its own',
    part: 'accounts',
    says: /with credentials and settings of its own/,
  },
  {
    fact: 'with a name one gives it',
    part: 'accounts',
    says: /You name it yourself \(Account \/ Key Name\), for example Marketing HubSpot Account/,
  },
  {
    fact: 'with credentials: API keys or OAuth tokens',
    part: 'accounts',
    says: /API key or OAuth tokens, which can be tested/,
  },
  { fact: 'which are updated when they become invalid', part: 'accounts', says: /replaced when they stop working/ },
  { fact: 'one service may have several', part: 'accounts', says: /One service may have several accounts/ },
  {
    fact: 'the default is used where none is named',
    part: 'accounts',
    says: /default account of a service is used wherever none is named/,
  },
  {
    fact: 'some are brought by the user, with keys of their own',
    part: 'accounts',
    says: /Kept by you: your own API key or OAuth token/,
  },
  {
    fact: 'which suits a team or a project',
    part: 'accounts',
    says: /Kept by you: [^"]*team or a project needs access of its own/,
  },
  {
    fact: 'some are managed by Clay and use workspace credits',
    part: 'accounts',
    says: /Kept by Clay: [^"]*workspace credits/,
  },
  {
    fact: 'those are labelled and often the default',
    part: 'accounts',
    says: /Kept by Clay: [^"]*labelled under Connections and often the default/,
  },
  {
    fact: 'some services have only those, others only own keys',
    part: 'accounts',
    says: /Some services work only this way, others only with your own key/,
  },
]);

const [settings, service, menu] = [
  'Open "Settings" > "Connections"\\.',
  'Choose the service\\.',
  'Click the menu next to the account\\.',
];
const says = (...parts: string[]): RegExp => new RegExp(parts.join('.*'));

tells('Clay tells how accounts are managed', () => hostPage('clay'), [
  {
    fact: 'add: Connections, + Add connection, top right',
    part: 'add',
    says: says(settings, '"\\+ Add connection" at the top right'),
  },
  { fact: 'add: search for the service', part: 'add', says: /Search for the service/ },
  {
    fact: 'add: follow the instructions and authenticate',
    part: 'add',
    says: /Follow the instructions on the screen and enter your credentials/,
  },
  {
    fact: 'add: the account appears under Connections',
    part: 'add',
    says: /new account now stands under "Connections"/,
  },
  { fact: 'view: Connections, then the service', part: 'view', says: says(settings, service) },
  { fact: 'search: the search bar finds an account', part: 'search', says: says(settings, 'Search for your account') },
  { fact: 'edit: the menu next to the account, Edit', part: 'edit', says: says(service, menu, 'Choose "Edit"') },
  { fact: 'edit: the key name', part: 'edit', says: says('Choose "Edit"', '"Key Name"') },
  {
    fact: 'edit: the credentials, changed or entered again',
    part: 'edit',
    says: says('Choose "Edit"', 'credentials', '"Save"'),
  },
  { fact: 'edit: Set as Default', part: 'edit', says: says('Choose "Edit"', 'Set as Default') },
  { fact: 'edit: Save', part: 'edit', says: /Click "Save"/ },
  {
    fact: 'test: the menu next to the account, Test Connection',
    part: 'test',
    says: says(settings, service, menu, '"Test Connection"'),
  },
  {
    fact: 'set default: the menu next to the account',
    part: 'set-default',
    says: says(settings, service, menu, '"Set as Default"'),
  },
  { fact: 'set default: a label shows it', part: 'set-default', says: /now marked as the default/ },
  { fact: 'delete: the menu next to the account, Delete', part: 'delete', says: says(menu, 'Choose "Delete"') },
  { fact: 'delete: it is confirmed', part: 'delete', says: /"Delete"\. e\. Confirm/ },
]);
