// What the catalog knows of its providers, as tables of the page about it.
import { columns, coverageOf, type Facts, totalsOf } from '../../catalog/model/coverage.ts';
import { catalog } from '../catalog.ts';
import { categoryNames } from '../categories.ts';
import { usedCategories } from '../lists.ts';
import { addressOf, embedder } from '../routes.ts';
import type { Table } from './tables.ts';

const rows = coverageOf(catalog);
const percent = (part: number, of: number): string => `${Math.round((part / of) * 100)}\u00a0%`;

export const counted: number = rows.length;

export const totalTable: Table = {
  head: ['Column', 'What it counts', 'Providers'],
  rows: totalsOf(rows).map(({ column, known }) => [
    `\`${column.head}\``,
    column.means,
    `${known} (${percent(known, rows.length)})`,
  ]),
};

const heads = columns.map(({ head }) => head);

export const categoryTable: Table = {
  head: ['Category', 'providers', ...heads],
  rows: usedCategories.map(category => {
    const inside = rows.filter(({ categories }) => categories.includes(category));
    const known = totalsOf(inside).map(it => percent(it.known, inside.length));
    return [categoryNames.en[category], String(inside.length), ...known];
  }),
};

const guideOf = ({ id }: Facts): string => addressOf({ language: 'en', page: 'guide', provider: id, host: embedder });

export const providerTable: Table = {
  head: ['Provider', ...heads],
  rows: rows.map(row => [row.name, ...columns.map(({ shown }) => shown(row))]),
  leads: rows.map(guideOf),
};
