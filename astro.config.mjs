// The site: a thin face on the catalog. Its public address is the one setting in catalog/model/site.ts.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteAddress } from './catalog/model/site.ts';
import { guides } from './site/integration.ts';
import { plainImports } from './site/plain-imports.ts';
import { searchIndex } from './site/search/integration.ts';

const address = siteAddress(process.env);

export default defineConfig({
  ...(address && { site: address }),
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  integrations: [mdx(), guides(), searchIndex()],
  // Colours come as classes: the policy of a page allows no style on an element.
  markdown: { syntaxHighlight: false },
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Files of their own: the policy of a page allows no style and no script inside it. And two pages at a time: while one
  // is written, the next is made.
  build: { inlineStylesheets: 'never', concurrency: 2 },
  vite: { build: { assetsInlineLimit: 0, modulePreload: false }, plugins: [plainImports] },
});
