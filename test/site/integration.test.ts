// The build reads the catalog once: pages and side files share what was read.
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { oneCatalog } from '../../site/integration.ts';
import { root } from '../support/sources.ts';

const resolved = (id: string, file: string) =>
  oneCatalog.resolveId.call({ resolve: async () => ({ id: `${root}${file}` }) }, id, `${root}site/routes.ts`);

test('pages import the catalog of the site from where it lies', async () => {
  expect(await resolved('./catalog.ts', 'site/catalog.ts')).toEqual({
    id: pathToFileURL(`${root}site/catalog.ts`).href,
    external: true,
  });
});

test('and everything else as it is', async () => {
  expect(await resolved('../linter/catalog.ts', 'linter/catalog.ts')).toBeNull();
  expect(await resolved('./routes.ts', 'site/routes.ts')).toBeNull();
});
