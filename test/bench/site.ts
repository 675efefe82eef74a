// How the site grows: builds of catalogs made from a seed, against a plain Astro site of as many pages. `site.ts 100 1000 5000` chooses sizes.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadEntries } from '../../catalog/files.ts';
import { catalogOf, entryFolders } from '../../catalog/model/catalog.ts';
import { astro } from '../../site/astro.ts';
import { manyEntries } from '../support/many-entries.ts';
import { copySite } from '../support/site-tree.ts';
import { scratch } from './corpus.ts';
import { plainSite } from './plain-site.ts';
import { print, type Row } from './table.ts';

const place = scratch();
const peak = fileURLToPath(new URL('./peak.cjs', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const own = loadEntries(entryFolders.map(name => fileURLToPath(new URL(`../../catalog/${name}`, import.meta.url))));
const texts = new Map(own.entries.filter(({ kind }) => kind === 'provider').map(({ id, text }) => [id, text]));

interface Built {
  /** In milliseconds. */
  time: number;
  /** In MiB: the most that was held at once. */
  memory: number;
  pages: number;
}

const number = (pattern: RegExp, text: string): number => Number(pattern.exec(text)?.[1] ?? 0);

function build(folder: string, args: readonly string[], pages = 0): Built {
  const file = join(place, 'peak');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', peak, ...args, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', BENCH_PEAK: file, BENCH_PAGES: String(pages) },
  });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`The build ended with ${status}: ${(stdout + stderr).slice(-1000)}`);
  return {
    time,
    memory: Number(readFileSync(file, 'utf8')) / 1024,
    pages: number(/(\d+) page\(s\) built/, stdout) + number(/(\d+) guides and /, stdout),
  };
}

/** The site with so many providers. */
function siteOf(count: number): string {
  const folder = copySite(join(place, `site-${count}`));
  for (const [id, text] of manyEntries(catalogOf(own.entries), texts, count))
    writeFileSync(join(folder, 'catalog/providers', `${id}.yaml`), text);
  return folder;
}

/** What a first search by name fetches, compressed: the head of the index and the largest of its files. */
function firstSearch(folder: string): number {
  const index = join(folder, 'dist/search/en');
  const weigh = (name: string): number => gzipSync(readFileSync(join(index, name)), { level: 9 }).length;
  const names = readdirSync(index).filter(name => name.startsWith('names-'));
  return weigh('head.json') + Math.max(0, ...names.map(weigh));
}

function changeOne(folder: string): void {
  const file = join(folder, 'catalog/providers/clay.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Your profile', 'Your own profile'));
}

const count = (number: number): string => number.toLocaleString('en');
const grown: { size: number; time: number }[] = [];
for (const size of sizes.length > 0 ? sizes : [100, 1000]) {
  const folder = siteOf(size);
  // A rehearsal: pictures are drawn once, and kept. What is measured is made from nothing.
  const first = build(folder, astro);
  rmSync(join(folder, 'dist'), { recursive: true });
  const built = build(folder, astro);
  const plain = build(plainSite(join(place, `plain-${size}`), folder), astro.slice(-1), built.pages);
  changeOne(folder);
  const again = build(folder, astro);
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  grown.push({ size, time: built.time });
  const rows: Row[] = [
    { what: 'everything, against a plain site of as many pages', ratio: built.time / plain.time, aim: 'at most 1.6' },
    { what: 'the first time, with pictures to draw', ratio: first.time / plain.time },
    { what: 'with one entry changed, against everything', ratio: again.time / built.time, aim: 'at most 0.33' },
    {
      what: 'time for each provider, against the smallest',
      ratio: built.time / size / ((grown[0]?.time ?? 1) / (grown[0]?.size ?? 1)),
      aim: 'at most 1',
    },
    { what: 'memory', memory: built.memory, aim: '5,000 providers under 1,500 MiB' },
    { what: 'memory of the plain site', memory: plain.memory },
  ];
  const beside = files.filter(name => statSync(join(folder, 'dist', name)).isFile()).length - built.pages;
  const search = (firstSearch(folder) / 1000).toFixed(1);
  print(
    `${count(size)} providers: ${count(built.pages)} pages and ${count(beside)} side files in ${(built.time / 1000).toFixed(0)} s; a first search by name fetches ${search} kB (aim: at most 12)`,
    rows,
  );
  for (const name of ['site', 'plain']) rmSync(join(place, `${name}-${size}`), { recursive: true });
}
