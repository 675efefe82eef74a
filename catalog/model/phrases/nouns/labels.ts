// A label taken apart: "Personal API token" is a token, of the API, and personal. So that languages need not list labels.
import type { Words } from '../../document.ts';
import { w } from '../words.ts';

/** What a value can be: the end of its label. */
export type Head =
  | 'access key'
  | 'access token'
  | 'account'
  | 'address'
  | 'alias'
  | 'certificate'
  | 'code'
  | 'connection string'
  | 'data center'
  | 'data residency'
  | 'database'
  | 'domain'
  | 'email address'
  | 'environment'
  | 'fingerprint'
  | 'hash'
  | 'host name'
  | 'id'
  | 'identifier'
  | 'key'
  | 'my domain'
  | 'name'
  | 'number'
  | 'organization'
  | 'password'
  | 'port'
  | 'prefix'
  | 'region'
  | 'secret'
  | 'server'
  | 'sid'
  | 'site'
  | 'slug'
  | 'ssl'
  | 'subdomain'
  | 'token'
  | 'url'
  | 'user name'
  | 'vhost';

/** What can be said of it: the words before. */
export type Part =
  | 'access key'
  | 'access token'
  | 'account'
  | 'admin'
  | 'advanced'
  | 'api'
  | 'api key'
  | 'app'
  | 'app level'
  | 'application'
  | 'auth'
  | 'base'
  | 'bearer'
  | 'bootstrap'
  | 'bot'
  | 'bot user'
  | 'browser'
  | 'bundle'
  | 'certificate'
  | 'client'
  | 'company'
  | 'connection'
  | 'consumer'
  | 'content delivery'
  | 'content preview'
  | 'database'
  | 'datadog'
  | 'developer'
  | 'directory'
  | 'domain'
  | 'enterprise'
  | 'environment'
  | 'generated'
  | 'global'
  | 'host'
  | 'hub'
  | 'insights'
  | 'instance'
  | 'integration'
  | 'license'
  | 'login customer'
  | 'measurement'
  | 'merchant'
  | 'oauth'
  | 'okta'
  | 'organization'
  | 'permanent'
  | 'personal'
  | 'pipelines'
  | 'private'
  | 'programmatic'
  | 'project'
  | 'property'
  | 'public'
  | 'publishable'
  | 'restricted'
  | 'secret'
  | 'sending'
  | 'server'
  | 'service'
  | 'service account'
  | 'service token'
  | 'signing'
  | 'site'
  | 'space'
  | 'spreadsheet'
  | 'storage account'
  | 'store'
  | 'subscription'
  | 'token'
  | 'tokenization'
  | 'track'
  | 'tracking'
  | 'user'
  | 'webhook'
  | 'workspace'
  | 'write';

/** Other words for the same. */
const alike: Record<string, string> = {
  email: 'email address',
  host: 'host name',
  hostname: 'host name',
  login: 'user name',
  ocid: 'id',
  org: 'organization',
  organisation: 'organization',
  user: 'user name',
  username: 'user name',
};

export interface Label<H, P> {
  head: H;
  /** In the order of the label. */
  parts: readonly P[];
  /** The words that are understood, as a language may list them. */
  key: string;
  /** Whether the words before are understood, too. */
  whole: boolean;
}

/** What stands in parentheses or behind a slash is another name for the same; "value" tells nothing. */
const wordsOf = (label: string): string[] =>
  label
    .replace(/\([^)]*\)| \/ .*$/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/ value *$/, '')
    .trim()
    .split(' ');

/** The longest beginning that the table knows, then the next, until nothing is left. */
function partsIn<P>(words: readonly string[], known: Readonly<Record<string, P>>): P[] | undefined {
  if (words.length === 0) return [];
  for (let length = words.length; length > 0; length--) {
    const start = words.slice(0, length).join(' ');
    const name = Object.hasOwn(known, start) ? start : (alike[start] ?? '');
    const found = Object.hasOwn(known, name) ? known[name] : undefined;
    const rest = found === undefined ? undefined : partsIn(words.slice(length), known);
    if (found !== undefined && rest) return [found, ...rest];
  }
  return undefined;
}

/** The longest head at the end, with as much before it as is understood; nothing for a label that ends otherwise. */
export function takenApart<H, P>(
  label: string,
  heads: Readonly<Record<Head, H>>,
  parts: Readonly<Record<Part, P>>,
): Label<H, P> | undefined {
  const words = wordsOf(label);
  for (const [from] of words.entries()) {
    const known = words.slice(from);
    for (const [cut] of known.entries()) {
      const end = known.slice(cut).join(' ');
      const name = Object.hasOwn(heads, end) ? end : (alike[end] ?? '');
      const before = Object.hasOwn(heads, name) ? partsIn(known.slice(0, cut), parts) : undefined;
      if (!before) continue;
      const key = [...known.slice(0, cut), name].join(' ');
      return { head: heads[name as Head], parts: before, key, whole: from === 0 };
    }
  }
  return undefined;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** A noun with the label of the screen: in parentheses, or at once behind a noun that says too little, or alone if both say the same. */
export function beside(native: string, label: string, whole: boolean): Words {
  if (letters(native) === letters(label)) return w`${{ label }}`;
  return whole ? w`${native} (${{ label }})` : w`${native} ${{ label }}`;
}
