// Catalogs of any size for measuring: the same ones for the same seed, as different from each other as real ones.
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import { categories } from '../../catalog/model/vocabulary.ts';
import { type Dice, dice } from './chance.ts';

const starts =
  'ac ad al ar bam be blo bri cal ca cle clo co cra da de do dri ed el en fa fin fla fo fre ga gi gra gu ha he hu in in jo ka ki kla la lea lo ma me mi mo na ne no on or out pa pe pi pla po pra qua re ri ro sa se sha si ski sna so spa sta ste stri su ta te ti tra tri un up va ve vi wa we wo xe ya zen zo'.split(
    ' ',
  );
const ends =
  'base beam bee bird bit board book bot box byte cart cast chat chimp cloud craft crm cue deck desk dock drip dy fast feed field flow fly form front gate gen ger grid hub ify io jet kit lab lane law ledger lift light line link list ly mail mark me meter mind ne nest note ora ow pact pad path pay pilot pipe point post press pulse que rank rest rise row sail scale scope sense sheet shop sign sky spark spot stack stone store sync tab tale tax team text time track trail ty wave way wise works ya zy'.split(
    ' ',
  );
const seconds =
  'Accounting Ads Analytics Billing Books Cloud CRM Desk Forms HR Mail Marketing Payments People Sales Sign Social Support Workspace'.split(
    ' ',
  );
const middles = ['', '', '', 'li', 'ra', 'to', 'mo', 'ne', 'va'];
const adjectives = ['Account', 'Store', 'Project', 'Publication', 'Merchant', 'Site', 'Team', 'Location'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function nameOf({ among, once }: Dice): string {
  const word = capital(among(starts) + among(middles) + among(ends));
  return once(4) ? `${word} ${among(seconds)}` : word;
}

/** A provider made after another one: own name, hosts, prefixes, and here and there another label. */
function after(model: Provider, name: string, { among, below, once }: Dice): Provider {
  const word = name.toLowerCase().replace(/\W/g, '');
  const domain = `${word}.${among(['com', 'com', 'io', 'dev', 'app'])}`;
  const mark = word.slice(0, 2 + below(3));
  const text = JSON.stringify(model)
    .replaceAll(
      /https:\/\/((?:[\w{}+-]+\.)*)[\w-]+\.(?:com|net|dev|io)/g,
      (_, below: string) => `https://${below}${domain}`,
    )
    .replaceAll(/"prefix":"(?!https?:)\w{2,4}(?=[_-])/g, `"prefix":"${mark}`);
  const provider = JSON.parse(text) as Provider;
  const fields = Object.entries(provider.fields).map(([id, field]) => [
    id,
    once(5) ? { ...field, label: `${among(adjectives)} ${among(['ID', 'key', 'token', 'number'])}` } : field,
  ]);
  const { aliases: _, ...rest } = provider;
  return {
    ...rest,
    name,
    categories: [...new Set(Array.from({ length: 1 + below(3) }, () => among(categories)))],
    fields: Object.fromEntries(fields),
    ...(once(6) && { aliases: [nameOf({ among, below, once })] }),
  };
}

/** The providers of a catalog, and new ones until there are `count`. */
export function manyProviders(catalog: Catalog, count: number, seed = 7): Catalog {
  const thrown = dice(seed);
  const providers = new Map([...catalog.providers].slice(0, count));
  const models = [...catalog.providers.values()];
  while (providers.size < count) {
    const name = nameOf(thrown);
    const id = name.toLowerCase().replace(/\W+/g, '-');
    if (!providers.has(id)) providers.set(id, after(thrown.among(models), name, thrown));
  }
  return { ...catalog, providers: new Map([...providers].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
