// How Spanish names a value: what stands before the noun in a label follows it, the nearest first; adjectives agree.
import type { Noun } from '../phrases.ts';
import { w } from '../words.ts';
import { beside, type Head, type Part, takenApart } from './labels.ts';

/** With `the` where one says "el secreto" rather than "tu secreto". */
type Named = [noun: string, gender: 'm' | 'f', never?: 'the'];
/** The same beside every noun, or an adjective in both genders. */
type After = string | [masculine: string, feminine: string];

const heads: Record<Head, Named> = {
  'access key': ['clave de acceso', 'f'],
  'access token': ['token de acceso', 'm'],
  account: ['cuenta', 'f'],
  address: ['dirección', 'f'],
  alias: ['alias', 'm'],
  certificate: ['certificado', 'm'],
  code: ['código', 'm', 'the'],
  'connection string': ['cadena de conexión', 'f'],
  'data center': ['centro de datos', 'm'],
  'data residency': ['ubicación de los datos', 'f'],
  database: ['base de datos', 'f'],
  domain: ['dominio', 'm'],
  'email address': ['dirección de correo electrónico', 'f'],
  environment: ['entorno', 'm'],
  fingerprint: ['huella digital', 'f'],
  hash: ['hash', 'm'],
  'host name': ['nombre de host', 'm'],
  id: ['ID', 'm'],
  identifier: ['identificador', 'm', 'the'],
  key: ['clave', 'f'],
  'my domain': ['nombre de My Domain', 'm'],
  name: ['nombre', 'm', 'the'],
  number: ['número', 'm', 'the'],
  organization: ['organización', 'f'],
  password: ['contraseña', 'f'],
  port: ['puerto', 'm', 'the'],
  prefix: ['prefijo', 'm', 'the'],
  region: ['región', 'f'],
  secret: ['secreto', 'm', 'the'],
  server: ['servidor', 'm'],
  sid: ['SID', 'm'],
  site: ['sitio', 'm'],
  slug: ['slug', 'm'],
  ssl: ['modo SSL', 'm', 'the'],
  subdomain: ['subdominio', 'm'],
  token: ['token', 'm'],
  url: ['URL', 'f'],
  'user name': ['nombre de usuario', 'm'],
  vhost: ['host virtual', 'm'],
};

const parts: Record<Part, After> = {
  'access key': 'de la clave de acceso',
  'access token': 'del token de acceso',
  account: 'de la cuenta',
  admin: 'de administración',
  advanced: ['avanzado', 'avanzada'],
  api: 'de API',
  'api key': 'de la clave de API',
  app: 'de aplicación',
  'app level': 'de nivel de aplicación',
  application: 'de aplicación',
  auth: 'de autenticación',
  base: 'base',
  bearer: 'Bearer',
  bootstrap: 'de arranque',
  bot: 'del bot',
  'bot user': 'del bot',
  browser: 'Browser',
  bundle: 'de bundle',
  certificate: 'del certificado',
  client: 'de cliente',
  company: 'de tu empresa',
  connection: 'de conexión',
  consumer: 'de consumidor',
  'content delivery': 'Content Delivery',
  'content preview': 'Content Preview',
  database: 'de la base de datos',
  datadog: 'de Datadog',
  developer: 'de desarrollador',
  directory: 'de directorio',
  domain: 'de dominio',
  enterprise: 'de empresa',
  environment: 'del entorno',
  generated: ['generado', 'generada'],
  global: 'global',
  host: 'del host',
  hub: 'del hub',
  insights: 'Insights',
  instance: 'de la instancia',
  integration: 'de integración',
  license: 'de licencia',
  'login customer': 'de cliente de acceso',
  measurement: 'de medición',
  merchant: 'de comerciante',
  oauth: 'OAuth',
  okta: 'de Okta',
  organization: 'de la organización',
  permanent: 'permanente',
  personal: 'personal',
  pipelines: 'Pipelines',
  private: ['privado', 'privada'],
  programmatic: ['programático', 'programática'],
  project: 'del proyecto',
  property: 'de la propiedad',
  public: ['público', 'pública'],
  publishable: 'publicable',
  restricted: ['restringido', 'restringida'],
  secret: ['secreto', 'secreta'],
  sending: 'de envío',
  server: 'del servidor',
  service: 'de servicio',
  'service account': 'de la cuenta de servicio',
  'service token': 'del token de servicio',
  signing: 'de firma',
  site: 'del sitio',
  space: 'del espacio',
  spreadsheet: 'de la hoja de cálculo',
  'storage account': 'de la cuenta de almacenamiento',
  store: 'de la tienda',
  subscription: 'de suscripción',
  token: 'del token',
  tokenization: 'de tokenización',
  track: 'Track',
  tracking: 'de seguimiento',
  user: 'de usuario',
  webhook: 'de los webhooks',
  workspace: 'del espacio de trabajo',
  write: 'de escritura',
};

/** Where the order of the parts, or what they mean together, is another. */
const together: Record<string, string> = {
  'account id': 'ID de cuenta',
  'account identifier': 'identificador de cuenta',
  'admin api access token': 'token de acceso de la API Admin',
  'admin api key': 'clave de la API Admin',
  'api host url': 'URL del host de la API',
  'api user token': 'token de API de usuario',
  'app api key': 'clave de la API App',
  'domain sending key': 'clave de envío del dominio',
};

const article = { m: 'el', f: 'la' } as const;

export function noun(label: string): Noun {
  const known = takenApart(label, heads, parts);
  if (!known) {
    const value = w`el valor ${{ label }}`;
    return { bare: label, your: value, the: value, is: label, gender: 'm' };
  }
  const [head, gender, never] = known.head;
  const after = known.parts.map(it => (typeof it === 'string' ? it : it[gender === 'f' ? 1 : 0])).reverse();
  const native = together[known.key] ?? [head, ...after].join(' ').replace(/de API (?=[A-Z])/, 'de la API ');
  const shown = beside(native, label, known.whole);
  // "La clave de la organización" has its owner already, and a bare "nombre" says too little to be "tu nombre".
  const owned = / (?:del|de (?:la|los|tu)) /.test(native);
  const yours = !owned && (never === undefined || after.length > 0);
  const bare = known.whole ? native : `${native} ${label}`;
  return {
    bare,
    your: w`${yours ? 'tu' : article[gender]} ${shown}`,
    the: w`${article[gender]} ${shown}`,
    is: `${article[gender]} ${bare}`,
    gender,
  };
}
