// While the site is edited: an entry that is saved is read again, and the page with it; its mistakes are shown over the page.
import { fileURLToPath } from 'node:url';

const catalog = fileURLToPath(new URL('./catalog.ts', import.meta.url));

interface Graph<Module> {
  environment: { moduleGraph: { getModulesByFile: (file: string) => Set<Module> | undefined } };
}

/** Whoever shows something of an entry shows the catalog: with it all of them are made anew. */
export const entriesOnSave = {
  name: 'linkbook:entries-on-save',
  apply: 'serve',
  async hotUpdate<Module>(this: Graph<Module>, { file }: { file: string }): Promise<Module[] | undefined> {
    // Only now: reading the settings of the site does not wait for what reads entries.
    const { isEntry } = await import('./entries.ts');
    return isEntry(file) ? [...(this.environment.moduleGraph.getModulesByFile(catalog) ?? [])] : undefined;
  },
} as const;
