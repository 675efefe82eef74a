// linkbook stale: what is due for review on a day that is handed in.
import { expect, test } from 'vitest';
import { ownCatalog } from '../../catalog/files.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { type Circumstances, linkbook } from '../support/world.ts';

const { catalog } = ownCatalog();
const on = <T extends { checked: { on: string } }>(it: T | undefined, day: string): T => ({
  ...(it as T),
  checked: { on: day, by: 'documentation' },
});
const some: Catalog = {
  ...catalog,
  providers: new Map([
    ['clay', on(catalog.providers.get('clay'), '2026-11-20')],
    ['clerk', on(catalog.providers.get('clerk'), '2026-05-24')],
    ['okta', on(catalog.providers.get('okta'), '2026-05-23')],
  ]),
  hosts: new Map([['nango', on(catalog.hosts.get('nango'), '2025-11-20')]]),
  vendors: new Map([['zoho', on(catalog.vendors.get('zoho'), '2026-05-01')]]),
};
const here: Circumstances = { own: () => ({ catalog: some }) };

test('lists what was last checked more than 180 days ago, the oldest first', async () => {
  const { code, out } = await linkbook(['stale'], here);
  expect(code).toBe(0);
  expect(out).toBe(
    [
      'host nango   2025-11-20    365 days ago',
      'vendor zoho  2026-05-01    203 days ago',
      'okta         2026-05-23    181 days ago',
      '3 of 5 entries are due: last checked more than 180 days ago.\n',
    ].join('\n'),
  );
});

test('other days and another today count as well', async () => {
  expect((await linkbook(['stale', '--days', '200'], here)).out).toMatch(/^2 of 5/m);
  expect((await linkbook(['stale'], { ...here, today: '2027-11-20' })).out).toMatch(/^5 of 5/m);
});

test('one day is one', async () => {
  const { out } = await linkbook(['stale', '--days', '0'], { ...here, today: '2026-11-21' });
  expect(out).toMatch(/^clay +2026-11-20 +1 day ago$/m);
  expect((await linkbook(['stale', '--days', '1'], here)).out).toContain('more than 1 day ago.');
});

test('fails only where it is asked to, and only when something is due', async () => {
  expect((await linkbook(['stale', '--fail'], here)).code).toBe(1);
  expect((await linkbook(['stale', '--fail', '--days', '400'], here)).code).toBe(0);
});

test('gives programs the same', async () => {
  const due = JSON.parse((await linkbook(['stale', '--json'], here)).out) as { id: string; days: number }[];
  expect(due.map(({ id, days }) => [id, days])).toEqual([
    ['nango', 365],
    ['zoho', 203],
    ['okta', 181],
  ]);
});

test('days are a number', async () => {
  expect(await linkbook(['stale', '--days', 'many'], here)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^--days wants a number of days\.$/m),
  });
});
