// The site: a thin face on the catalog. Its public address is the one setting in catalog/model/site.ts.
import { defineConfig } from 'astro/config';
import { siteAddress } from './catalog/model/site.ts';

const address = siteAddress(process.env);

export default defineConfig({
  ...(address && { site: address }),
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
});
