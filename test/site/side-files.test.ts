// Beside the pages: Markdown twins, data, fragments, feeds and lists, each saying what the model says.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { entryKinds } from '../../catalog/model/schema.ts';
import { readYaml } from '../../catalog/model/yaml.ts';
import { misshapen } from '../../linter/connections.ts';
import { namesOf } from '../../linter/names.ts';
import { catalog } from '../../site/catalog.ts';
import { alternatesOf } from '../../site/links.ts';
import { addressOf, type Route, routes } from '../../site/routes.ts';
import { dataOf, fragmentOf, pictureOf, twinOf } from '../../site/side/addresses.ts';
import { filesBesidePages, filesOfPages } from '../../site/side/files.ts';
import { touchIcon } from '../../site/side/icons.ts';
import { types } from '../../site/static.ts';
import { fileOf, siteFolder } from '../support/browser.ts';
import { entries } from '../support/own.ts';
import { linkbook } from '../support/world.ts';

const address = 'https://linkbook.example';
const textOfApi = readFileSync(new URL('../../site/docs/api.mdx', import.meta.url), 'utf8');

function made(of?: string): Map<string, string> {
  const site = { catalog, routes, address: of };
  const files = [...filesBesidePages(site, () => {}), ...filesOfPages(site, { pages: [], read: () => '' })];
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  return new Map(files.map(({ path, content }) => [path, String(content)]));
}
let files: Map<string, string>;
let addressed: Map<string, string>;
beforeAll(() => {
  [files, addressed] = [made(), made(address)];
});
const json = (path: string, of = files): ReturnType<typeof JSON.parse> => JSON.parse(of.get(path) ?? 'null');

type PageRoute = Extract<Route, { page: 'guide' | 'host' }>;
const pages = routes.filter((route): route is PageRoute => route.page === 'guide' || route.page === 'host');

describe('fragments', () => {
  const command = (route: PageRoute): string[] =>
    route.page === 'host'
      ? ['host', route.host]
      : ['guide', route.provider, '--host', route.host, ...(route.method ? ['--method', route.method] : [])];

  test.each(['html', 'md', 'json', 'text'] as const)('are what the command prints, byte for byte: %s', async format => {
    for (const route of pages) {
      const page = addressOf(route);
      const { code, out } = await linkbook([...command(route), '--lang', route.language, '--format', format]);
      expect([code, out.length > 0]).toEqual([0, true]);
      expect(files.get(fragmentOf(page, format)), page).toBe(out);
      if (format === 'md') expect(files.get(twinOf(page)), page).toBe(out);
      if (format === 'json') expect(files.get(dataOf(page)), page).toBe(out);
    }
  });

  test('stand at addresses that stay', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        '/guides/clay.md',
        '/guides/clay/nango.md',
        '/de/guides/clay/nango.md',
        '/hosts/clay.md',
        '/rules/wrong-kind.md',
        '/api/v1/guides/clay.json',
        '/api/v1/guides/clay/nango.json',
        '/api/v1/ja/guides/clay.json',
        '/embed/v1/guides/clay/nango.html',
        '/embed/v1/de/guides/clay.txt',
      ]),
    );
  });
});

test('what the head of a page names is there', () => {
  for (const route of pages) {
    const links = alternatesOf(route, undefined);
    expect(links.map(({ type }) => type)).toEqual(['text/markdown', 'application/json']);
    for (const { href } of links) expect(files.has(href), href).toBe(true);
  }
  const links = alternatesOf({ page: 'home', language: 'de' }, address);
  expect(links.filter(({ hreflang }) => hreflang).map(({ href }) => href)).toEqual([
    ...['/', '/de/', '/fr/', '/es/', '/ja/', '/'].map(path => address + path),
  ]);
});

