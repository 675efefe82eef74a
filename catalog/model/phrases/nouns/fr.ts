// How French names a value: what stands before the noun in a label follows it, the nearest first; adjectives agree.
import type { Noun } from '../phrases.ts';
import { w } from '../words.ts';
import { beside, type Head, type Part, takenApart } from './labels.ts';

type Named = [noun: string, gender: 'm' | 'f'];
/** The same beside every noun, or an adjective in both genders. */
type After = string | [masculine: string, feminine: string];

const heads: Record<Head, Named> = {
  'access key': ['clé d’accès', 'f'],
  'access token': ['jeton d’accès', 'm'],
  account: ['compte', 'm'],
  address: ['adresse', 'f'],
  alias: ['alias', 'm'],
  certificate: ['certificat', 'm'],
  code: ['code', 'm'],
  'connection string': ['chaîne de connexion', 'f'],
  'data center': ['centre de données', 'm'],
  'data residency': ['lieu de résidence des données', 'm'],
  database: ['base de données', 'f'],
  domain: ['domaine', 'm'],
  'email address': ['adresse e-mail', 'f'],
  environment: ['environnement', 'm'],
  fingerprint: ['empreinte', 'f'],
  hash: ['hash', 'm'],
  'host name': ['nom d’hôte', 'm'],
  id: ['identifiant', 'm'],
  identifier: ['identifiant', 'm'],
  key: ['clé', 'f'],
  'my domain': ['nom My Domain', 'm'],
  name: ['nom', 'm'],
  number: ['numéro', 'm'],
  organization: ['organisation', 'f'],
  password: ['mot de passe', 'm'],
  port: ['port', 'm'],
  prefix: ['préfixe', 'm'],
  region: ['région', 'f'],
  secret: ['secret', 'm'],
  server: ['serveur', 'm'],
  sid: ['SID', 'm'],
  site: ['site', 'm'],
  slug: ['slug', 'm'],
  ssl: ['mode SSL', 'm'],
  subdomain: ['sous-domaine', 'm'],
  token: ['jeton', 'm'],
  url: ['URL', 'f'],
  'user name': ['nom d’utilisateur', 'm'],
  vhost: ['hôte virtuel', 'm'],
};

const parts: Record<Part, After> = {
  'access key': 'de la clé d’accès',
  'access token': 'du jeton d’accès',
  account: 'de compte',
  admin: 'Admin',
  advanced: ['avancé', 'avancée'],
  api: 'API',
  'api key': 'de la clé API',
  app: 'd’application',
  'app level': 'au niveau de l’application',
  application: 'd’application',
  auth: 'd’authentification',
  base: 'de base',
  bearer: 'Bearer',
  bootstrap: 'd’amorçage',
  bot: 'de bot',
  'bot user': 'de bot',
  browser: 'Browser',
  bundle: 'de bundle',
  certificate: 'de certificat',
  client: 'client',
  company: 'd’entreprise',
  connection: 'de connexion',
  consumer: 'de consommateur',
  'content delivery': 'Content Delivery',
  'content preview': 'Content Preview',
  database: 'de la base de données',
  datadog: 'Datadog',
  developer: 'de développeur',
  directory: 'd’annuaire',
  domain: 'de domaine',
  enterprise: 'd’entreprise',
  environment: 'd’environnement',
  generated: ['généré', 'générée'],
  global: ['global', 'globale'],
  host: 'd’hôte',
  hub: 'de hub',
  insights: 'Insights',
  instance: 'd’instance',
  integration: 'd’intégration',
  license: 'de licence',
  'login customer': 'de client de connexion',
  measurement: 'de mesure',
  merchant: 'de marchand',
  oauth: 'OAuth',
  okta: 'Okta',
  organization: 'd’organisation',
  permanent: ['permanent', 'permanente'],
  personal: ['personnel', 'personnelle'],
  pipelines: 'Pipelines',
  private: ['privé', 'privée'],
  programmatic: 'programmatique',
  project: 'de projet',
  property: 'de propriété',
  public: ['public', 'publique'],
  publishable: 'publiable',
  restricted: ['restreint', 'restreinte'],
  secret: ['secret', 'secrète'],
  sending: 'd’envoi',
  server: 'du serveur',
  service: 'de service',
  'service account': 'de compte de service',
  'service token': 'du jeton de service',
  signing: 'de signature',
  site: 'de site',
  space: 'd’espace',
  spreadsheet: 'de la feuille de calcul',
  'storage account': 'de compte de stockage',
  store: 'de la boutique',
  subscription: 'd’abonnement',
  token: 'de jeton',
  tokenization: 'de tokenisation',
  track: 'Track',
  tracking: 'de suivi',
  user: 'd’utilisateur',
  webhook: 'des webhooks',
  workspace: 'd’espace de travail',
  write: 'd’écriture',
};

/** Where the order of the parts, or what they mean together, is another. */
const together: Record<string, string> = {
  'api user token': 'jeton API d’utilisateur',
  'app api key': 'clé API App',
  'domain sending key': 'clé d’envoi de domaine',
};

export function noun(label: string): Noun {
  const known = takenApart(label, heads, parts);
  if (!known) {
    const value = w`la valeur ${{ label }}`;
    return { bare: label, your: value, the: value, is: label, gender: 'f' };
  }
  const [head, gender] = known.head;
  const after = known.parts.map(it => (typeof it === 'string' ? it : it[gender === 'f' ? 1 : 0])).reverse();
  const native = together[known.key] ?? [head, ...after].join(' ');
  const shown = beside(native, label, known.whole);
  const the = /^[aeiouéèê]/i.test(native) ? 'l’' : gender === 'f' ? 'la ' : 'le ';
  // "Le secret de la clé" belongs to something already.
  const owned = / (?:du|des|de la) /.test(native);
  const bare = known.whole ? native : `${native} ${label}`;
  return { bare, your: w`${owned ? the : 'votre '}${shown}`, the: w`${the}${shown}`, is: `${the}${bare}`, gender };
}
