// In a build, pages import TypeScript from where it lies: Node reads it as it is, once for pages and side files alike.
import { fileURLToPath, pathToFileURL } from 'node:url';

const sources = ['../site/', '../catalog/', '../linter/'].map(name => fileURLToPath(new URL(name, import.meta.url)));
/** What Astro itself asks for. */
const pages = fileURLToPath(new URL('./pages/', import.meta.url));

const isSource = (file: string): boolean =>
  file.endsWith('.ts') && sources.some(folder => file.startsWith(folder)) && !file.startsWith(pages);

interface Resolving {
  resolve: (id: string, from?: string, options?: object) => Promise<{ id: string } | null>;
}

export const asWritten = {
  name: 'linkbook:as-written',
  apply: 'build',
  enforce: 'pre',
  /** Browsers get theirs bundled. */
  applyToEnvironment: ({ config }: { config: { consumer: string } }): boolean => config.consumer === 'server',
  async resolveId(this: Resolving, id: string, from?: string) {
    if (!/^\.{1,2}\/.*\.ts$/.test(id)) return null;
    const found = await this.resolve(id, from, { skipSelf: true });
    return found && isSource(found.id) ? { id: pathToFileURL(found.id).href, external: true } : null;
  },
} as const;
