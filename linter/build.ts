// Makes what is published: the command, the library, the compiled catalog, the fixtures of the rules, the types.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compiled } from '../catalog/disk.ts';
import { ownCatalog } from '../catalog/files.ts';
import { fixtures } from './files.ts';
import { connectionsSchema } from './schema.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const { version } = JSON.parse(readFileSync(here('./package.json'), 'utf8')) as { version: string };

rmSync(here('./dist'), { recursive: true, force: true });
copyFileSync(here('../LICENSE'), here('./LICENSE'));
await build({
  entryPoints: { cli: here('./cli.ts'), index: here('./index.ts') },
  outdir: here('./dist'),
  bundle: true,
  splitting: true,
  minifySyntax: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  // Its build for Node is CommonJS and cannot be bundled into a module.
  alias: { yaml: fileURLToPath(import.meta.resolve('yaml')).replace(/dist\/index\.js$/, 'browser/index.js') },
  define: { __VERSION__: JSON.stringify(version) },
});
const { catalog } = ownCatalog();
writeFileSync(here('./dist/catalog.json'), JSON.stringify(compiled(catalog)));
mkdirSync(here('./dist/schema'));
writeFileSync(here('./dist/schema/connections.json'), `${JSON.stringify(connectionsSchema(catalog), null, 2)}\n`);
writeFileSync(here('./dist/fixtures.json'), JSON.stringify(fixtures()));
const tsc = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));
execFileSync(process.execPath, [tsc, '-p', here('./tsconfig.build.json')], { stdio: 'inherit' });
