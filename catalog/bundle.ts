// TypeScript → what is published: one way for the packages and for the tests that weigh them.
import { fileURLToPath } from 'node:url';
import { type ChunkingContext, type OutputChunk, rolldown } from 'rolldown';

export interface Bundle {
  /** Name of the file that comes of it → where it begins. */
  entries: Readonly<Record<string, string>>;
  /** Written there; without it, only made. */
  folder?: string;
  /** Modules for everybody, or scripts for Node, which start sooner. */
  format: 'es' | 'cjs';
  platform?: 'node' | 'browser';
  /** Packages that are installed beside it. */
  external?: readonly string[];
  version?: string;
  /** Each entry is one file, whatever it imports. */
  whole?: boolean;
  /** Left as it is written: what comments tell other tools stays. */
  readable?: boolean;
}

/** Everything that is loaded in any case, as one file; what is imported when it is wanted stays apart. */
function staticParts(several: boolean): (id: string, context: ChunkingContext) => string | null {
  const known = new Map<string, boolean>();
  const isStatic = (id: string, context: ChunkingContext): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false);
    const info = context.getModuleInfo(id);
    const found = info?.isEntry === true || (info?.importers.some(it => isStatic(it, context)) ?? false);
    known.set(id, found);
    return found;
  };
  // Of several, each runs only where it is the one that is loaded.
  const isAlone = (id: string, context: ChunkingContext): boolean =>
    several && context.getModuleInfo(id)?.isEntry === true;
  return (id, context) => (isStatic(id, context) && !isAlone(id, context) ? 'core' : null);
}

export async function bundle({
  entries,
  folder,
  format,
  platform = 'node',
  external = [],
  version,
  whole = false,
  readable = false,
}: Bundle): Promise<OutputChunk[]> {
  const build = await rolldown({
    input: entries,
    platform,
    external: [...external],
    transform: { target: 'node22', ...(version !== undefined && { define: { __VERSION__: JSON.stringify(version) } }) },
    // What it gives Node is CommonJS, and would be wrapped whole.
    resolve: external.includes('yaml')
      ? {}
      : { alias: { yaml: fileURLToPath(import.meta.resolve('yaml')).replace(/dist\/index\.js$/, 'browser/index.js') } },
    checks: { ineffectiveDynamicImport: false, moduleLevelDirective: false },
  });
  const ending = format === 'cjs' ? 'cjs' : 'js';
  const { output } = await build[folder === undefined ? 'generate' : 'write']({
    ...(folder !== undefined && { dir: folder }),
    format,
    minify: !readable,
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `[name]-[hash].${ending}`,
    codeSplitting: whole
      ? false
      : { groups: [{ name: staticParts(Object.keys(entries).length > 1), debugName: 'core' }] },
  });
  await build.close();
  return output.filter(it => it.type === 'chunk');
}
