// The search index: made beside the pages and written after them; given from memory while they are edited.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { asPagesLoad } from '../dev.ts';
import type { beginTexts } from './texts.ts';

const [writer, entries] = ['./write.ts', '../catalog.ts'].map(name =>
  fileURLToPath(new URL(name, import.meta.url)),
) as [string, string];

export function searchIndex(): AstroIntegration {
  let folder = '';
  let texts: ReturnType<typeof beginTexts> | undefined;
  return {
    name: 'linkbook:search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/search', async (request, response, next) => {
          try {
            const { indexFiles } = await asPagesLoad<typeof import('./write.ts')>(server, writer);
            const { catalog } = await asPagesLoad<typeof import('../catalog.ts')>(server, entries);
            const asked = request.url?.split('?')[0]?.slice(1);
            const file = [...indexFiles(catalog)].find(([path]) => path === asked);
            if (file) response.setHeader('content-type', 'application/json').end(file[1]);
            else next();
          } catch (error) {
            next(error);
          }
        });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': async () => {
        const [{ catalog }, { beginTexts }] = await Promise.all([import('../catalog.ts'), import('./texts.ts')]);
        texts = beginTexts(catalog, join(folder, 'pagefind'));
      },
      'astro:build:done': async ({ logger }) => {
        const start = performance.now();
        const [{ catalog }, { writeIndex }] = await Promise.all([import('../catalog.ts'), import('./write.ts')]);
        const count = writeIndex(catalog, join(folder, 'search'));
        await texts?.();
        logger.info(`${count} files of the search and all texts in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
