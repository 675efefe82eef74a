// What happens around the build of the pages: the catalog is read once, and side files are written beside them.
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entriesOnSave } from './overlay.ts';

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
  let folder = '';
  let besidePages: (() => Promise<number>) | undefined;
  return {
    name: 'linkbook:side-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [oneCatalog, entriesOnSave] } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // Only now: reading the settings of the site must not read the catalog. The folder is empty by now.
      'astro:build:setup': async () => {
        const { beginBesidePages } = await import('./side/write.ts');
        besidePages ??= beginBesidePages(folder);
      },
      'astro:build:done': async ({ pages, logger }) => {
        const start = performance.now();
        const { writeAfterPages } = await import('./side/write.ts');
        const after = await writeAfterPages(
          folder,
          pages.map(({ pathname }) => `/${pathname}`),
        );
        const count = after + ((await besidePages?.()) ?? 0);
        logger.info(`${count} side files beside the pages, and ${Math.round(performance.now() - start)} ms after them`);
      },
    },
  };
}
