// What clipboards, shells and README files put around a value.
import { fc } from './chance.ts';

export interface Wrapper {
  name: string;
  how: string;
  before: string;
  after: string;
}

const quotes = ['""', "''", '``', '“”', '‘’', '„“', '«»'];
const blanks = [' ', '\t', '\n', '\r\n', '\u00a0', '\u200b', '\ufeff', '  \n '];

export const wrappers: readonly Wrapper[] = [
  ...blanks.flatMap(blank => [
    { name: `${JSON.stringify(blank)} before`, how: 'blanks', before: blank, after: '' },
    { name: `${JSON.stringify(blank)} after`, how: 'blanks', before: '', after: blank },
  ]),
  ...quotes.map(([open = '', close = '']) => ({ name: `${open}…${close}`, how: 'quotes', before: open, after: close })),
  { name: '<…>', how: 'brackets', before: '<', after: '>' },
  { name: 'Bearer …', how: 'scheme', before: 'Bearer ', after: '' },
  { name: 'Authorization: Bearer …', how: 'scheme', before: 'Authorization: Bearer ', after: '' },
  { name: 'token …', how: 'scheme', before: 'token ', after: '' },
  { name: 'NAME=…', how: 'assignment', before: 'ACME_API_KEY=', after: '' },
  { name: 'export NAME=…', how: 'assignment', before: 'export ACME_API_KEY=', after: '' },
  { name: 'name: …', how: 'assignment', before: 'api-key: ', after: '' },
  { name: 'apiKey=…', how: 'assignment', before: 'apiKey=', after: '' },
  { name: 'apiKey = "…"', how: 'assignment', before: 'apiKey = "', after: '"' },
  { name: '"api_key": "…"', how: 'assignment', before: '"api_key": "', after: '"' },
  { name: '"api_key":"…",', how: 'assignment', before: '"api_key":"', after: '",' },
  { name: '…,', how: 'punctuation', before: '', after: ',' },
  { name: '…;', how: 'punctuation', before: '', after: ';' },
];

/** Two or three wrappers, one around the other. */
export const nested: fc.Arbitrary<readonly Wrapper[]> = fc.array(fc.constantFrom(...wrappers), {
  minLength: 2,
  maxLength: 3,
});

/** The first wrapper stands nearest to the value. */
export const wrap = (value: string, around: readonly Wrapper[]): string =>
  around.reduce((inner, { before, after }) => before + inner + after, value);