describe('the description of the API', () => {
  interface Media {
    schema: object;
  }
  interface Operation {
    get: {
      parameters?: { name: string; schema?: { enum?: string[] } }[];
      responses: { 200: { content: Record<string, Media> } };
    };
  }
  const described = (of: Map<string, string>) =>
    json('/api/v1/openapi.json', of) as {
      paths: Record<string, Operation>;
      components: { schemas: Record<string, object> };
    };
  const shapeOf = (path: string): RegExp =>
    new RegExp(
      `^${path
        .replace(/[.]/g, '\\.')
        .replaceAll('{language}', '(?:de|fr|es|ja)')
        .replace(/\{\w+\}/g, '[a-zA-Z0-9-]+')}$`,
    );
  /** For people, search engines and the server: nothing a program asks for. */
  const unlisted = /^\/(?:_headers|robots\.txt|sitemap\.xml)$/;

  test.each([false, true])('lists every kind of file once, and no other (with an address: %s)', withAddress => {
    const of = withAddress ? addressed : files;
    const kinds = Object.keys(described(of).paths).map(path => ({ path, shape: shapeOf(path) }));
    const fitting = (file: string): string[] => kinds.filter(({ shape }) => shape.test(file)).map(({ path }) => path);
    const listed = [...of.keys()].filter(path => !unlisted.test(path));
    expect(listed.filter(path => fitting(path).length !== 1)).toEqual([]);
    expect(kinds.filter(({ shape }) => !listed.some(path => shape.test(path)))).toEqual([]);
  });

  test('fits every JSON file', () => {
    const { paths, components } = described(files);
    const ajv = new Ajv2020({ strict: false, formats: { uri: true, date: /^\d{4}-\d{2}-\d{2}$/ } });
    ajv.addSchema({ $id: '/api/v1/openapi.json', components });
    for (const kind of ['provider', 'host']) ajv.addSchema(json(`/schema/v1/${kind}.json`), `/schema/v1/${kind}.json`);
    let validated = 0;
    for (const [path, { get }] of Object.entries(paths)) {
      const media = get.responses[200].content['application/json'];
      if (!media) continue;
      const text = JSON.stringify(media.schema).replaceAll('"#/', '"/api/v1/openapi.json#/');
      const validate = ajv.compile(JSON.parse(text) as object);
      expect(validate('another thing'), path).toBe(false);
      for (const file of [...files.keys()].filter(it => shapeOf(path).test(it))) {
        expect(validate(json(file)) || validate.errors, file).toBe(true);
        validated++;
      }
    }
    expect(validated).toBe([...files.keys()].filter(path => path.endsWith('.json')).length);
  });

  test('says of every file the type it is served with', () => {
    for (const [path, { get }] of Object.entries(described(addressed).paths))
      expect(Object.keys(get.responses[200].content), path).toEqual([types[extname(path)]?.split(';')[0]]);
  });

  test('names every kind of schema that is there', () => {
    const { parameters } = described(files).paths['/schema/v1/{kind}.json']?.get ?? {};
    const there = [...files.keys()].flatMap(path => /^\/schema\/v1\/(\w+)\.json$/.exec(path)?.[1] ?? []);
    expect(parameters?.[0]?.schema?.enum?.toSorted()).toEqual(there.sort());
    for (const kind of there) expect(textOfApi).toContain(`](/schema/v1/${kind}.json)`);
  });

  test('names every part of an address', () => {
    for (const [path, { get }] of Object.entries(described(files).paths))
      expect((get.parameters ?? []).map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(it => it[1]));
  });
});

