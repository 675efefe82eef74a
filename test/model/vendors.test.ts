// What products of one vendor share is written once, and every reader sees whole entries.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiled, fromCompiled } from '../../catalog/disk.ts';
import { knownBeside, loadEntries } from '../../catalog/files.ts';
import { readAddress } from '../../catalog/model/address.ts';
import { type Catalog, catalogOf, readEntries, type Source } from '../../catalog/model/catalog.ts';
import { pack, unpack } from '../../catalog/model/packed.ts';
import { lintEntries } from '../../linter/lint-entries.ts';
import { folder } from '../support/folder.ts';

const head = (name: string): string => `# yaml-language-server: $schema=x
name: ${name}
website: https://acme.example
checked: { on: 2026-11-20, by: documentation }
`;

const vendor: Source = {
  path: 'vendors/acme.yaml',
  text: `${head('Acme')}sources: [https://acme.example/keys, https://acme.example/sites]
fields:
  apiKey: { label: API key, secret: true, example: acme_EXAMPLEonly, accepts: [{ prefix: acme_ }] }
  site: { label: Site, example: initech, accepts: [{ format: subdomain }] }
  region: { label: Region, choices: [{ value: eu, label: Europe }, { value: us, label: America }] }
addresses:
  - at: https://{site}.acme.example
    where: addressBar
    tried:
      - { paste: "https://initech.acme.example/home", gives: { site: initech } }
      - { paste: "https://acme.example/", gives: nothing }
  - at: https://{site}.{region}.acme.example
    where: addressBar
    tried:
      - { paste: "https://initech.eu.acme.example/home", gives: { site: initech, region: eu } }
      - { paste: "https://acme.example/", gives: nothing }
steps:
  createKey:
    title: { create: apiKey }
    do: [{ go: { to: API keys, at: https://acme.example/keys } }, { copy: apiKey }]
  readSite:
    do: [{ signIn: "{provider}" }, { read: site }]
`,
};

const mail = (method: string, more = ''): Source => ({
  path: 'providers/acme-mail.yaml',
  text: `${head('Acme Mail')}categories: [email]
vendor: acme
sources: [https://acme.example/mail, https://acme.example/keys]
${more}methods:
  apiKey:
${method}
`,
});

const whole = mail(`    asks: [apiKey, site]
    steps:
      - shared: createKey
      - shared: readSite`);

function read(sources: readonly Source[], beside?: Catalog) {
  const { entries, findings } = readEntries(sources, beside);
  expect(findings).toEqual([]);
  return catalogOf(entries, beside);
}
const mailIn = (catalog: Catalog) => catalog.providers.get('acme-mail');

test('a product is the same as one that writes everything itself', () => {
  const product = mailIn(read([whole, vendor]));
  const { fields, addresses, steps } = read([vendor]).vendors.get('acme') ?? {};
  expect(product).toMatchObject({
    fields: { apiKey: fields?.['apiKey'], site: fields?.['site'] },
    methods: { apiKey: { steps: [steps?.['createKey'], steps?.['readSite']] } },
  });
  expect(product?.addresses).toEqual(addresses?.slice(0, 1));
  expect(product && readAddress(product, 'https://initech.acme.example/inbox')?.values).toEqual({ site: 'initech' });
});

test('nothing comes from the vendor that nobody asks for', () => {
  const product = mailIn(read([mail('    asks: [apiKey]\n    steps: [{ shared: createKey }]'), vendor]));
  expect(Object.keys(product?.fields ?? {})).toEqual(['apiKey']);
  expect(product?.addresses).toBeUndefined();
});

test('what the product writes itself takes the place of the vendor’s, addresses included', () => {
  const own = 'fields:\n  site: { label: Mail domain, example: initech }\n';
  const method = '    asks: [site]\n    steps: [{ do: [{ copy: site }] }]';
  const product = mailIn(read([mail(method, own), vendor]));
  expect(product?.fields['site']?.label).toBe('Mail domain');
  expect(product?.addresses).toBeUndefined();
});

