// What happens around the build of the pages: the catalog is read once, what is built already stays, and side files are written beside the pages.
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entriesOnSave } from './overlay.ts';
import type { Build } from './rebuild/build.ts';

/** The catalog, and the rules with their fixtures. */
const shared = ['./catalog.ts', './side/rules.ts'].map(name => fileURLToPath(new URL(name, import.meta.url)));

/** In a build, pages import what is read from the disk from where it lies instead of a copy of it, so that it is read once. */
export const oneCatalog = {
  name: 'linkbook:one-catalog',
  apply: 'build',
  enforce: 'pre',
  async resolveId(
    this: { resolve: (id: string, from?: string, options?: object) => Promise<{ id: string } | null> },
    id: string,
    from?: string,
  ) {
    if (!/\/(?:catalog|rules)\.ts$/.test(id)) return null;
    const found = await this.resolve(id, from, { skipSelf: true });
    return found && shared.includes(found.id) ? { id: pathToFileURL(found.id).href, external: true } : null;
  },
} as const;

export function sideFiles(): AstroIntegration {
  let place = { root: '', folder: '', cache: '' };
  let build: Build | undefined;
  return {
    name: 'linkbook:side-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // What lies in the folder from the last build is looked through here.
        updateConfig({ vite: { plugins: [oneCatalog, entriesOnSave], build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        const [root, folder, cache] = [config.root, config.outDir, new URL('.astro/', config.root)].map(url =>
          fileURLToPath(url),
        );
        if (root && folder && cache) place = { root, folder, cache };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(standard => ({
          ...standard,
          getStaticPaths: async () => {
            const paths = await standard.getStaticPaths();
            return build ? paths.filter(build.isWanted) : paths;
          },
        }));
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
