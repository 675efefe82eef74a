// A provider and an app whose guide depends on the permissions that are asked for.
import { stringify } from 'yaml';
import { type Catalog, catalogOf, readEntries } from '../../catalog/model/catalog.ts';

const checked = { on: '2026-01-01', by: 'documentation' };
const provider = {
  name: 'Acme CRM',
  website: 'https://acme.example',
  categories: ['crm'],
  checked,
  sources: ['https://acme.example/docs'],
  scopes: { read: { why: 'To read.' }, write: { why: 'To write.' } },
  needs: [{ plan: 'Reading needs a plan', onlyFor: { scopes: ['read'] } }, { role: 'Owner' }],
  fields: { key: { label: 'API key', secret: true, example: 'acme_EXAMPLE', accepts: [{ prefix: 'acme_' }] } },
  methods: {
    apiKey: {
      asks: ['key'],
      steps: [
        { title: 'Readers only', onlyFor: { scopes: ['read'] }, do: [{ open: 'Reading' }] },
        {
          title: 'Grant',
          do: [
            { open: 'Access' },
            { grant: ['read', 'write'] },
            { click: 'Writers only', onlyFor: { scopes: ['write'] } },
          ],
        },
        { do: [{ open: 'Keys' }, { note: 'Readers only', onlyFor: { scopes: ['read'] } }, { copy: 'key' }] },
      ],
    },
  },
};
const host = {
  name: 'Desk',
  form: 'Accounts',
  website: 'https://desk.example',
  checked,
  offers: 'everything',
  sources: ['https://desk.example/docs'],
  why: [{ text: 'Because of reading.' }, { text: 'Because of writing.', onlyFor: { scopes: ['write'] } }],
  link: [{ do: [{ open: 'Accounts' }, { fillIn: 'fields' }, { submit: 'Save' }] }],
};

export function scopedCatalog(): Catalog {
  const { entries, findings } = readEntries([
    { path: 'providers/acme.yaml', text: stringify(provider) },
    { path: 'hosts/desk.yaml', text: stringify(host) },
  ]);
  if (findings.length > 0) throw new Error(findings.map(({ message, path }) => `${path}: ${message}`).join('\n'));
  return catalogOf(entries);
}
