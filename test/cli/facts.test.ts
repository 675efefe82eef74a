// linkbook facts: the coverage of the catalog in 80 columns, and one provider in detail.
import { expect, test } from 'vitest';
import { columns, coverageOf, totalsOf } from '../../catalog/model/coverage.ts';
import { columns as widthOf } from '../../catalog/model/wrap.ts';
import { catalog, providers } from '../support/own.ts';
import { linkbook } from '../support/world.ts';

const rows = coverageOf(catalog);
const factsOf = (id: string) => rows.find(row => row.id === id);

test('has a row for each provider, and no line is wider than 80 columns', async () => {
  const { code, out } = await linkbook(['facts']);
  const lines = out.split('\n');
  expect(code).toBe(0);
  expect(lines.slice(1, 1 + providers.length).map(line => line.split(/ {2,}/)[0])).toEqual(
    providers.map(({ id }) => (id.length > 24 ? `${id.slice(0, 23)}…` : id)),
  );
  expect(lines.filter(line => widthOf(line) > 80)).toEqual([]);
});

test('explains every column, and totals say of how many providers something is known', async () => {
  const { out } = await linkbook(['facts']);
  for (const { head, means } of columns) expect(out).toContain(`${head.padEnd(6)} ${means}\n`);
  const known = totalsOf(rows).map(it => Math.round((it.known / rows.length) * 100));
  expect(out).toMatch(new RegExp(`known of ${rows.length} +${known.map(it => `${it}%`).join(' +')}\n`));
});

test('counts what the entry says', () => {
  expect(factsOf('clerk')).toMatchObject({
    secrets: ['secretKey'],
    told: ['secretKey'],
    kinds: 2,
    mistakes: 2,
    environments: ['development', 'production'],
    lifetimes: ['secretKey'],
    checks: 1,
    languages: ['en', 'de', 'fr', 'es', 'ja'],
  });
  expect(factsOf('zoho-crm')).toMatchObject({ vendor: 'zoho', fields: 3 });
  expect(factsOf('zendesk')?.ends).toEqual({ apiToken: '2027-04-30' });
});

test('a sentence in English only takes the other languages away, a name does not', () => {
  const clerk = catalog.providers.get('clerk');
  if (!clerk) throw new Error('Clerk is gone.');
  const languages = (more: Partial<typeof clerk>) =>
    coverageOf({ providers: new Map([['clerk', { ...clerk, ...more }]]) })[0]?.languages;
  expect(languages({ limits: 'One key for each instance.' })).toEqual(['en']);
  expect(languages({ limits: { en: 'One key.', de: 'Ein Schlüssel.' } })).toEqual(['en', 'de']);
  expect(languages({ name: 'Clerk Two' })).toHaveLength(5);
});

test('a secret is told by its beginning only when every value that is issued has one', () => {
  const told = (accepts: object[]) =>
    coverageOf({
      providers: new Map([
        [
          'acme',
          { ...catalog.providers.get('clerk'), fields: { key: { label: 'Key', secret: true, accepts } } } as never,
        ],
      ]),
    })[0]?.told;
  expect(told([{ prefix: 'acme_' }, { charset: 'hex', status: 'legacy' }])).toEqual(['key']);
  expect(told([{ prefix: 'acme_' }, { charset: 'hex' }])).toEqual([]);
  expect(told([{ prefix: 'a' }])).toEqual([]);
});

test('of one provider it tells each field, what an announced end is, and what is not known', async () => {
  const { out } = await linkbook(['facts', 'clerk']);
  expect(out).toMatch(/^secretKey \(Secret key\), secret\n {2}sk_test_, development\n {2}sk_live_, production$/m);
  expect(out).toMatch(/^ {2}not: publishable key, pk_test_ or pk_live_$/m);
  expect(out).toMatch(/^Not known: addresses from which IDs are read;/m);
  expect((await linkbook(['facts', 'zendesk'])).out).toMatch(/^Announced: apiToken ends on 2027-04-30$/m);
});

test('gives programs the same', async () => {
  expect(JSON.parse((await linkbook(['facts', '--json'])).out)).toEqual(rows);
  expect(JSON.parse((await linkbook(['facts', 'clerk', '--json'])).out)).toEqual(factsOf('clerk'));
});

test('a provider that is not there is refused, with the one that was meant', async () => {
  expect(await linkbook(['facts', 'clrek'])).toMatchObject({ code: 2, err: expect.stringContaining('`clerk`') });
  expect(await linkbook(['facts', 'clerk', 'clay'])).toMatchObject({ code: 2, out: '' });
});
