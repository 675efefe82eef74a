// Makes what is published: the command, the library, the compiled catalog, the schemas, the types.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { compiled } from './disk.ts';
import { ownCatalog } from './files.ts';
import { entryKinds, jsonSchema } from './model/schema.ts';
import { reportFindings, summary } from './report.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const { version } = JSON.parse(readFileSync(here('./package.json'), 'utf8')) as { version: string };

rmSync(here('./dist'), { recursive: true, force: true });
copyFileSync(here('../LICENSE'), here('./LICENSE'));
const { catalog, loaded } = ownCatalog();
if (loaded && loaded.findings.length > 0) {
  process.stderr.write(reportFindings(loaded.findings, loaded.texts, { color: false, width: 100 }));
  process.stderr.write(`\n${summary(loaded.findings, loaded.files)}\n`);
  process.exit(1);
}

await bundle({
  entries: { cli: here('./cli.ts'), index: here('./index.ts') },
  folder: here('./dist'),
  format: 'es',
  external: ['yaml', 'zod'],
  version,
});
await bundle({
  entries: { guide: here('./wrappers/guide.ts'), react: here('./wrappers/react.ts'), vue: here('./wrappers/vue.ts') },
  folder: here('./dist/wrappers'),
  format: 'es',
  platform: 'browser',
  external: ['react', 'vue'],
  readable: true,
});
const component = readFileSync(here('./wrappers/Guide.astro'), 'utf8').replace("'./guide.ts'", "'./guide.js'");
writeFileSync(here('./dist/wrappers/Guide.astro'), component);
mkdirSync(here('./dist/schema'), { recursive: true });
writeFileSync(here('./dist/catalog.json'), JSON.stringify(compiled(catalog)));
for (const kind of entryKinds) {
  writeFileSync(here(`./dist/schema/${kind}.json`), `${JSON.stringify(jsonSchema(kind), null, 2)}\n`);
}
const tsc = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));
execFileSync(process.execPath, [tsc, '-p', here('./tsconfig.build.json')], { stdio: 'inherit' });
// Beside the components: what Astro compiles looks for types there.
cpSync(here('./dist/types/wrappers'), here('./dist/wrappers'), { recursive: true });
rmSync(here('./dist/types/wrappers'), { recursive: true });
