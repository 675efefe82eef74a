// German. Labels of the screen stay as they are; common values have a German noun, with the label beside it.
import type { Words } from '../document.ts';
import { noun } from './nouns/de.ts';
import type { Gender, Noun, Phrases } from './phrases.ts';
import { capital, dayIn, labels, listed, startsWith, w } from './words.ts';

const and = (items: readonly Words[]): Words => listed(items, ', ', ' und ');
const or = (items: readonly Words[]): Words => listed(items, ', ', ' oder ');
/** Adjectives are small in the middle of a title. */
const bare = (of: readonly Noun[]): Words => and(of.map((it, index) => [index === 0 ? capital(it.bare) : it.bare]));
const pronoun: Record<Gender, string> = { m: 'ihn', f: 'sie', n: 'es' };
const under = (section: string | undefined): Words => (section ? w` unter ${{ label: section }}` : []);
const at = (place: string | undefined): string => (place ? ` ${place}` : '');

export const de: Phrases = {
  language: 'de',
  name: 'Deutsch',
  noun,
  and,
  or,
  things: {
    'a name you will recognise': 'einen Namen zum Wiedererkennen',
    'the app you created': 'die angelegte App',
    'the confirmation': 'die Rückfrage',
    'the domain': 'die Domain',
    'the drop-down menu': 'das Auswahlmenü',
    'the drop-down menu next to the name': 'das Auswahlmenü neben dem Namen',
    'the email address': 'die E-Mail-Adresse',
    'the expiry you want': 'die gewünschte Gültigkeit',
    'the form': 'das Formular, in dem das Konto verknüpft wird',
    'the gear icon': 'das Zahnrad',
    'the invitation': 'die Einladung',
    'the key you created': 'den angelegten Schlüssel',
    'the menu next to the account': 'das Menü neben dem Konto',
    'the menu next to the key': 'das Menü neben dem Schlüssel',
    'the old key': 'den alten Schlüssel',
    'the plan you want': 'den gewünschten Plan',
    'the plus icon': 'das Pluszeichen',
    'the repositories you need': 'die nötigen Repositorys',
    'the role': 'die Rolle',
    'the service': 'den Dienst',
    'the service account': 'das Dienstkonto',
    'the token': 'das Token',
    'the trash icon': 'den Papierkorb',
    'the user': 'die Person',
    'your account': 'Ihr Konto',
    'your app': 'Ihre App',
    'your application': 'Ihre Anwendung',
    'your organization': 'Ihre Organisation',
    'your profile picture': 'Ihr Profilbild',
    'your project': 'Ihr Projekt',
    'your property': 'Ihre Property',
    'your user name': 'Ihren Benutzernamen',
    'your user record': 'Ihren Benutzereintrag',
    'your workspace': 'Ihren Workspace',
    'the permissions you need': 'die benötigten Berechtigungen',
    'your store': 'Ihren Shop',
    'the account menu': 'das Kontomenü',
    'your site': 'Ihre Website',
    'your server': 'Ihren Server',
    'your cluster': 'Ihren Cluster',
    'your database': 'Ihre Datenbank',
    'your team': 'Ihr Team',
    'your repository': 'Ihr Repository',
    'the right entry in the list': 'den richtigen Eintrag der Liste',
    'the source': 'die Quelle',
    'your email address': 'Ihre E-Mail-Adresse',
    'the page you want to share': 'die Seite, die Sie freigeben wollen',
    'the connection you created': 'die angelegte Verbindung',
    'the drop-down menu next to the workspace name': 'das Auswahlmenü neben dem Namen des Workspace',
  },
  places: {
    'top right': 'oben rechts',
    'top left': 'oben links',
    'bottom left': 'unten links',
    'left menu': 'im Menü links',
    'right menu': 'im Menü rechts',
    'menu bar': 'in der Menüleiste',
    sidebar: 'in der Seitenleiste',
    'top of the page': 'oben auf der Seite',
    'bottom of the page': 'unten auf der Seite',
  },
  methods: {
    apiKey: 'API-Schlüssel',
    apiToken: 'API-Token',
    secretKey: 'Geheimer Schlüssel',
    accessToken: 'Zugriffstoken',
    personalAccessToken: 'Persönliches Zugriffstoken',
    oauthApp: 'OAuth-App',
    clientCredentials: 'Client-ID und Geheimnis',
    keyPair: 'Schlüsselpaar',
    serviceAccount: 'Dienstkonto',
    userAndPassword: 'Benutzername und Passwort',
  },
  hostValues: {
    redirectUrl: 'Weiterleitungsadresse',
    homepageUrl: 'Adresse der Startseite',
    webhookUrl: 'Webhook-Adresse',
    appName: 'Bezeichnung der App',
  },
  environments: {
    production: 'Produktion',
    test: 'Testmodus',
    development: 'Entwicklung',
    sandbox: 'Sandbox',
    staging: 'Staging',
    preview: 'Vorschau',
  },
  tasks: {
    add: 'Konto hinzufügen',
    view: 'Konten ansehen',
    search: 'Konto suchen',
    edit: 'Konto bearbeiten',
    test: 'Zugangsdaten prüfen',
    setDefault: 'Standardkonto festlegen',
    delete: 'Konto löschen',
    use: 'Konto verwenden',
    upgrade: 'Auf einen größeren Plan wechseln',
    downgrade: 'Auf einen kleineren Plan wechseln',
    inviteMember: 'Mitglied einladen',
    changeRole: 'Rolle eines Mitglieds ändern',
    removeMember: 'Mitglied entfernen',
  },
  colon: ': ',
  fullStop: '. ',
  aside: words => w` (${words})`,
  sentenceGap: ' ',
  date: dayIn('de-DE'),

  guideTitle: ({ provider, host }) => w`${provider}-Konto${host ? ` in ${host}` : ''} verknüpfen`,
  lead: ({ provider, host }, values) => {
    const what = w`Um ${provider}${host ? ` in ${host}` : ''} zu verknüpfen, brauchen Sie ${and(values.map(it => it.your))}.`;
    const [only, ...others] = values;
    return w`${what} Hier steht, wo Sie ${only && others.length === 0 ? pronoun[only.gender] : 'alles'} finden.`;
  },
  hostTitle: host => w`Konten in ${host} verknüpfen`,
  hostLead: (host, form) =>
    w`Wie Konten in ${host} unter ${{ label: form }} verknüpft, benannt, geprüft und entfernt werden, und wer das darf.`,
  sections: {
    needs: 'Das brauchen Sie',
    why: provider => `Warum ein eigenes ${provider}-Konto`,
    obtain: provider => `In ${provider}`,
    link: ({ host }) => (host ? `In ${host}` : 'In der App, die Sie verknüpfen'),
    after: 'Wenn das Konto verknüpft ist',
    wrong: 'Wenn es nicht klappt',
    check: 'Zugangsdaten ausprobieren',
    goodToKnow: 'Gut zu wissen',
    rotate: 'Einen bekannt gewordenen Schlüssel ersetzen',
    sources: 'Woher das stammt',
    accounts: 'Was ein Konto ist',
    plans: 'Was welcher Plan erlaubt',
    roles: 'Wer was darf',
  },
  titles: {
    create: of => w`${bare(of)} erstellen`,
    copy: of => w`${bare(of)} kopieren`,
    find: of => w`${bare(of)} finden`,
    choose: of => w`${bare(of)} auswählen`,
    grant: 'Berechtigungen erteilen',
    giveBack: what => w`${what} eintragen`,
    fillIn: ({ form }) => (form ? w`Werte in ${form} eintragen` : w`Werte in das Formular eintragen`),
  },

  needs: {
    account: provider => w`Ein Konto bei ${provider}`,
    plan: (names, orAbove) =>
      w`${names.length === 1 ? 'Der Plan ' : 'Einer der Pläne '}${or(labels(names))}${orAbove ? ' oder ein größerer' : ''}`,
    role: names => w`${names.length === 1 ? 'Die Rolle ' : 'Eine der Rollen '}${or(labels(names))}`,
    permission: names =>
      w`${names.length === 1 ? 'Die Berechtigung ' : 'Eine der Berechtigungen '}${or(labels(names))}`,
    feature: what => what,
    tool: name => w`${name} auf Ihrem Rechner`,
    contact: name => w`Eine Rücksprache mit ${name}`,
    for: what => w` – ${startsWith(what, 'für ') ? '' : 'für '}${what}`,
    otherwiseAsk: (whom, what) => w`Fehlt Ihnen das, fragen Sie ${whom}${what ? w` nach: ${what}` : ''}.`,
    otherwise: what => w`Fehlt Ihnen das: ${what}`,
    unconfirmed: ({ provider, host }) =>
      w`Ob ${host ?? 'die App'} ${provider} anbietet, ist hier nicht bestätigt. Fehlt es dort in der Liste, lässt es sich noch nicht verknüpfen.`,
    ends: (provider, date) => w`${provider} hat angekündigt, dass dieser Weg am ${date} endet.`,
  },
  field: {
    optional: 'darf leer bleiben',
    whatSecret: ({ provider, host }) => w`damit darf ${host ?? 'die App'} mit Ihrem ${provider}-Konto arbeiten`,
    shownOnce: 'Der Wert wird nur ein einziges Mal gezeigt. Lassen Sie die Seite offen, bis er sicher abgelegt ist.',
    expires: {
      days: days => `Die Gültigkeit endet nach ${days} Tagen.`,
      chosen: maxDays => `Die Gültigkeit wählen Sie selbst${maxDays ? `, höchstens ${maxDays} Tage` : ''}.`,
      unused: days => `Die Gültigkeit endet, wenn der Wert ${days} Tage lang nicht benutzt wird.`,
    },
    secrecy:
      'Behandeln Sie den Wert wie ein Passwort: nie in Code für den Browser, in ein öffentliches Repository oder in einen Chat.',
    rightOne: forms => w`Der richtige Wert beginnt mit ${forms}.`,
    startsWith: (prefixes, environment) => w`${prefixes}${environment ? ` (${environment})` : ''}`,
    notThisOne: (name, prefixes) => w`Nicht gemeint: ${name} (beginnt mit ${prefixes}).`,
    forTrying: (trying, live) =>
      w`Sie probieren nur etwas aus? Dann nehmen Sie den Schlüssel, der mit ${trying} beginnt. Für die Produktion nehmen Sie den mit ${live}.`,
    choicesHead: ['Auswahl', 'Die Adresse beginnt mit'],
  },

  verbs: {
    signIn: to => w`Melden Sie sich bei ${to} an.`,
    go: to => w`Gehen Sie zu ${to}.`,
    goWays: (to, ways, link) => w`Öffnen Sie ${to} auf einem der ${{ link, text: `${ways} möglichen Wege` }}.`,
    open: (what, place) => w`Öffnen Sie ${place ? `${de.places[place]} ` : ''}${what}.`,
    click: (what, place, section) => w`Klicken Sie${at(place && de.places[place])}${under(section)} auf ${what}.`,
    hover: (what, place, section) =>
      w`Zeigen Sie${at(place && de.places[place])}${under(section)} mit der Maus auf ${what}.`,
    tab: label => w`Wechseln Sie zum Tab ${{ label }}.`,
    choose: (options, list, orCreate) =>
      w`Wählen Sie${under(list)} ${or(options.map(it => [it]))}.${orCreate ? ' Gibt es noch nichts Passendes, legen Sie es neu an.' : ''}`,
    search: (what, where) => w`Suchen Sie${under(where)} ${what}.`,
    turnOn: label => w`Schalten Sie ${{ label }} ein.`,
    turnOff: label => w`Schalten Sie ${{ label }} aus.`,
    find: (what, section) =>
      w`Suchen Sie${under(section)} ${typeof what === 'string' ? what : w`den Abschnitt ${what}`}.`,
    show: it => w`Lassen Sie sich ${it.the} anzeigen.`,
    download: label => w`Laden Sie ${{ label }} herunter.`,
    type: (value, into) => w`Tragen Sie ${into ? w`bei ${{ label: into }} ` : ''}${value} ein.`,
    grant: section => w`Erteilen Sie${under(section)} diese Berechtigungen:`,
    copy: of => w`Kopieren Sie ${and(of.map(it => it.the))}.`,
    pick: it => w`Wählen Sie ${it.the}:`,
    giveBack: (what, into) => w`Fügen Sie bei ${{ label: into }} diesen Wert ein (${what}):`,
    giveBackAsk: (what, into, { host }) =>
      w`Fügen Sie bei ${{ label: into }} den Wert ein, den ${host ?? 'die App, die Sie verknüpfen,'} Ihnen dafür zeigt (${what}).`,
    giveAway: (it, into) => w`Tragen Sie bei ${{ label: into }} ${it.the} ein.`,
    run: language => (language === 'sql' ? w`Führen Sie dieses SQL aus:` : w`Führen Sie das in einem Terminal aus:`),
    ask: (whom, what) => w`Fragen Sie ${whom}: ${what}.`,
    wait: what => w`Warten Sie: ${what}.`,
    fillIn: of => w`Tragen Sie ${and(of.map(it => it.your))} ein.`,
    followScreen: w`Folgen Sie den Anweisungen auf dem Bildschirm und geben Sie Ihre Zugangsdaten ein.`,
    send: what => w`Schicken Sie ${what} ab.`,
    submit: what => (what ? w`Klicken Sie auf ${what}.` : w`Schicken Sie das Formular ab.`),
    authorizeIfAsked: provider =>
      w`Falls ${provider} Sie auffordert, sich anzumelden oder zuzustimmen, tun Sie das; danach geht es von selbst zurück.`,
    authorize: provider => w`Melden Sie sich bei ${provider} an und stimmen Sie zu; danach geht es von selbst zurück.`,
    confirm: label => (label ? w`Bestätigen Sie mit ${label}.` : w`Bestätigen Sie.`),
    expect: {
      connected: ({ provider }) => w`Das war’s: Ihr ${provider}-Konto ist verknüpft.`,
      confirmation: () => w`Eine Bestätigung erscheint.`,
      'new account': (_, place) =>
        w`Das neue Konto steht jetzt${place ? w` unter ${{ label: place }}` : ' in der Liste'}.`,
      'new key': () => w`Der neue Schlüssel erscheint.`,
      'default label': () => w`Das Konto ist jetzt als Standard gekennzeichnet.`,
    },
    either: 'Je nachdem, was auf Sie zutrifft:',
  },
  address: {
    addressBar: it => w`Schauen Sie in die Adresszeile des Browsers. Hervorgehoben sehen Sie ${it.your}:`,
    signInPage: it => w`Schauen Sie auf die Adresse der Anmeldeseite. Hervorgehoben sehen Sie ${it.your}:`,
    shownInApp: it => w`Die App zeigt eine Adresse. Hervorgehoben sehen Sie ${it.your}:`,
    lit: (it, value) => w`In diesem Beispiel lesen Sie ${it.the} so ab: ${{ code: value }}.`,
    made: (it, value) => w`Aus dieser Adresse ergibt sich für ${it.the}: ${{ code: value }}.`,
    chosenByHost: it => w`An der Adresszeile des Browsers erkennen Sie ${it.the}:`,
  },
  wrong: {
    mistake: (name, prefixes) =>
      prefixes
        ? w`Beginnt der Wert mit ${prefixes}? Das ist etwas anderes: ${name}.`
        : w`Vielleicht verwechselt: ${name}.`,
    takeInstead: step => w`So kommen Sie an den richtigen Wert: ${step}.`,
    environment: (trying, live) =>
      w`Klappt es an einer Stelle und an der anderen nicht? Ein Schlüssel mit ${trying} ist zum Ausprobieren, einer mit ${live} für die Produktion.`,
    lost: it => w`Sie haben ${it.the} nicht gespeichert? Der Wert wird nur einmal gezeigt. Erstellen Sie ihn neu.`,
    expired: it => w`Abgelaufen? Erstellen Sie ${it.the} neu.`,
    choice: it =>
      w`Alles sieht richtig aus und wird trotzdem abgelehnt? Vergleichen Sie ${it.the} noch einmal mit der Adresszeile.`,
  },
  check: {
    intro: w`Eine harmlose Anfrage zeigt, ob die Zugangsdaten gelten. Legen Sie sie vorher in die Variablen; verändert wird nichts.`,
    status: code => w`Antwort ${{ code }}`,
  },
  sources: {
    read: date => w`Am ${date} mit diesen Seiten verglichen:`,
    tried: date => w`Am ${date} mit einem echten Konto ausprobiert; Grundlage sind diese Seiten:`,
    help: whom => w`Immer noch keine Lösung? ${whom} hilft weiter.`,
    moreAt: link => w`Erstellt und widerrufen werden Schlüssel hier: ${link}.`,
  },
  plans: {
    noOwnKeys: 'Keine eigenen Schlüssel.',
    each: 'Jeder Plan enthält, was die Pläne vor ihm erlauben.',
    trial: 'Probezeit',
  },
  accounts: { managedByUser: 'Von Ihnen verwaltet', managedByHost: host => `Von ${host} verwaltet` },
  callouts: { note: 'Hinweis', tip: 'Tipp', warning: 'Wichtig' },
};
