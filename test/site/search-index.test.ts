// The files of the search: small enough, complete, and without anything that nobody reads.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import { languages } from '../../catalog/model/text.ts';
import { shardsOf } from '../../site/scripts/search-data.ts';
import { find, rowsIn } from '../../site/scripts/search-find.ts';
import { addressShownAs, hasKey, kindOf } from '../../site/scripts/search-text.ts';
import {
  type Besides,
  type EntryRow,
  type Head,
  idOf,
  isQuestion,
  mainLabel,
  type NameShard,
  withoutSmall,
  wordsOf,
} from '../../site/search/shape.ts';
import { indexFiles } from '../../site/search/write.ts';
import { fc } from '../support/chance.ts';
import { manyProviders } from '../support/many.ts';
import { catalog } from '../support/own.ts';
import { root } from '../support/sources.ts';
import { valuesOfField } from '../support/tokens.ts';

const weightOf = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

type Files = ReadonlyMap<string, string>;
const many = manyProviders(catalog, 1000);
const files = new Map(indexFiles(many));
const read = <T>(path: string, from: Files = files): T => JSON.parse(from.get(path) ?? 'null') as T;
const headOf = (language: string, from?: Files): Head => read(`${language}/head.json`, from);

/** The files of names that a text leads to. */
function shardsFor(text: string, language: string, from: Files): NameShard[] {
  const head = headOf(language, from);
  if (head.only) return [head.only];
  return [...shardsOf(wordsOf(text), head.names)].map(it => read(`${language}/names-${it}.json`, from));
}

/** Providers whose name does not lead to their guide first. */
function missed({ providers }: Catalog, language: string, from: Files): string[] {
  const head = headOf(language, from);
  return [...providers]
    .filter(
      ([id, { name }]) => !find(name, head, shardsFor(name, language, from))[0]?.address.endsWith(`/guides/${id}/`),
    )
    .map(([id]) => id);
}

