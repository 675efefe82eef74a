// linkbook links: asks nobody unless it is told to; here the network is a server of this machine.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownCatalog } from '../../catalog/files.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { answerOf, linksOf } from '../../catalog/model/links.ts';
import { type Circumstances, linkbook } from '../support/world.ts';

const { catalog } = ownCatalog();
const clerk = catalog.providers.get('clerk');
const clay = catalog.providers.get('clay');

/** What each page answers: HEAD, then GET. */
const pages: Record<string, { status: number; get?: number; to?: string }> = {
  'there.example/': { status: 200 },
  'there.example/sign-in': { status: 302, to: '/login' },
  'there.example/login': { status: 200 },
  'there.example/no-head': { status: 405, get: 200 },
  'there.example/guarded': { status: 403 },
  'there.example/old': { status: 301, to: 'https://there.example/new' },
  'there.example/new': { status: 200 },
  'there.example/circle': { status: 302, to: '/circle' },
  'other.example/gone': { status: 404 },
};
const asked: { page: string; method: string | undefined; at: number }[] = [];
let server: Server;
let here: Circumstances;

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = (request.url ?? '').slice(1);
    asked.push({ page, method: request.method, at: performance.now() });
    const { status, get, to } = pages[page] ?? { status: 500 };
    response.writeHead(request.method === 'GET' ? (get ?? status) : status, to ? { location: to } : {}).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  if (!clerk || !clay) throw new Error('The catalog is empty.');
  const of = (path: string): string => `https://there.example/${path}`;
  const { manage: _, ...rest } = clay;
  const some: Catalog = {
    ...catalog,
    hosts: new Map(),
    vendors: new Map(),
    providers: new Map([
      [
        'clay',
        { ...rest, website: of(''), app: of('sign-in'), sources: [of('no-head#part'), of('guarded'), of('circle')] },
      ],
      [
        'clerk',
        {
          ...clerk,
          website: of(''),
          app: of(''),
          manage: 'https://{site}.there.example/keys',
          sources: [of('old'), 'https://other.example/gone', 'https://silent.example/'],
        },
      ],
    ]),
  };
  here = {
    own: () => ({ catalog: some }),
    fetch: (url, init) => {
      const wanted = new URL(String(url));
      if (wanted.host === 'silent.example') return Promise.reject(new TypeError('no such host'));
      return fetch(`http://127.0.0.1:${port}/${wanted.host}${wanted.pathname}`, init);
    },
  };
});
afterAll(() => {
  server.close();
});

test('without --online it asks nobody, and says what it would ask', async () => {
  const { code, out } = await linkbook(['links'], { own: here.own ?? (() => ({ catalog })) });
  expect([code, asked]).toEqual([0, []]);
  expect(out).toBe(
    'Nothing was asked. With --online, 8 addresses on 3 hosts would be asked.\n1 more stand with a value to fill in, and cannot be asked.\n',
  );
});

test('tells what is gone and what has moved, with the entries that name it', async () => {
  const { code, out } = await linkbook(['links', '--online'], here);
  expect(code).toBe(1);
  expect(out).toBe(`https://other.example/gone
  gone (status 404)
  in clerk: sources
https://there.example/old
  moved to https://there.example/new
  in clerk: sources
https://silent.example/
  did not answer (no answer)
  in clerk: sources
https://there.example/circle
  did not answer (leads on and on)
  in clay: sources
https://there.example/guarded
  cannot be told by a program (status 403)
  in clay: sources
8 links asked: 1 gone, 1 moved, 2 without an answer, 1 cannot be told.
`);
});

test('asks each address once: the page itself only where the short question was not answered', () => {
  const of = (page: string) => asked.filter(it => it.page === `there.example/${page}`).map(({ method }) => method);
  expect([of(''), of('no-head'), of('guarded')]).toEqual([['HEAD'], ['HEAD', 'GET'], ['HEAD', 'GET']]);
});

test('some entries are asked for by name, and all is well where nothing is gone or moved', async () => {
  const { code, out } = await linkbook(['links', 'clay', '--online', '--json'], here);
  expect(code).toBe(0);
  expect((JSON.parse(out) as { url: string; is: string }[]).map(({ url, is }) => [url, is])).toEqual([
    ['https://there.example/circle', 'silent'],
    ['https://there.example/guarded', 'guarded'],
  ]);
  expect(await linkbook(['links', 'nobody'], here)).toMatchObject({ code: 2 });
});

test('every link of the catalog is found, once, without the place on the page', () => {
  const { links } = linksOf(catalog);
  expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
  expect(links.filter(({ url }) => url.includes('#') || url.includes('{'))).toEqual([]);
  for (const { sources } of catalog.providers.values())
    for (const source of sources) expect(links.some(({ url }) => source.startsWith(url))).toBe(true);
});

test('a page that leads elsewhere for now is there; only for good has it moved', () => {
  const url = 'https://acme.example/docs';
  const to = 'https://acme.example/docs/en';
  const there = { status: 200 };
  expect(answerOf(url, [{ status: 302, to }, there])).toEqual({ is: 'there' });
  expect(answerOf(url, [{ status: 301, to }, there])).toEqual({ is: 'moved', to });
  expect(answerOf(url, [{ status: 301, to }, { status: 302, to: url }, there])).toEqual({ is: 'moved', to });
  expect(answerOf(url, [{ status: 308, to: `${url}/` }, there])).toEqual({ is: 'there' });
  expect(answerOf(url, [{ status: 301, to }, { status: 404 }])).toEqual({ is: 'gone', status: 404 });
});
