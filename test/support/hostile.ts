// A provider whose author writes markup, quotes and terminal codes wherever a text may stand.
import { stringify } from 'yaml';
import { type Catalog, catalogOf, readEntries } from '../../catalog/model/catalog.ts';
import type { Guide } from '../../catalog/model/document.ts';
import { composeGuide, isProblem } from '../../catalog/model/guide/compose.ts';

/** Each reader of it would obey another part. */
export const evil = `<script>alert("1")</script> & '2' &lt; *b* _i_ ~~s~~ [l](javascript:x) \`c\` | \\ <!-- -->`;

const text = evil;
const steps = [
  {
    title: text,
    do: [
      { signIn: text },
      { open: `${text} > ${text}` },
      { click: { on: text, in: text, at: 'top right' } },
      { choose: { option: [text, 'B'], in: text } },
      { type: { value: text, into: text } },
      { grant: { permissions: ['read'], in: text } },
      { run: { command: `cat <<END\n\`\`\`\n${text}\nEND`, language: 'bash' } },
      { ask: { whom: text, for: text } },
      { giveBack: { value: 'redirectUrl', into: text } },
      { table: { head: [text, 'B'], rows: [[text, 'b']] } },
      { picture: { file: 'a"b.png', alt: text, on: '2026-01-01' } },
      { note: text },
      { say: text },
      {
        either: [
          { title: text, do: [{ say: `# ${text}` }] },
          { title: 'B', do: [{ say: `1. ${text}` }] },
        ],
      },
      { copy: 'key' },
      { read: 'org' },
    ],
  },
];
const provider = {
  name: `Evil ${text}`,
  website: 'https://evil.example',
  app: 'https://app.evil.example/"><script>',
  categories: ['crm'],
  checked: { on: '2026-01-01', by: 'documentation' },
  sources: ["https://evil.example/a_(b)?x=1&y='2'", 'https://evil.example/open_(b'],
  costs: text,
  limits: `- ${text}`,
  help: { ask: 'https://help.evil.example/"onload=' },
  needs: [{ plan: text, for: text, otherwise: text }],
  scopes: { read: { label: text, why: text, access: text } },
  fields: {
    key: {
      label: text,
      what: text,
      secret: true,
      example: text,
      accepts: [{ prefix: 'evil_<b>' }],
      mistakenFor: [{ name: text, prefix: '"<i>', because: text }],
    },
    org: { label: `Org ${text}` },
  },
  addresses: [
    {
      at: 'https://evil.example/{org}',
      where: 'addressBar',
      tried: [{ paste: 'https://evil.example/a&b\'"c', gives: { org: 'a&b\'"c' } }],
    },
  ],
  methods: { apiKey: { name: text, asks: ['key', 'org'], when: text, steps } },
  rotate: [{ title: `Again ${text}`, do: [{ say: text }] }],
  check: [{ method: 'GET', url: 'https://evil.example/{key}', headers: { 'X-"<': text }, means: { '200': text } }],
};
const host = {
  name: `Host ${text}`,
  form: text,
  checked: { on: '2026-01-01', by: 'documentation' },
  offers: 'everything',
  values: { redirectUrl: 'https://host.example/"><script>' },
  link: [{ title: text, do: [{ fillIn: 'fields' }, { submit: text }] }],
};

export function hostileCatalog(): Catalog {
  const { entries, findings } = readEntries([
    { path: 'providers/evil.yaml', text: stringify(provider) },
    { path: 'hosts/evil-host.yaml', text: stringify(host) },
  ]);
  if (findings.length > 0) throw new Error(findings.map(({ message, path }) => `${path}: ${message}`).join('\n'));
  return catalogOf(entries);
}

export function hostileGuide(): Guide {
  const guide = composeGuide(hostileCatalog(), { provider: 'evil', host: 'evil-host' });
  if (isProblem(guide)) throw new Error(guide.problem);
  return guide;
}
