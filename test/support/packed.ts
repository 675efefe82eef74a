// The packages as others get them: built, packed, and installed into an empty folder.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`, NO_COLOR: '1' };

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface Installed {
  /** The folder into which they are installed. */
  folder: string;
  /** Where they were built. */
  source: string;
  /** Name of the package → its files. */
  files: Record<string, string[]>;
  run: (command: string, ...args: string[]) => Ended;
  bin: (name: string, ...args: string[]) => Ended;
  /** What a script in that folder prints, as data. */
  script: (code: string) => unknown;
  remove: () => void;
}

/** A copy inside the repository: its modules are found, and whoever reads dist/ meanwhile is not disturbed. */
function copied(packages: readonly string[]): string {
  mkdirSync(join(root, 'test', 'dist'), { recursive: true });
  const copy = mkdtempSync(join(root, 'test', 'dist', 'packages-'));
  const filter = (path: string): boolean => path.startsWith(copy) || !/[/\\](dist|node_modules)$/.test(path);
  for (const name of [...packages, 'test/fixtures', 'package.json', 'tsconfig.json', 'README.md', 'LICENSE'])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter });
  return copy;
}

export function installed(packages: readonly string[]): Installed {
  const source = copied(packages);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linkbook-installed-')));
  const must = (cwd: string, command: string, ...args: string[]): string =>
    execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const run = (command: string, ...args: string[]): Ended => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  };

  for (const name of packages) must(source, process.execPath, join(name, 'build.ts'));
  type Packed = { name: string; filename: string; files: { path: string }[] };
  const packed = packages.flatMap(
    name =>
      JSON.parse(
        must(join(source, name), 'npm', 'pack', '--json', '--silent', '--pack-destination', folder),
      ) as Packed[],
  );
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const tarballs = packed.map(({ filename }) => `./${filename}`);
  must(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', ...tarballs);

  return {
    folder,
    source,
    files: Object.fromEntries(packed.map(({ name, files }) => [name, files.map(({ path }) => path)])),
    run,
    bin: (name, ...args) => run(join('node_modules', '.bin', name), ...args),
    script: code => {
      writeFileSync(join(folder, 'script.js'), code);
      return JSON.parse(must(folder, process.execPath, 'script.js')) as unknown;
    },
    remove: () => {
      for (const path of [source, folder]) rmSync(path, { recursive: true, force: true });
    },
  };
}
