// The build reads each source once: pages and side files share the catalog, and the code that composes guides.
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { asWritten } from '../../site/as-written.ts';
import { root } from '../support/sources.ts';

const resolved = (id: string, file: string) =>
  asWritten.resolveId.call({ resolve: async () => ({ id: `${root}${file}` }) }, id, `${root}site/routes.ts`);

test.each([
  ['./catalog.ts', 'site/catalog.ts'],
  ['../catalog/model/text.ts', 'catalog/model/text.ts'],
  ['../linter/files.ts', 'linter/files.ts'],
])('pages import %s from where it lies', async (id, file) => {
  expect(await resolved(id, file)).toEqual({ id: pathToFileURL(`${root}${file}`).href, external: true });
});

test.each([
  ['./words/[language].json.ts', 'site/pages/words/[language].json.ts'],
  ['./Guide.astro', 'site/components/Guide.astro'],
  ['./start.mdx', 'site/docs/start.mdx'],
  ['./index.ts', 'node_modules/other/index.ts'],
])('and %s as it is built', async (id, file) => {
  expect(await resolved(id, file)).toBeNull();
});

test('browsers get all of theirs in bundles', () => {
  expect(asWritten.applyToEnvironment({ config: { consumer: 'client' } })).toBe(false);
  expect(asWritten.applyToEnvironment({ config: { consumer: 'server' } })).toBe(true);
});
