// Projects of other people: a folder outside the repository, with the packages as they are installed, built and served.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { noAddress } from '../../site/docs/component.ts';
import { serveFolder } from '../../site/static.ts';
import { root } from './sources.ts';

export interface Project {
  folder: string;
  write: (name: string, text: string) => void;
  read: (name: string) => string;
  /** What a program of Node prints, run in the folder. */
  run: (program: string, ...args: string[]) => string;
  /** On an origin of its own, with this policy on every page; its address. */
  serve: (of: string, policy: string) => Promise<string>;
  remove: () => void;
}

/** A copy where a package is installed: what links lead to is treated otherwise by those who build. */
function install(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const ours = ['linkbook', 'lint-connections'];
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.') && !ours.includes(name))
      symlinkSync(join(realpathSync(join(root, 'node_modules')), name), join(modules, name));
  const { files } = JSON.parse(readFileSync(join(root, 'catalog/package.json'), 'utf8')) as { files: string[] };
  for (const name of ['package.json', ...files])
    cpSync(join(root, 'catalog', name), join(modules, 'linkbook', name), { recursive: true });
}

export function project(): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linkbook-outside-')));
  install(folder);
  const servers: { close: () => void }[] = [];
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  return {
    folder,
    write,
    read: name => readFileSync(join(folder, name), 'utf8'),
    run: (program, ...args) =>
      execFileSync(process.execPath, [program, ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      }),
    serve: async (of, policy) => {
      write(join(of, '_headers'), `/*\n  Content-Security-Policy: ${policy}\n`);
      const { at, server } = await serveFolder(join(folder, of), 0);
      servers.push(server);
      return at;
    },
    remove: () => {
      for (const server of servers) server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const examples = join(root, 'site/docs/examples');

/** An example of the documentation, which names the site where it stands now. */
export function exampleProject(name: string, site: string): Project {
  const it = project();
  for (const entry of readdirSync(join(examples, name), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    it.write(path.slice(join(examples, name).length + 1), text.replaceAll(noAddress, site));
  }
  return it;
}

const bins = { vite: 'vite/bin/vite.js', tsc: 'typescript/lib/tsc.js', astro: 'astro/bin/astro.mjs' };

/** Runs what its package.json says; the files that came of it lie in dist. */
export function built(it: Project): void {
  const { scripts } = JSON.parse(it.read('package.json')) as { scripts: { build: string } };
  for (const command of scripts.build.split(' && ')) {
    const [name = '', ...args] = command.split(' ');
    const bin = bins[name as keyof typeof bins];
    it.run(join(root, 'node_modules', bin), ...args);
  }
}