/** What the first focus of the box loads, without what waits for a paste. */
async function scriptWeight(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`${root}/site/scripts/search-box.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const [first] = outputFiles.filter(({ path }) => path.endsWith('search-box.js'));
  const imported = outputFiles.filter(({ path }) => first?.text.includes(`from"./${path.split('/').at(-1)}"`));
  return [first, ...imported].reduce((sum, file) => sum + weightOf(file?.contents ?? ''), 0);
}

describe('with 1,000 providers', () => {
  test.each(languages)(
    'a first search by name costs at most 12 kB, in %s, however slowly it is typed',
    async language => {
      const head = headOf(language);
      const script = await scriptWeight();
      expect(script).toBeGreaterThan(2000);
      const weights = head.names.map((_, index) => weightOf(files.get(`${language}/names-${index}.json`) ?? ''));
      const start = script + weightOf(files.get(`${language}/head.json`) ?? '');
      const costs = [...many.providers.values()].map(({ name }) => {
        const begun = Array.from(name, (_, index) => wordsOf(name.slice(0, index + 1)));
        const loaded = new Set(begun.flatMap(words => [...shardsOf(words, head.names)]));
        return start + [...loaded].reduce((sum, shard) => sum + (weights[shard] ?? 0), 0);
      });
      expect(Math.max(...costs)).toBeLessThanOrEqual(12_000);
    },
  );

  test('every guide is the first answer to its own name, from the files of its words alone', () => {
    expect(missed(many, 'en', files)).toEqual([]);
  });

  test.each(languages)('every guide stands in the files of names, in %s', language => {
    const shards = headOf(language).names.map((_, index) => read<NameShard>(`${language}/names-${index}.json`));
    expect(new Set(rowsIn(shards).map(([named]) => idOf(named)))).toEqual(new Set(many.providers.keys()));
  });

  test.each(languages)('every label of a field stands in the files of names, in %s', language => {
    const shards = headOf(language).names.map((_, index) => read<NameShard>(`${language}/names-${index}.json`));
    const standing = new Set(shards.flatMap(({ labels }) => labels.map(([label]) => wordsOf(label).join(' '))));
    const fields = [...many.providers.values()].flatMap(provider => Object.values(provider.fields));
    expect(standing).toEqual(new Set(fields.map(({ label }) => wordsOf(label).join(' '))));
  });

  test('what a first paste loads stays small', () => {
    expect(weightOf(files.get('prefixes.json') ?? '')).toBeLessThan(10 * 1024);
    for (const [path, content] of files)
      if (path.includes('entries')) expect(weightOf(content), path).toBeLessThan(5 * 1024);
  });
});

describe('with the catalog as it is', () => {
  const own = new Map(indexFiles(catalog));
  const entries = [...own]
    .filter(([path]) => path.startsWith('en/entries'))
    .flatMap(([, text]) => JSON.parse(text) as EntryRow[]);

  test.each(languages)('every guide is the first answer to its own name, in %s', language => {
    expect(missed(catalog, language, own)).toEqual([]);
  });

  test('each word of a name is answered by at most two files, a letter alone by the head', () => {
    const head = headOf('en', own);
    for (const { name } of catalog.providers.values()) {
      const words = wordsOf(name);
      expect(shardsOf(words, head.names).size, name).toBeLessThanOrEqual(2 * words.length);
      if (name.length === 1) expect(find(name, head, [])[0]?.name).toBe(name);
    }
  });

  test('a few guides need no file but the head', () => {
    const few = { ...catalog, providers: new Map([...catalog.providers].slice(0, 3)) };
    const small = new Map(indexFiles(few));
    expect([...small.keys()].filter(path => path.includes('names'))).toEqual([]);
    expect(headOf('en', small).only?.providers.length).toBe(3);
  });

  test('an address that a rule understands leads to the file of its provider', () => {
    for (const [id, { addresses = [] }] of catalog.providers) {
      for (const { paste } of addresses.flatMap(({ tried }) => tried.filter(({ gives }) => gives !== 'nothing'))) {
        if (!paste.includes('.') || paste.includes('properties/')) continue;
        const host = new URL(paste.includes('://') ? paste : `https://${paste}`).hostname;
        const row = entries.find(it => it.id === id);
        const known = row?.hosts.some(own => mainLabel(own) === mainLabel(host));
        // An own domain of the customer is nobody's in particular.
        if (!known)
          expect(
            row?.addresses?.some(({ at }) => /^https:\/\/\{\w+\}/.test(at)),
            paste,
          ).toBe(true);
      }
    }
  });

  /** What the box finds for what is typed. */
  function found(text: string, language: string): string[] {
    const head = headOf(language, own);
    const wanted = isQuestion(text) ? withoutSmall(text, read<Besides>(`${language}/besides.json`, own).small) : text;
    return find(wanted, head, shardsFor(wanted, language, own)).map(({ name, about }) => `${name}: ${about}`);
  }

  test.each([
    ['en', 'where is my api key', 'api key'],
    ['en', 'How do I find my workspace ID?', 'workspace id'],
    ['en', 'where can I get the secret key of clerk', 'secret key clerk'],
    ['de', 'Wo finde ich meine Workspace-ID?', 'Workspace-ID'],
    ['fr', 'où trouver l’identifiant de mon espace de travail', 'identifiant espace travail'],
    ['es', '¿Dónde está mi clave secreta?', 'clave secreta'],
    ['ja', 'ワークスペース ID はどこですか', 'ワークスペース ID'],
    ['ja', 'APIキーの見つけ方', 'APIキー'],
  ])('in %s a question finds what its words find: %s', (language, question, words) => {
    expect(found(question, language)).toEqual(found(words, language));
    expect(found(words, language)).not.toEqual([]);
  });

  test.each(['where is my', ''])('a name comes first beside a label that it may not have: %s … api key', start => {
    const missed = [...catalog.providers.values()]
      .map(({ name }) => [name, found(`${start} ${name} api key`, 'en')[0]])
      .filter(([name, first]) => !first?.startsWith(`${name}: `));
    expect(missed).toEqual([]);
  });

  test.each(languages)('no name and no label is made of small words, in %s', language => {
    const { small } = read<Besides>(`${language}/besides.json`, own);
    const labels = [...catalog.providers.values()].flatMap(({ name, aliases = [], fields }) => [
      name,
      ...aliases,
      ...Object.values(fields).map(({ label }) => phrasesIn(language).noun(label).bare),
    ]);
    for (const label of labels)
      expect(
        wordsOf(label).every(word => small.includes(word)),
        label,
      ).toBe(false);
  });

  test('of several ways the entries tell which asks for what', () => {
    const of = (id: string) => entries.find(row => row.id === id)?.ways;
    expect(of('stripe')).toEqual([
      ['restrictedKey', ['restrictedKey']],
      ['secretKey', ['secretKey']],
    ]);
    expect(of('clerk')).toBeUndefined();
    expect(headOf('de', own).addresses.way).toBe('/de/guides/{id}/your-app/{way}/');
  });

  test('a former name leads to the guide', () => {
    const moved = new Map(indexFiles({ ...catalog, moved: new Map([['former-people', 'clayhr']]) }));
    const text = 'former people';
    expect(find(text, headOf('en', moved), shardsFor(text, 'en', moved))[0]?.name).toBe('ClayHR');
  });

  test('no value of a secret field, and nothing of sources or steps, is written', () => {
    const all = [...own.values()].join('');
    expect(all).not.toContain('EXAMPLE');
    expect(all).not.toContain('"source"');
    expect(all).not.toContain('"steps"');
  });
});

