// While the site is edited: an entry or an example that is saved is read again, and the page with it; mistakes are shown over the page.
import { fileURLToPath } from 'node:url';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const [catalog, shown, examples] = ['./catalog.ts', './docs/shown.ts', './docs/examples/'].map(beside);

interface Graph<Module> {
  environment: { moduleGraph: { getModulesByFile: (file: string) => Set<Module> | undefined } };
}

/** Whoever shows something of an entry shows the catalog: with it all of them are made anew. So it is with examples. */
async function readBy(file: string): Promise<string | undefined> {
  if (examples && file.startsWith(examples)) return shown;
  // Only now: reading the settings of the site does not wait for what reads entries.
  const { isEntry } = await import('./entries.ts');
  return isEntry(file) ? catalog : undefined;
}

export const textsOnSave = {
  name: 'linkbook:texts-on-save',
  apply: 'serve',
  async hotUpdate<Module>(this: Graph<Module>, { file }: { file: string }): Promise<Module[] | undefined> {
    const reader = await readBy(file);
    return reader === undefined ? undefined : [...(this.environment.moduleGraph.getModulesByFile(reader) ?? [])];
  },
} as const;
