// The search index: made beside the pages and written after them; given from memory while they are edited.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const [writer, entries] = ['./write.ts', '../catalog.ts'].map(name =>
  fileURLToPath(new URL(name, import.meta.url)),
) as [string, string];

export function searchIndex(): AstroIntegration {
  let writeTexts: ((folder: string) => Promise<void>) | undefined;
  return {
    name: 'linkbook:search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/search', async (request, response, next) => {
          try {
            // As the pages do: what was saved is read again.
            const { indexFiles } = (await server.ssrLoadModule(writer)) as typeof import('./write.ts');
            const { catalog } = (await server.ssrLoadModule(entries)) as typeof import('../catalog.ts');
            const asked = request.url?.split('?')[0]?.slice(1);
            const file = [...indexFiles(catalog)].find(([path]) => path === asked);
            if (file) response.setHeader('content-type', 'application/json').end(file[1]);
            else next();
          } catch (error) {
            next(error);
          }
        });
      },
      'astro:build:start': async () => {
        const [{ catalog }, { beginTexts }] = await Promise.all([import('../catalog.ts'), import('./texts.ts')]);
        writeTexts = beginTexts(catalog);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const [{ catalog }, { writeIndex }] = await Promise.all([import('../catalog.ts'), import('./write.ts')]);
        const folder = fileURLToPath(dir);
        const count = writeIndex(catalog, join(folder, 'search'));
        await writeTexts?.(join(folder, 'pagefind'));
        logger.info(`${count} files of the search and all texts in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