describe('the JSON Schemas', () => {
  const compile = (path: string, of: Map<string, string>) =>
    new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true }).compile(
      json(path, of) as object,
    );

  test.each([false, true])('agree with every entry (with an address: %s)', withAddress => {
    const of = withAddress ? addressed : files;
    for (const kind of entryKinds) {
      const validate = compile(`/schema/v1/${kind}.json`, of);
      const own = entries.filter(entry => entry.schema === kind);
      expect(own.length).toBeGreaterThan(0);
      for (const { read, name } of own) expect(validate(read.value) || validate.errors, name).toBe(true);
      expect(validate({ name: 'Acme' })).toBe(false);
    }
  });

  test('agree with the linter on every file of connections', () => {
    const root = new URL('../fixtures/rules', import.meta.url).pathname;
    const validate = compile('/schema/v1/connections.json', files);
    for (const name of readdirSync(root).filter(it => it.endsWith('.yaml') && !/^(?:syntax|unreadable)\./.test(it))) {
      const { value } = readYaml(readFileSync(join(root, name), 'utf8'));
      expect(validate(value), name).toBe([...misshapen(value, namesOf(catalog))].length === 0);
    }
  });

  test('say where they stand, where that is known', () => {
    expect(json('/schema/v1/host.json', addressed).$id).toBe(`${address}/schema/v1/host.json`);
    expect(json('/schema/v1/host.json')).not.toHaveProperty('$id');
  });
});

describe('lists', () => {
  test('every provider has its guide for any app, and every address given is there', () => {
    const { providers } = json('/api/v1/providers.json') as {
      providers: { id: string; entry: string; guide: Record<string, string> }[];
    };
    expect(providers.map(({ id }) => id)).toEqual([...catalog.providers.keys()]);
    for (const { id, entry, guide } of providers) {
      expect(guide['page']).toBe(`/guides/${id}/`);
      expect([entry, guide['markdown'], guide['data']].filter(it => !files.has(it ?? ''))).toEqual([]);
      expect(json(entry).entry).toEqual(JSON.parse(JSON.stringify(catalog.providers.get(id))));
    }
  });

  test('changes are the newest first', () => {
    const { changes } = json('/api/v1/changes.json') as { changes: { on: string }[] };
    expect(changes.length).toBe(catalog.providers.size + [...catalog.hosts.values()].filter(it => !it.embedder).length);
    expect(changes.map(({ on }) => on)).toEqual(
      changes
        .map(({ on }) => on)
        .sort()
        .reverse(),
    );
  });

  test('llms.txt has a title, a summary, and links that lead somewhere', () => {
    const text = files.get('/llms.txt') ?? '';
    expect(text).toMatch(/^# Linkbook\n\n> \S.*\n\n(?:[^#].*\n\n)?## /);
    const links = [...text.matchAll(/^- \[[^\]]+\]\((\S+)\): \S/gm)].map(hit => hit[1] ?? '');
    expect(links.length).toBe(text.match(/^- /gm)?.length);
    expect(links.filter(link => !files.has(link))).toEqual([]);
    for (const id of catalog.providers.keys()) expect(links).toContain(`/guides/${id}.md`);
    const all = files.get('/llms-full.txt') ?? '';
    for (const id of catalog.providers.keys()) expect(all).toContain(files.get(`/guides/${id}.md`));
  });
});

describe('without an address', () => {
  test('there is neither a feed nor a sitemap, and no file speaks of another place', () => {
    expect([...files.keys()].filter(path => path.endsWith('.xml'))).toEqual([]);
    expect(files.get('/robots.txt')).not.toContain('Sitemap');
    expect([...addressed.keys()].filter(path => !files.has(path)).sort()).toEqual(['/changes.xml', '/sitemap.xml']);
  });
});

describe('the build', () => {
  test('holds every side file as it is made', () => {
    const differing = [...files].filter(([path, content]) => {
      if (path === '/_headers') return false;
      const file = fileOf(path);
      return file === undefined || readFileSync(file, 'utf8') !== content;
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test('holds a picture for every provider, of the size that is shown, and an icon for phones', () => {
    const sizeOf = (path: string): [number, number] => {
      const bytes = readFileSync(join(siteFolder, path));
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(bytes.length).toBeLessThan(100_000);
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    };
    for (const id of catalog.providers.keys()) expect(sizeOf(pictureOf(id))).toEqual([1200, 630]);
    expect(sizeOf(touchIcon.path)).toEqual([180, 180]);
  });
});