test('the sources of both are cited, the product’s first and each once', () => {
  expect(mailIn(read([whole, vendor]))?.sources).toEqual([
    'https://acme.example/mail',
    'https://acme.example/keys',
    'https://acme.example/sites',
  ]);
});

test('compiled and packed catalogs hold whole products, and vendors for entries on top of them', () => {
  const catalog = read([whole, vendor]);
  const { index, entries } = pack(catalog);
  const bytes = Buffer.from(entries);
  const packed = unpack(index, (from, length) => bytes.subarray(from, from + length).toString('utf8'));
  for (const published of [fromCompiled(JSON.parse(JSON.stringify(compiled(catalog)))), packed]) {
    expect(mailIn(published)).toEqual(mailIn(catalog));
    const own = { ...whole, path: 'ours/providers/acme-desk.yaml' };
    expect(read([own], published).providers.get('acme-desk')).toEqual(mailIn(catalog));
    expect(lintEntries([own], { today: '2026-11-20', beside: published })).toEqual([]);
  }
});

test('a file alone finds its vendor beside its folder, before the one that is known anyhow', () => {
  const dir = folder({});
  mkdirSync(join(dir, 'providers'));
  mkdirSync(join(dir, 'vendors'));
  const file = join(dir, whole.path);
  writeFileSync(file, whole.text);
  const known = read([{ ...vendor, text: vendor.text.replace('API key', 'Secret') }]);
  const label = () => {
    const { entries, findings } = loadEntries([file], known);
    expect(findings).toEqual([]);
    return catalogOf(entries).providers.get('acme-mail')?.fields['apiKey']?.label;
  };
  expect(label()).toBe('Secret');
  writeFileSync(join(dir, vendor.path), vendor.text);
  expect(label()).toBe('API key');
  const sources = [{ path: file, text: whole.text }];
  expect(lintEntries(sources, { today: '2026-11-20', beside: knownBeside(sources, known) })).toEqual([]);
});

const saidOf = (sources: readonly Source[]) =>
  lintEntries(sources, { today: '2026-11-20' }).map(({ rule, message, file, range }) => ({
    rule,
    message,
    at: sources.find(({ path }) => path === file)?.text.slice(...range),
  }));

test('a shared step obtains only what the method asks for', () => {
  const method = '    asks: [apiKey]\n    steps: [{ shared: createKey }, { shared: readSite }]';
  expect(saidOf([mail(method), vendor])).toEqual([
    {
      rule: 'step-field-not-asked',
      message: expect.stringMatching(
        /does not ask for `site`\. It comes from vendors\/acme\.yaml \(steps\.readSite\)\.$/,
      ),
      at: 'readSite',
    },
  ]);
});

test('what is wrong at the vendor is said of the line that takes it, with the place where it is written', () => {
  const broken = { ...vendor, text: vendor.text.replace('acme_EXAMPLEonly', 'other_EXAMPLEonly') };
  expect(saidOf([whole, broken])).toEqual([
    {
      rule: 'example-accepted',
      message: expect.stringMatching(/It comes from vendors\/acme\.yaml \(fields\.apiKey\)\.$/),
      at: 'acme',
    },
  ]);
});

test('a reason beside what the vendor writes holds for every product', () => {
  const foreign = vendor.text.replace('"https://acme.example/"', '"https://x.acme.test/"');
  const elsewhere = (reason: string): Source => ({
    ...vendor,
    text: foreign
      .replaceAll('acme.example"', 'acme.test"')
      .replaceAll('.acme.example', '.acme.test')
      .replace('at: https://{site}.acme.test\n', `at: https://{site}.acme.test${reason}\n`),
  });
  const sources = (reason: string) => [
    { ...whole, text: whole.text.replaceAll('acme.example', 'initech.example') },
    elsewhere(reason),
  ];
  expect(saidOf(sources('')).map(({ rule }) => rule)).toContain('address-not-own-domain');
  expect(saidOf(sources(' # since 2020')).map(({ rule }) => rule)).not.toContain('address-not-own-domain');
});