describe('a text in the box', () => {
  test('every secret that is known by its beginning is taken for a key, never for words', () => {
    for (const { fields } of catalog.providers.values()) {
      for (const field of Object.values(fields)) {
        if (!field.secret || !field.accepts?.every(kind => kind.prefix)) continue;
        // A secret address is an address, which is read and not sent either.
        for (const key of fc.sample(valuesOfField(field), 20))
          expect(kindOf(key), field.label).toBe(key.startsWith('https://') ? 'address' : 'key');
      }
    }
  });

  test.each([
    ['a key with a word before it', ['FlyV1', `fm2_${'aB3/x+9_'.repeat(4)}`].join(' ')],
    ['a key in parts, with a dot between them', ['xoxb-aBcDeFgHiJkL', 'mNoPqRsTuVwX'].join('.')],
    ['an address of a database', ['postgresql://somebody', 'EXAMPLE@db.example.com/main'].join(':')],
  ])('%s is a key', (_, text) => expect(kindOf(text)).toBe('key'));

  test('the names of all guides and fields are words, in every language and as one word', () => {
    const spoken = [...catalog.providers].flatMap(([id, { name, fields }]) => [
      id,
      name,
      ...Object.values(fields).flatMap(({ label }) =>
        languages.flatMap(language => [label, phrasesIn(language).noun(label).bare]),
      ),
    ]);
    const taken = spoken.flatMap(text => [text, text.replace(/\s+/g, '-')]).filter(text => kindOf(text) === 'key');
    expect(taken).toEqual([]);
  });

  test('of an address that holds a password or a key only the host is seen', () => {
    const login = ['https://somebody', 'EXAMPLE@x.example.com/a'].join(':');
    expect(hasKey(login)).toBe(true);
    expect(addressShownAs(login)).toBe('https://x.example.com/…');
    expect(addressShownAs('app.example.com/?token=EXAMPLE')).toBe('app.example.com/…');
  });

  test.each([
    'stripe',
    'workspace id',
    'clay workspace id',
    'Google Analytics 4',
    'data-enrichment',
    'zoho-crm-client-secret',
    'ワークスペース ID',
    'where do i find my account id',
  ])('%s is words', text => expect(kindOf(text)).toBe('words'));

  test.each([
    'https://app.clay.com/workspaces/1060661',
    'acme.zendesk.com',
    'app.clay.com/workspaces/1?x=y',
    '<https://x.example.com>',
  ])('%s is an address', text => expect(kindOf(text)).toBe('address'));
});
