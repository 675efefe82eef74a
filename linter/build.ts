// Makes what is published: the command, the library, the compiled catalog, the fixtures of the rules, the types.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../catalog/bundle.ts';
import { ownCatalog } from '../catalog/files.ts';
import { pack } from '../catalog/model/packed.ts';
import { fixtures } from './files.ts';
import { connectionsSchema } from './schema.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const { version } = JSON.parse(readFileSync(here('./package.json'), 'utf8')) as { version: string };

rmSync(here('./dist'), { recursive: true, force: true });
copyFileSync(here('../LICENSE'), here('./LICENSE'));
await bundle({ entries: { cli: here('./cli.ts') }, folder: here('./dist'), format: 'cjs', version });
await bundle({ entries: { index: here('./index.ts') }, folder: here('./dist'), format: 'es', version });
const { catalog } = ownCatalog();
const { index, entries } = pack(catalog);
writeFileSync(here('./dist/catalog-index.json'), index);
writeFileSync(here('./dist/catalog-entries.jsonl'), entries);
mkdirSync(here('./dist/schema'));
writeFileSync(here('./dist/schema/connections.json'), `${JSON.stringify(connectionsSchema(catalog), null, 2)}\n`);
writeFileSync(here('./dist/fixtures.json'), JSON.stringify(fixtures()));
const tsc = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));
execFileSync(process.execPath, [tsc, '-p', here('./tsconfig.build.json')], { stdio: 'inherit' });
