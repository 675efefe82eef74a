// A build leaves what it made before where it lies, and what comes out is what a build from nothing makes.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadEntries } from '../../catalog/files.ts';
import { entryFolders } from '../../catalog/model/catalog.ts';
import { loadsTheSame, type Place, type Plan, planBuild, recordBuild } from '../../site/rebuild/plan.ts';
import type { Made } from '../../site/side/providers.ts';
import { manyEntries } from '../support/many-entries.ts';
import { catalog, providers } from '../support/own.ts';
import { copySite, runAstro } from '../support/site-tree.ts';
import { root } from '../support/sources.ts';

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(folder, name)).isFile())
    .sort();

describe('what is built already', () => {
  const two = { ...catalog, providers: new Map([...catalog.providers].filter(([id]) => /^cl(?:ay|erk)$/.test(id))) };
  let place: Place;
  beforeEach(() => {
    const at = mkdtempSync(join(tmpdir(), 'linkbook-plan-'));
    place = { root: at, folder: join(at, 'dist'), cache: join(at, '.astro') };
    write(join(at, 'site/page.ts'), 'one');
  });
  afterEach(() => rmSync(place.root, { recursive: true, force: true }));
  const plan = (of = two): Plan => planBuild(place, of, undefined);
  const said = { url: '/guides/clay/', language: 'en', content: 'Words.', meta: { title: 'Clay' } } as const;
  const listed = { address: '/guides/clay/', title: 'Link your Clay account', lead: 'What you need.' };
  const made = (id: string): Made => ({ files: [`/${id}.md`], listed: [listed], said: [said] });
  function built(): void {
    const begun = plan();
    for (const file of ['/clay.md', '/clerk.md', '/index.html']) write(join(place.folder, file), 'built');
    write(join(place.folder, '_astro/a.js'), 'script');
    const all = new Map(['clay', 'clerk'].map(id => [id, made(id)]));
    recordBuild(place, begun, two, { providers: all, others: ['/index.html'] });
  }

  test('stays, but for what is of no provider', () => {
    built();
    expect([...plan().kept]).toEqual(['clay', 'clerk']);
    expect(filesIn(place.folder)).toEqual(['clay.md', 'clerk.md']);
  });

  test('is known: what its guides say to the search and in lists', () => {
    built();
    expect(plan().before.providers['clay']).toMatchObject(made('clay'));
  });

  test('is recorded again as it was', () => {
    built();
    const begun = plan();
    write(join(place.folder, '_astro/a.js'), 'script');
    const kept = new Map(Object.entries(begun.before.providers));
    recordBuild(place, begun, two, { providers: kept, others: [] });
    expect([...plan().kept]).toEqual(['clay', 'clerk']);
  });

  test('goes with an entry that changed or is gone, and with a file that is missing', () => {
    built();
    const [clay] = two.providers.values();
    if (!clay) throw new Error('There is no entry of Clay.');
    const changed = new Map(two.providers).set('clay', { ...clay, limits: 'New.' });
    expect([...plan({ ...two, providers: changed }).kept]).toEqual(['clerk']);
    expect(filesIn(place.folder)).toEqual(['clerk.md']);
    built();
    expect([...plan({ ...two, providers: new Map([['clay', clay]]) }).kept]).toEqual(['clay']);
    built();
    rmSync(join(place.folder, 'clay.md'));
    expect([...plan().kept]).toEqual(['clerk']);
  });

  test('goes with all of it when a source changed, or the last build did not end', () => {
    built();
    write(join(place.root, 'site/page.ts'), 'two');
    expect([...plan().kept]).toEqual([]);
    expect(filesIn(place.folder)).toEqual([]);
    built();
    plan();
    expect([...plan().kept]).toEqual([]);
  });

  test('is loaded as it was only while scripts and styles have the same names', () => {
    built();
    const begun = plan();
    write(join(place.folder, '_astro/a.js'), 'script');
    expect(loadsTheSame(place, begun)).toBe(true);
    write(join(place.folder, '_astro/b.js'), 'another');
    expect(loadsTheSame(place, begun)).toBe(false);
  });
});

const site = mkdtempSync(join(tmpdir(), 'linkbook-rebuild-'));
const dist = join(site, 'dist');
const entryOf = (id: string): string => join(site, 'catalog/providers', `${id}.yaml`);
beforeAll(() => void copySite(site));
afterAll(() => rmSync(site, { recursive: true, force: true }));

async function build(): Promise<string> {
  const { said, ended } = runAstro(site, 'build');
  expect(await ended, said().slice(-2000)).toBe(0);
  return said();
}

function contents(): Map<string, string> {
  return new Map(
    filesIn(dist).map(name => {
      const text = readFileSync(join(dist, name), 'base64');
      // Its languages stand in any order.
      const isList = name === 'pagefind/pagefind-entry.json';
      return [name, isList ? JSON.stringify(Object.entries(JSON.parse(atob(text)).languages).sort()) : text];
    }),
  );
}

/** A provider that nothing else names. */
function alone(): string {
  const others = entryFolders
    .filter(folder => folder !== 'providers')
    .flatMap(folder =>
      filesIn(join(root, 'catalog', folder)).map(name => readFileSync(join(root, 'catalog', folder, name), 'utf8')),
    );
  const found = providers.find(({ id }) => !others.some(text => new RegExp(`\\b${id}\\b`).test(text)));
  if (!found) throw new Error('Every provider is named.');
  return found.id;
}

test('a build after entries were edited makes what a build from nothing makes', { timeout: 240_000 }, async () => {
  expect(await build()).not.toContain('as they were');
  const edit = (id: string, change: (text: string) => string): void => {
    const text = readFileSync(entryOf(id), 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(entryOf(id), change(text));
  };
  edit('clay', text => text.replace('Your profile', 'Your own profile'));
  edit('clerk', text =>
    text.replace(/^name: Clerk$/m, 'name: Clerk & Sons').replace(/^categories: .*$/m, 'categories: [crm]'),
  );
  rmSync(entryOf(alone()));
  const { entries } = loadEntries(entryFolders.map(name => join(root, 'catalog', name)));
  const texts = new Map(entries.filter(({ kind }) => kind === 'provider').map(({ id, text }) => [id, text]));
  for (const [id, text] of manyEntries(catalog, texts, texts.size + 1))
    if (!texts.has(id)) writeFileSync(entryOf(id), text);

  expect(await build()).toContain(`the guides of ${providers.length - 3} providers as they were`);
  const after = contents();
  rmSync(dist, { recursive: true });
  expect(await build()).not.toContain('as they were');
  const fresh = contents();
  expect([...after.keys()]).toEqual([...fresh.keys()]);
  expect([...fresh].filter(([name, content]) => after.get(name) !== content).map(([name]) => name)).toEqual([]);
  expect(existsSync(join(dist, 'guides/clerk/index.html'))).toBe(true);
});
