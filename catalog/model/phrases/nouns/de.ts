// How German names a value: adjectives take the ending of their place, nouns grow together.
import type { Gender, Noun } from '../phrases.ts';
import { w } from '../words.ts';
import { beside, type Head, type Part, takenApart } from './labels.ts';

/** The object of a verb; the subject where it differs. A loan word is joined with a hyphen. */
interface Named {
  object: string;
  gender: Gender;
  subject?: string;
  loan?: true;
}

/** An adjective without its ending, the front of a compound (a hyphen at its end stays there), or what follows. */
type Before = { adjective: string } | { front: string } | { after: string };

const heads: Record<Head, Named> = {
  'access key': { object: 'Zugriffsschlüssel', gender: 'm' },
  'access token': { object: 'Zugriffstoken', gender: 'n' },
  account: { object: 'Konto', gender: 'n' },
  address: { object: 'Adresse', gender: 'f' },
  alias: { object: 'Alias', gender: 'm', loan: true },
  certificate: { object: 'Zertifikat', gender: 'n' },
  code: { object: 'Code', gender: 'm', loan: true },
  'connection string': { object: 'Verbindungszeichenfolge', gender: 'f' },
  'data center': { object: 'Rechenzentrum', gender: 'n' },
  'data residency': { object: 'Datenstandort', gender: 'm' },
  database: { object: 'Datenbank', gender: 'f' },
  domain: { object: 'Domain', gender: 'f', loan: true },
  'email address': { object: 'E-Mail-Adresse', gender: 'f', loan: true },
  environment: { object: 'Umgebung', gender: 'f' },
  fingerprint: { object: 'Fingerabdruck', gender: 'm' },
  hash: { object: 'Hash', gender: 'm', loan: true },
  'host name': { object: 'Hostnamen', gender: 'm', subject: 'Hostname', loan: true },
  id: { object: 'ID', gender: 'f', loan: true },
  identifier: { object: 'Kennung', gender: 'f' },
  key: { object: 'Schlüssel', gender: 'm' },
  'my domain': { object: 'My-Domain-Namen', gender: 'm', subject: 'My-Domain-Name' },
  name: { object: 'Namen', gender: 'm', subject: 'Name' },
  number: { object: 'Nummer', gender: 'f' },
  organization: { object: 'Organisation', gender: 'f' },
  password: { object: 'Passwort', gender: 'n' },
  port: { object: 'Port', gender: 'm', loan: true },
  prefix: { object: 'Präfix', gender: 'n', loan: true },
  region: { object: 'Region', gender: 'f' },
  secret: { object: 'Geheimnis', gender: 'n' },
  server: { object: 'Server', gender: 'm', loan: true },
  sid: { object: 'SID', gender: 'f', loan: true },
  site: { object: 'Site', gender: 'f', loan: true },
  slug: { object: 'Slug', gender: 'm', loan: true },
  ssl: { object: 'SSL-Modus', gender: 'm', loan: true },
  subdomain: { object: 'Subdomain', gender: 'f', loan: true },
  token: { object: 'Token', gender: 'n', loan: true },
  url: { object: 'URL', gender: 'f', loan: true },
  'user name': { object: 'Benutzernamen', gender: 'm', subject: 'Benutzername' },
  vhost: { object: 'Vhost', gender: 'm', loan: true },
};

