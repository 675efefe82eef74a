// What Astro does not make itself: guides and all files beside the pages. What is built already stays.
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { asWritten } from './as-written.ts';
import { asPagesLoad } from './dev.ts';
import { textsOnSave } from './overlay.ts';
import type { Build } from './rebuild/build.ts';
import { withoutShells } from './rebuild/shells.ts';
import { isBeside } from './side/addresses.ts';
import { types } from './static.ts';

/** Read again when something of it was saved. */
const served = fileURLToPath(new URL('./side/served.ts', import.meta.url));

export function guides(): AstroIntegration {
  let place = { root: '', folder: '', cache: '' };
  let build: Build | undefined;
  return {
    name: 'linkbook:guides',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // What lies in the folder from the last build is looked through here.
        updateConfig({ vite: { plugins: [asWritten, textsOnSave], build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        const [root, folder, cache] = [config.root, config.outDir, new URL('.astro/', config.root)].map(url =>
          fileURLToPath(url),
        );
        if (root && folder && cache) place = { root, folder, cache };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(standard => withoutShells(standard, shells => build?.beginGuides(shells)));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const address = request.url?.split('?')[0] ?? '';
          if (!isBeside(address)) return next();
          try {
            const { servedFile } = await asPagesLoad<typeof import('./side/served.ts')>(server, served);
            const file = await servedFile(address);
            if (!file) return next();
            response.setHeader('content-type', types[extname(file.path)] ?? 'application/octet-stream');
            response.setHeader('access-control-allow-origin', '*').end(file.content);
          } catch (error) {
            next(error);
          }
        });
      },
      // Only now: reading the settings of the site must not read the catalog.
      'astro:build:setup': async () => {
        const { beginBuild } = await import('./rebuild/build.ts');
        build ??= beginBuild(place);
      },
      'astro:build:done': async ({ pages, logger }) => {
        const start = performance.now();
        const said = await build?.finish(pages.map(({ pathname }) => `/${pathname}`));
        logger.info(`${said}, ${Math.round(performance.now() - start)} ms after the pages`);
      },
    },
  };
}
