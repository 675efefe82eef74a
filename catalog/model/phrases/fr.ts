// French. Labels of the screen stay as they are; common values have a French noun, with the label beside it.
import type { Inline, Words } from '../document.ts';
import type { Place } from '../vocabulary.ts';
import { noun } from './nouns/fr.ts';
import type { Noun, Phrases, Who } from './phrases.ts';
import { capital, dayIn, labels, listed, startsWith, w } from './words.ts';

const and = (items: readonly Words[]): Words => listed(items, ', ', ' et ');
const or = (items: readonly Words[]): Words => listed(items, ', ', ' ou ');
/** For titles: « la clé secrète », without the label beside it. */
const named = (of: readonly Noun[]): Words => and(of.map(it => (it.is === it.bare ? it.the : [it.is])));

/** The same words with another first letter; a label keeps its own. */
function begun(words: Words, change: (text: string) => string): Words {
  const [first, ...rest] = words;
  if (first === undefined) return words;
  if (typeof first === 'string') return [change(first), ...rest];
  return 'foreign' in first ? [{ ...first, foreign: change(first.foreign) }, ...rest] : words;
}
const capitalized = (words: Words): Words => begun(words, capital);
/** « Une politique réseau » → « une politique réseau »; names keep their capital. */
const inSentence = (words: Words): Words =>
  begun(words, text => text.replace(/^(?:(?:Une?|Les?|La|Des) |L’|L')/, article => article.toLowerCase()));

const under = (section: string): Words => w`sous ${{ label: section }}`;
/** « En haut à droite, sous **Keys**, cliquez » */
function doing(verb: string, place: Place | undefined, section?: string): Words {
  const where = [...(place ? [[fr.places[place]]] : []), ...(section ? [under(section)] : [])];
  return where.length === 0 ? [capital(verb)] : capitalized(w`${listed(where, ', ', ', ')}, ${verb}`);
}

/** The values of an app: all are addresses (feminine) but for its name. */
const feminine = (hostValue: string): boolean => hostValue.startsWith('URL');
const theValue = (hostValue: string): string => (feminine(hostValue) ? `l’${hostValue}` : `le ${hostValue}`);

const inDays = (days: number): string => `${days} jour${days > 1 ? 's' : ''}`;
const account = ({ provider, host }: Who): string => `votre compte ${provider}${host ? ` à ${host}` : ''}`;

const day = dayIn('fr-FR');

export const fr: Phrases = {
  language: 'fr',
  name: 'Français',
  noun,
  and,
  or,
  things: {
    'a name you will recognise': 'un nom facile à reconnaître',
    'the app you created': 'l’application que vous avez créée',
    'the confirmation': 'la confirmation',
    'the domain': 'le domaine',
    'the drop-down menu': 'le menu déroulant',
    'the drop-down menu next to the name': 'le menu déroulant à côté du nom',
    'the email address': 'l’adresse e-mail',
    'the expiry you want': 'la durée de validité souhaitée',
    'the form': 'le formulaire d’association du compte',
    'the gear icon': 'l’icône d’engrenage',
    'the invitation': 'l’invitation',
    'the key you created': 'la clé que vous avez créée',
    'the menu next to the account': 'le menu à côté du compte',
    'the menu next to the key': 'le menu à côté de la clé',
    'the old key': 'l’ancienne clé',
    'the plan you want': 'le forfait de votre choix',
    'the plus icon': 'l’icône plus (+)',
    'the repositories you need': 'les dépôts nécessaires',
    'the role': 'le rôle',
    'the service': 'le service',
    'the service account': 'le compte de service',
    'the token': 'le jeton',
    'the trash icon': 'l’icône de corbeille',
    'the user': 'l’utilisateur',
    'your account': 'votre compte',
    'your app': 'votre application',
    'your application': 'votre application',
    'your organization': 'votre organisation',
    'your profile picture': 'votre photo de profil',
    'your project': 'votre projet',
    'your property': 'votre propriété',
    'your user name': 'votre nom d’utilisateur',
    'your user record': 'votre fiche utilisateur',
    'your workspace': 'votre espace de travail',
    'the permissions you need': 'les autorisations nécessaires',
    'your store': 'votre boutique',
    'the account menu': 'le menu du compte',
    'your site': 'votre site',
    'your server': 'votre serveur',
    'your cluster': 'votre cluster',
    'your database': 'votre base de données',
    'your team': 'votre équipe',
    'your repository': 'votre dépôt',
    'the right entry in the list': 'la bonne entrée de la liste',
    'the source': 'la source',
    'your email address': 'votre adresse e-mail',
    'the page you want to share': 'la page à partager',
    'the connection you created': 'la connexion que vous avez créée',
    'the drop-down menu next to the workspace name': 'le menu déroulant à côté du nom de l’espace de travail',
  },
  places: {
    'top right': 'en haut à droite',
    'top left': 'en haut à gauche',
    'bottom left': 'en bas à gauche',
    'left menu': 'dans le menu de gauche',
    'right menu': 'dans le menu de droite',
    'menu bar': 'dans la barre de menus',
    sidebar: 'dans la barre latérale',
    'top of the page': 'en haut de la page',
    'bottom of the page': 'en bas de la page',
  },
  methods: {
    apiKey: 'Clé API',
    apiToken: 'Jeton API',
    secretKey: 'Clé secrète',
    accessToken: 'Jeton d’accès',
    personalAccessToken: 'Jeton d’accès personnel',
    oauthApp: 'Application OAuth',
    clientCredentials: 'Identifiant et secret client',
    keyPair: 'Paire de clés',
    serviceAccount: 'Compte de service',
    userAndPassword: 'Nom d’utilisateur et mot de passe',
  },
  hostValues: {
    redirectUrl: 'URL de redirection',
    homepageUrl: 'URL de la page d’accueil',
    webhookUrl: 'URL de webhook',
    appName: 'nom d’application',
  },
  environments: {
    production: 'production',
    test: 'mode test',
    development: 'développement',
    sandbox: 'bac à sable',
    staging: 'préproduction',
    preview: 'prévisualisation',
  },
  tasks: {
    add: 'Ajouter un compte',
    view: 'Voir vos comptes',
    search: 'Rechercher un compte',
    edit: 'Modifier un compte',
    test: 'Tester les identifiants',
    setDefault: 'Choisir le compte par défaut',
    delete: 'Supprimer un compte',
    use: 'Utiliser le compte',
    upgrade: 'Passer à un forfait supérieur',
    downgrade: 'Passer à un forfait inférieur',
    inviteMember: 'Inviter un membre',
    changeRole: 'Modifier le rôle d’un membre',
    removeMember: 'Retirer un membre',
  },
  colon: ' : ',
  fullStop: '. ',
  aside: words => w` (${words})`,
  sentenceGap: ' ',
  date: iso => day(iso).replace(/^1 /, '1er '),

  guideTitle: who => w`Associer ${account(who)}`,
  lead: (who, values) => {
    if (values.length === 0) return w`Voici comment associer ${account(who)}.`;
    const how = values.length === 1 ? 'Voici comment l’obtenir.' : 'Voici comment les obtenir.';
    return w`Pour associer ${account(who)}, il vous faut ${and(values.map(it => it.your))}. ${how}`;
  },
  hostTitle: host => w`Associer des comptes dans ${host}`,
  hostLead: (host, form) =>
    w`Comment associer, nommer, tester et supprimer des comptes sous ${{ label: form }} dans ${host}, et qui peut le faire.`,
  sections: {
    needs: 'Ce qu’il vous faut',
    why: provider => `Pourquoi associer votre propre compte ${provider}`,
    obtain: provider => `Dans ${provider}`,
    link: ({ host }) => (host ? `Dans ${host}` : 'Dans l’application où vous associez le compte'),
    after: 'Une fois le compte associé',
    wrong: 'En cas de problème',
    check: 'Tester vos identifiants',
    goodToKnow: 'Bon à savoir',
    rotate: 'Remplacer une clé compromise',
    sources: 'Sources de ce guide',
    accounts: 'Ce qu’est un compte',
    plans: 'Ce que permet chaque forfait',
    roles: 'Qui peut faire quoi',
  },
  titles: {
    create: of => w`Créer ${named(of)}`,
    copy: of => w`Copier ${named(of)}`,
    find: of => w`Trouver ${named(of)}`,
    choose: of => w`Choisir ${named(of)}`,
    grant: 'Accorder les autorisations',
    giveBack: what => w`Saisir ${theValue(what)}`,
    fillIn: ({ form }) => w`Saisir les valeurs dans ${form || 'le formulaire'}`,
  },

  needs: {
    account: provider => w`Un compte ${provider}`,
    plan: (names, orAbove) => {
      const one = names.length === 1;
      const above = orAbove ? `${one ? '' : ','} ou un forfait supérieur` : '';
      return w`${one ? 'le forfait ' : 'l’un des forfaits '}${or(labels(names))}${above}`;
    },
    role: names => w`${names.length === 1 ? 'le rôle ' : 'l’un des rôles '}${or(labels(names))}`,
    permission: names => w`${names.length === 1 ? 'l’autorisation ' : 'l’une des autorisations '}${or(labels(names))}`,
    feature: what => inSentence(what),
    tool: name => w`${name} sur votre ordinateur`,
    contact: name => w`un échange préalable avec ${name}`,
    for: what => w` – ${startsWith(what, 'pour ') ? '' : 'pour '}${what}`,
    otherwiseAsk: (whom, what) =>
      what ? w`Si vous ne l’avez pas, demandez à ${whom} ${what}.` : w`Si vous ne l’avez pas, adressez-vous à ${whom}.`,
    otherwise: what => w`Vous ne l’avez pas ? ${capitalized(what)}`,
    unconfirmed: ({ provider, host }) =>
      w`La prise en charge des comptes ${provider} dans ${host ?? 'l’application'} n’est pas confirmée ici. Si ${provider} ne figure pas dans la liste proposée, il n’est pas encore possible d’y associer votre compte.`,
    ends: (provider, date) => w`${provider} a annoncé que cette méthode prendra fin le ${date}.`,
  },
  field: {
    optional: 'facultatif',
    whatSecret: ({ provider, host }) => w`permet à ${host ?? 'l’application'} d’utiliser votre compte ${provider}`,
    shownOnce:
      'Cette valeur n’est affichée qu’une seule fois. Gardez la page ouverte tant que vous ne l’avez pas mise en lieu sûr.',
    expires: {
      days: days => `La validité prend fin au bout de ${inDays(days)}.`,
      chosen: maxDays =>
        `Vous choisissez vous-même la durée de validité${maxDays ? ` (${inDays(maxDays)} au maximum)` : ''}.`,
      unused: days => `La validité prend fin après ${inDays(days)} sans utilisation.`,
    },
    secrecy:
      'Traitez cette valeur comme un mot de passe. Ne la placez jamais dans du code exécuté par le navigateur, dans un dépôt public ni dans une messagerie.',
    rightOne: forms => w`La bonne valeur commence par ${forms}.`,
    startsWith: (prefixes, environment) => w`${prefixes}${environment ? ` (${environment})` : ''}`,
    notThisOne: (name, prefixes) => w`À ne pas copier : ${name} (commence par ${prefixes}).`,
    forTrying: (trying, live) =>
      w`Pour un simple essai, prenez la clé qui commence par ${trying}. Pour la production, prenez celle qui commence par ${live}.`,
    choicesHead: ['Choix', 'L’adresse commence par'],
  },

  verbs: {
    signIn: to => w`Connectez-vous à ${to}.`,
    go: to => w`Accédez à ${to}.`,
    goWays: (to, ways, link) => w`Ouvrez ${to} de l’une des ${{ link, text: `${ways} façons possibles` }}.`,
    open: (what, place) => w`${doing('ouvrez', place)} ${what}.`,
    click: (what, place, section) => w`${doing('cliquez', place, section)} sur ${what}.`,
    hover: (what, place, section) => w`${doing('passez', place, section)} le pointeur sur ${what}.`,
    tab: label => w`Ouvrez l’onglet ${{ label }}.`,
    choose: (options, list, orCreate) =>
      w`${doing('sélectionnez', undefined, list)} ${or(options.map(it => [it]))}${orCreate ? ' (à créer si nécessaire)' : ''}.`,
    search: (what, where) => w`Recherchez ${what}${where ? w` dans ${{ label: where }}` : ''}.`,
    turnOn: label => w`Activez ${{ label }}.`,
    turnOff: label => w`Désactivez ${{ label }}.`,
    find: (what, section) => w`${doing('repérez', undefined, section)} ${what}.`,
    show: it => w`Affichez ${it.the}.`,
    download: label => w`Téléchargez ${{ label }}.`,
    type: (value, into) => w`${into ? w`Dans ${{ label: into }}, saisissez` : 'Saisissez'} ${value}.`,
    grant: section => w`${doing('accordez', undefined, section)} les autorisations suivantes :`,
    copy: of => w`Copiez ${and(of.map(it => it.the))}.`,
    pick: it => w`Choisissez ${it.the} :`,
    giveBack: (what, into) => w`Dans ${{ label: into }}, collez ${feminine(what) ? 'cette' : 'ce'} ${what} :`,
    giveBackAsk: (what, into, { host }) => {
      const given = feminine(what) ? 'indiquée' : 'indiqué';
      return w`Dans ${{ label: into }}, collez ${theValue(what)} ${given} par ${host ?? 'l’application où vous associez le compte'}.`;
    },
    giveAway: (it, into) => w`Dans ${{ label: into }}, saisissez ${it.the}.`,
    run: language => (language === 'sql' ? w`Exécutez ce code SQL :` : w`Exécutez ce qui suit dans un terminal :`),
    ask: (whom, what) => w`Demandez à ${whom} ${what}.`,
    wait: what => w`Patientez : ${what}.`,
    fillIn: of => w`Saisissez ${and(of.map(it => it.your))}.`,
    followScreen: w`Suivez les instructions à l’écran et saisissez vos identifiants.`,
    send: what => w`Envoyez ${what}.`,
    submit: (what: Inline | undefined) => (what ? w`Cliquez sur ${what}.` : w`Envoyez le formulaire.`),
    authorizeIfAsked: provider =>
      w`Si ${provider} vous demande de vous connecter ou de donner votre accord, faites-le ; vous revenez ensuite automatiquement au point de départ.`,
    authorize: provider =>
      w`Connectez-vous à ${provider} et acceptez la demande d’autorisation ; vous revenez ensuite automatiquement au point de départ.`,
    confirm: label => (label ? w`Confirmez avec ${label}.` : w`Confirmez.`),
    expect: {
      connected: ({ provider }) => w`C’est terminé : votre compte ${provider} est associé.`,
      confirmation: () => w`Une confirmation s’affiche.`,
      'new account': (_, place) => w`Le nouveau compte figure maintenant ${place ? under(place) : 'dans la liste'}.`,
      'new key': () => w`La nouvelle clé s’affiche.`,
      'default label': () => w`Le compte est maintenant signalé comme compte par défaut.`,
    },
    either: 'Selon votre situation :',
  },
  address: {
    addressBar: it => w`Regardez la barre d’adresse de votre navigateur. La partie mise en évidence est ${it.your} :`,
    signInPage: it => w`Regardez l’adresse de la page de connexion. La partie mise en évidence est ${it.your} :`,
    shownInApp: it => w`L’application affiche une adresse. La partie mise en évidence est ${it.your} :`,
    lit: (it, value) => w`Dans cet exemple, ${it.the} est ${{ code: value }}.`,
    made: (it, value) => w`Pour cette adresse, ${it.the} est ${{ code: value }}.`,
    chosenByHost: it => w`La barre d’adresse de votre navigateur vous indique ${it.the} :`,
  },
  wrong: {
    mistake: (name, prefixes) =>
      prefixes
        ? w`La valeur commence par ${prefixes} ? Il s’agit d’autre chose : ${name}.`
        : w`Vous avez peut-être saisi autre chose : ${name}.`,
    takeInstead: step => w`Pour obtenir la bonne valeur, reprenez l’étape « ${step} ».`,
    environment: (trying, live) =>
      w`Cela fonctionne à un endroit et pas à l’autre ? Une clé qui commence par ${trying} sert aux essais, une clé qui commence par ${live} à la production.`,
    lost: it =>
      w`Vous n’avez pas enregistré ${it.the} ? Cette valeur n’est affichée qu’une seule fois : il faut en créer une nouvelle.`,
    expired: it => w`Si ${it.the} a expiré, créez une nouvelle valeur pour la remplacer.`,
    choice: it =>
      w`Tout semble correct, mais l’accès est refusé ? Comparez encore une fois ${it.the} avec la barre d’adresse.`,
  },
  check: {
    intro: w`Une simple requête permet de savoir si vos identifiants sont valables ; elle ne modifie rien. Placez-les d’abord dans les variables.`,
    status: code => w`Réponse ${{ code }}`,
  },
  sources: {
    read: date => w`Contenu vérifié le ${date} d’après ces pages :`,
    tried: date => w`Contenu testé avec un compte réel le ${date}, d’après ces pages :`,
    help: whom => w`Le problème persiste ? Vous trouverez de l’aide ici : ${whom}.`,
    moreAt: link => w`Les clés se créent et se révoquent ici : ${link}.`,
  },
  plans: {
    noOwnKeys: 'Vos propres clés ne sont pas acceptées.',
    each: 'Chaque forfait comprend tout ce que permettent les précédents.',
    trial: 'Période d’essai',
  },
  accounts: { managedByUser: 'Géré par vous', managedByHost: host => `Géré par ${host}` },
  callouts: { note: 'Remarque', tip: 'Conseil', warning: 'Important' },
};