const parts: Record<Part, Before> = {
  'access key': { after: 'des Zugriffsschlüssels' },
  'access token': { after: 'des Zugriffstokens' },
  account: { front: 'Konto' },
  admin: { front: 'Admin-' },
  advanced: { adjective: 'erweitert' },
  api: { front: 'API-' },
  'api key': { after: 'des API-Schlüssels' },
  app: { front: 'App-' },
  'app level': { after: 'auf App-Ebene' },
  application: { front: 'Anwendungs' },
  auth: { front: 'Auth-' },
  base: { front: 'Basis' },
  bearer: { front: 'Bearer-' },
  bootstrap: { front: 'Bootstrap-' },
  bot: { front: 'Bot-' },
  'bot user': { front: 'Bot-' },
  browser: { front: 'Browser-' },
  bundle: { front: 'Bundle-' },
  certificate: { front: 'Zertifikats' },
  client: { front: 'Client-' },
  company: { front: 'Firmen' },
  connection: { front: 'Verbindungs' },
  consumer: { front: 'Consumer-' },
  'content delivery': { front: 'Content-Delivery-' },
  'content preview': { front: 'Content-Preview-' },
  database: { front: 'Datenbank' },
  datadog: { front: 'Datadog-' },
  developer: { front: 'Entwickler' },
  directory: { front: 'Verzeichnis' },
  domain: { front: 'Domain-' },
  enterprise: { front: 'Unternehmens' },
  environment: { front: 'Umgebungs' },
  generated: { adjective: 'erzeugt' },
  global: { adjective: 'global' },
  host: { front: 'Host-' },
  hub: { front: 'Hub-' },
  insights: { front: 'Insights-' },
  instance: { front: 'Instanz' },
  integration: { front: 'Integrations' },
  license: { front: 'Lizenz' },
  'login customer': { front: 'Login-Kunden' },
  measurement: { front: 'Mess' },
  merchant: { front: 'Händler' },
  oauth: { front: 'OAuth-' },
  okta: { front: 'Okta-' },
  organization: { front: 'Organisations' },
  permanent: { adjective: 'dauerhaft' },
  personal: { adjective: 'persönlich' },
  pipelines: { front: 'Pipelines-' },
  private: { adjective: 'privat' },
  programmatic: { adjective: 'programmatisch' },
  project: { front: 'Projekt' },
  property: { front: 'Property-' },
  public: { adjective: 'öffentlich' },
  publishable: { adjective: 'öffentlich' },
  restricted: { adjective: 'eingeschränkt' },
  secret: { adjective: 'geheim' },
  sending: { front: 'Sende' },
  server: { front: 'Server-' },
  service: { front: 'Dienst' },
  'service account': { front: 'Dienstkonto' },
  'service token': { after: 'des Dienst-Tokens' },
  signing: { front: 'Signatur' },
  site: { front: 'Site-' },
  space: { front: 'Space-' },
  spreadsheet: { front: 'Tabellen' },
  'storage account': { front: 'Speicherkonto' },
  store: { front: 'Shop-' },
  subscription: { front: 'Abonnement' },
  token: { front: 'Token-' },
  tokenization: { front: 'Tokenisierungs' },
  track: { front: 'Track-' },
  tracking: { front: 'Tracking-' },
  user: { front: 'Benutzer' },
  webhook: { after: 'der Webhooks' },
  workspace: { front: 'Workspace-' },
  write: { front: 'Schreib' },
};

const your: Record<Gender, string> = { m: 'Ihren', f: 'Ihre', n: 'Ihr' };
const object: Record<Gender, string> = { m: 'den', f: 'die', n: 'das' };
const subject: Record<Gender, string> = { m: 'der', f: 'die', n: 'das' };
/** Of an adjective before an object: without an article or after "Ihr", and after "das". */
const strong: Record<Gender, string> = { m: 'en', f: 'e', n: 'es' };
const weak: Record<Gender, string> = { m: 'en', f: 'e', n: 'e' };

/** API- + Schlüssel, Lizenz + schlüssel, Projekt- + ID. */
function compound(fronts: readonly string[], noun: string, loan: boolean): string {
  return fronts.reduceRight((rest, front, index) => {
    if (front.endsWith('-')) return front + rest;
    const grown = index === fronts.length - 1 && !loan;
    return grown ? front + rest.charAt(0).toLowerCase() + rest.slice(1) : `${front}-${rest}`;
  }, noun);
}

export function noun(label: string): Noun {
  const known = takenApart(label, heads, parts);
  if (!known) {
    const value = w`den Wert ${{ label }}`;
    return { bare: label, your: value, the: value, is: label, gender: 'm' };
  }
  const { head, whole } = known;
  const { gender } = head;
  const fronts = known.parts.flatMap(part => ('front' in part ? part.front : []));
  const adjectives = known.parts.flatMap(part => ('adjective' in part ? part.adjective : []));
  const after = known.parts.flatMap(part => ('after' in part ? part.after : []));
  const named = (form: string, ending: string): string =>
    [...adjectives.map(it => it + ending), compound(fronts, form, head.loan ?? false), ...after].join(' ');
  const bare = named(head.object, strong[gender]);
  const name = whole ? '' : ` ${label}`;
  const the = w`${object[gender]} ${beside(named(head.object, weak[gender]), label, whole)}`;
  return {
    bare: bare + name,
    your: after.length > 0 ? the : w`${your[gender]} ${beside(bare, label, whole)}`,
    the,
    is: `${subject[gender]} ${named(head.subject ?? head.object, 'e')}${name}`,
    gender,
  };
}
