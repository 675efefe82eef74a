// English.
import type { Words } from '../document.ts';
import type { Noun, Phrases } from './phrases.ts';
import { capital, labels, listed, w } from './words.ts';

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

const noun = (label: string): Noun => ({
  bare: inSentence(label),
  your: w`your ${{ label }}`,
  the: w`the ${{ label }}`,
  is: `the ${inSentence(label)}`,
});
const and = (items: readonly Words[]): Words => listed(items, ', ', ' and ');
const or = (items: readonly Words[]): Words => listed(items, ', ', ' or ');
const yours = (nouns: readonly Noun[]): Words => w`your ${and(nouns.map(it => [it.bare]))}`;
const oneOf = (names: readonly string[], one: string, several: string): Words =>
  names.length === 1 ? w`${one}${or(labels(names))}` : w`${several}${or(labels(names))}`;
const inThe = (section: string | undefined): Words => (section ? w` under ${{ label: section }}` : []);

export const en: Phrases = {
  language: 'en',
  name: 'English',
  noun,
  and,
  or,
  things: {
    'a name you will recognise': 'a name you will recognise',
    'the app you created': 'the app you created',
    'the confirmation': 'the confirmation',
    'the domain': 'the domain',
    'the drop-down menu': 'the drop-down menu',
    'the drop-down menu next to the name': 'the drop-down menu next to the name',
    'the email address': 'the email address',
    'the form': 'the form where the account is linked',
    'the expiry you want': 'the expiry you want',
    'the gear icon': 'the gear icon',
    'the invitation': 'the invitation',
    'the key you created': 'the key you created',
    'the menu next to the account': 'the menu next to the account',
    'the menu next to the key': 'the menu next to the key',
    'the old key': 'the old key',
    'the plan you want': 'the plan you want',
    'the plus icon': 'the plus icon',
    'the repositories you need': 'the repositories you need',
    'the role': 'the role',
    'the service': 'the service',
    'the service account': 'the service account',
    'the token': 'the token',
    'the trash icon': 'the trash icon',
    'the user': 'the user',
    'your account': 'your account',
    'your app': 'your app',
    'your application': 'your application',
    'your organization': 'your organization',
    'your profile picture': 'your profile picture',
    'your project': 'your project',
    'your property': 'your property',
    'your user name': 'your user name',
    'your user record': 'your user record',
    'your workspace': 'your workspace',
  },
  places: {
    'top right': 'at the top right',
    'top left': 'at the top left',
    'bottom left': 'at the bottom left',
    'left menu': 'in the left-hand menu',
    'right menu': 'in the right-hand menu',
    'menu bar': 'in the menu bar',
    sidebar: 'in the sidebar',
    'top of the page': 'at the top of the page',
    'bottom of the page': 'at the bottom of the page',
  },
  methods: {
    apiKey: 'API key',
    apiToken: 'API token',
    secretKey: 'Secret key',
    accessToken: 'Access token',
    personalAccessToken: 'Personal access token',
    oauthApp: 'OAuth app',
    clientCredentials: 'Client ID and secret',
    keyPair: 'Key pair',
    serviceAccount: 'Service account',
    userAndPassword: 'User name and password',
  },
  hostValues: {
    redirectUrl: 'redirect URL',
    homepageUrl: 'home page',
    webhookUrl: 'webhook URL',
    appName: 'name of the app',
  },
  environments: {
    production: 'production',
    test: 'test mode',
    development: 'development',
    sandbox: 'sandbox',
    staging: 'staging',
    preview: 'preview',
  },
  tasks: {
    add: 'Add an account',
    view: 'See your accounts',
    search: 'Search for an account',
    edit: 'Edit an account',
    test: 'Test the credentials',
    setDefault: 'Choose the default account',
    delete: 'Delete an account',
    use: 'Use the account',
    upgrade: 'Move to a larger plan',
    downgrade: 'Move to a smaller plan',
    inviteMember: 'Invite a member',
    changeRole: "Change a member's role",
    removeMember: 'Remove a member',
  },
  colon: ': ',
  fullStop: '. ',
  aside: words => w` (${words})`,
  sentenceGap: ' ',
  date: iso => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),

  guideTitle: ({ provider, host }) => w`Link your ${provider} account${host ? ` in ${host}` : ''}`,
  lead: ({ provider, host }, values) => {
    const where = host ? ` in ${host}` : '';
    if (values.length === 1)
      return w`To link ${provider}${where} you need one value, ${and(values)}. Here is where to find it.`;
    return w`To link ${provider}${where} you need ${and(values)}. Here is where to find them.`;
  },
  hostTitle: host => w`Linking accounts in ${host}`,
  hostLead: (host, form) =>
    w`How accounts are linked, named, tested and removed under ${{ label: form }} in ${host}, and who may do it.`,
  sections: {
    needs: 'You need',
    why: provider => `Why link your own ${provider} account`,
    obtain: provider => `In ${provider}`,
    link: ({ host }) => (host ? `In ${host}` : 'In the app you are linking'),
    after: 'Once it is linked',
    wrong: 'If it does not work',
    check: 'Try the credentials',
    goodToKnow: 'Good to know',
    rotate: 'Replace a key that leaked',
    sources: 'Where this comes from',
    accounts: 'What an account is',
    plans: 'What each plan allows',
    roles: 'Who may do what',
  },
  titles: {
    create: nouns => w`Create ${yours(nouns)}`,
    copy: nouns => w`Copy ${yours(nouns)}`,
    find: nouns => w`Find ${yours(nouns)}`,
    choose: nouns => w`Choose ${yours(nouns)}`,
    grant: 'Grant the permissions',
    giveBack: what => w`Enter the ${what}`,
    fillIn: ({ form }) => w`Enter the values in ${form || 'the form'}`,
  },

  needs: {
    account: provider => w`An account with ${provider}`,
    plan: (names, orAbove) => w`${oneOf(names, 'The plan ', 'One of the plans ')}${orAbove ? ', or a larger one' : ''}`,
    role: names => oneOf(names, 'The role ', 'One of the roles '),
    permission: names => oneOf(names, 'The permission ', 'One of the permissions '),
    feature: what => w`${what}, set up`,
    tool: name => w`${name} on your computer`,
    contact: name => w`A word with ${name}`,
    for: what => w` – for ${what}`,
    otherwiseAsk: (whom, what) => w`If you do not have it, ask ${whom}${what ? w` for ${what}` : ''}.`,
    otherwise: what => w`If you do not have it: ${what}`,
    unconfirmed: ({ provider, host }) =>
      w`Whether ${host ?? 'the app'} offers ${provider} has not been confirmed here. If it is missing from the list there, it cannot be linked yet.`,
  },
  field: {
    optional: 'may stay empty',
    whatSecret: ({ provider, host }) => w`lets ${host ?? 'the app'} work with your ${provider} account`,
    shownOnce: 'It is shown only once. Keep the page open until you have stored it safely.',
    expires: {
      days: days => `It expires after ${days} days.`,
      chosen: maxDays => `You choose when it expires${maxDays ? `, after ${maxDays} days at the latest` : ''}.`,
      unused: days => `It expires when it has not been used for ${days} days.`,
    },
    secrecy: 'Treat it like a password: never put it in front-end code, in a public repository or in a chat.',
    rightOne: forms => w`The right one starts with ${forms}.`,
    startsWith: (prefixes, environment) => w`${prefixes}${environment ? ` (${environment})` : ''}`,
    notThisOne: (name, prefixes) => w`Not this one: ${name}, which starts with ${prefixes}.`,
    forTrying: (trying, live) =>
      w`Only trying things out? Take the key that starts with ${trying}. For production take the one that starts with ${live}.`,
    choicesHead: ['Choice', 'The address begins with'],
  },

  verbs: {
    signIn: to => w`Sign in to ${to}.`,
    go: to => w`Go to ${to}.`,
    goWays: (to, ways, link) => w`Go to ${to} in one of the ${{ link, text: `${ways} ways to get there` }}.`,
    open: (what, place) => w`${place ? `${capital(en.places[place])}, open ` : 'Open '}${what}.`,
    click: (what, place, section) => w`Click ${what}${place ? ` ${en.places[place]}` : ''}${inThe(section)}.`,
    hover: (what, place, section) => w`Point at ${what}${place ? ` ${en.places[place]}` : ''}${inThe(section)}.`,
    tab: label => w`Switch to the ${{ label }} tab.`,
    choose: (options, list, orCreate) =>
      w`${list ? w`Under ${{ label: list }}, choose ` : 'Choose '}${or(options.map(it => [it]))}${orCreate ? ', or create one' : ''}.`,
    search: (what, where) => w`Search for ${what}${where ? w` in ${{ label: where }}` : ''}.`,
    turnOn: label => w`Turn on ${{ label }}.`,
    turnOff: label => w`Turn off ${{ label }}.`,
    find: (label, under) => w`Find ${{ label }}${under ? w` under ${{ label: under }}` : ''}.`,
    show: it => w`Reveal ${it.the}.`,
    download: label => w`Download ${{ label }}.`,
    type: (value, into) => w`${into ? w`Into ${{ label: into }}, enter` : 'Enter'} ${value}.`,
    grant: section => w`${section ? w`Under ${{ label: section }}, grant` : 'Grant'} these permissions:`,
    copy: nouns => w`Copy ${and(nouns.map(it => it.the))}.`,
    pick: it => w`Decide on ${it.the}:`,
    giveBack: (what, into) => w`Paste this ${what} into ${{ label: into }}:`,
    giveBackAsk: (what, into, { host }) =>
      w`Paste the ${what} that ${host ?? 'the app you are linking'} shows you into ${{ label: into }}.`,
    giveAway: (it, into) => w`Enter ${it.the} into ${{ label: into }}.`,
    run: language => (language === 'sql' ? w`Run this SQL:` : w`Run this in a terminal:`),
    ask: (whom, what) => w`Ask ${whom} for ${what}.`,
    wait: what => w`Wait: ${what}.`,
    fillIn: nouns => w`Enter ${and(nouns.map(it => it.your))}.`,
    followScreen: w`Follow the instructions on the screen and enter your credentials.`,
    send: what => w`Send ${what}.`,
    submit: what => (what ? w`Click ${what}.` : w`Submit the form.`),
    authorizeIfAsked: provider => w`If ${provider} asks you to sign in or to agree, do so; it leads you back.`,
    authorize: provider => w`Sign in to ${provider} and agree to what is asked; it leads you back.`,
    confirm: label => (label ? w`Confirm with ${label}.` : w`Confirm.`),
    expect: {
      connected: ({ provider }) => w`That is all: your ${provider} account is linked.`,
      confirmation: () => w`A confirmation appears.`,
      'new account': (_, place) =>
        w`The new account now stands${place ? w` under ${{ label: place }}` : ' in the list'}.`,
      'new key': () => w`The new key appears.`,
      'default label': () => w`The account is now marked as the default.`,
    },
    either: 'One of these applies:',
  },
  address: {
    addressBar: it => w`Look at the address bar of your browser. The part that is lit up is ${it.your}:`,
    signInPage: it => w`Look at the address of the page where you sign in. The part that is lit up is ${it.your}:`,
    shownInApp: it => w`The app shows an address. The part that is lit up is ${it.your}:`,
    lit: (it, value) => w`Here ${it.the} is ${{ code: value }}.`,
    made: (it, value) => w`For this address, ${it.the} is ${{ code: value }}.`,
    chosenByHost: it => w`The address bar of your browser tells ${it.the}:`,
  },
  wrong: {
    mistake: (name, prefixes) =>
      prefixes ? w`It starts with ${prefixes}: that is ${name}.` : w`Perhaps it is ${name}.`,
    takeInstead: step => w`Take the right one: ${step}.`,
    environment: (trying, live) =>
      w`It works in one place and not in the other: a key that starts with ${trying} is for trying things out, one that starts with ${live} for production.`,
    lost: it => w`You did not store ${it.the}? It is shown only once: create a new one.`,
    expired: it => w`Has it expired? Create ${it.the} anew.`,
    choice: it => w`Everything looks right and is still refused: compare ${it.the} with the address bar once more.`,
  },
  check: {
    intro: w`One harmless request tells whether the credentials work. Put them into the variables first; nothing is changed.`,
    status: code => w`Answer ${{ code }}`,
  },
  sources: {
    read: date => w`Compared with these pages on ${date}:`,
    tried: date => w`Tried with a real account on ${date}; based on these pages:`,
    help: whom => w`Still stuck? ${whom} helps.`,
    moreAt: link => w`Keys are created and revoked at ${link}.`,
  },
  plans: {
    noOwnKeys: 'No keys of your own.',
    each: 'Each plan includes what the ones before it allow.',
    trial: 'Trial',
  },
  accounts: { managedByUser: 'Kept by you', managedByHost: host => `Kept by ${host}` },
  callouts: { note: 'Note', tip: 'Tip', warning: 'Important' },
};
