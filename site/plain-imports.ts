// Code that is loaded when it is wanted needs no help to load: no style comes with it, and each page counts its bytes.

/** As the build wraps it: with a list of files to fetch beforehand, and a file of its own that fetches them. */
const wrapped =
  /__vitePreload\((?:\(\) => |async \(\) => \{\s*const \{[^}]*\} = await )(import\([^)]*\))(?:;\s*return \{[^}]*\};?\s*\})?, __VITE_PRELOAD__\)/g;
const helper = /import \{ \w+ as __vitePreload \} from "[^"]*";\n/;

export const plainImports = {
  name: 'linkbook:plain-imports',
  apply: 'build' as const,
  renderChunk: (code: string): string | null => {
    const plain = code.replace(wrapped, '$1');
    if (plain === code) return null;
    return plain.includes('__vitePreload(') ? plain : plain.replace(helper, '');
  },
};
