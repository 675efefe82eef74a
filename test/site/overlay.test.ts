// While entries are edited, a mistake in one stops the build and stands over the page, and goes when it is mended.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Provider } from '../../catalog/model/provider.ts';
import { catalog } from '../../site/catalog.ts';
import { embedder } from '../../site/routes.ts';
import { partsOf } from '../../site/shell.ts';
import { guideOf } from '../../site/side/guides.ts';
import { launch } from '../support/browser.ts';
import { copySite, type Running, runAstro } from '../support/site-tree.ts';

const clerk = { page: 'guide', language: 'en', provider: 'clerk', host: embedder } as const;
const provider = catalog.providers.get('clerk') as Provider;

const site = mkdtempSync(join(tmpdir(), 'linkbook-site-'));
let browser: Browser;
beforeAll(async () => {
  copySite(site);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(site, { recursive: true, force: true });
});

const entry = 'catalog/providers/clerk.yaml';
/** Changes the entry, or another file, for as long as it takes. */
async function changed(change: (text: string) => string, during: () => Promise<void>, of = entry): Promise<void> {
  const file = join(site, of);
  const text = readFileSync(file, 'utf8');
  const other = change(text);
  expect(other).not.toBe(text);
  writeFileSync(file, other);
  try {
    await during();
  } finally {
    writeFileSync(file, text);
  }
}
/** The second line; a rule of the model sees it. */
const misspelt = (text: string): string => text.replace(/^name: Clerk$/m, 'nmae: Clerk');
/** Only a rule of the linter sees it. */
const unlike = (text: string): string =>
  text.replace(/example: sk_test_\w+/, 'example: pk_test_EXAMPLEonlyEXAMPLEonly');

test.each([
  [
    'a key that does not exist',
    misspelt,
    /2:1 {2}error {2}`nmae` is not a key here\. Did you mean `name`\? {2}shape\n/,
  ],
  ['an example that is not accepted', unlike, /\d+:\d+ {2}error {2}This example [\s\S]* example-accepted\n/],
])('%s stops the build: file, line, column and the sentence, no trace of the program', async (_, change, sentence) => {
  await changed(change, async () => {
    const { said, ended } = runAstro(site, 'build');
    expect(await ended).toBe(1);
    expect(said()).toContain('catalog/providers/clerk.yaml\n');
    expect(said()).toMatch(sentence);
    expect(said()).toMatch(/\d+ errors?, 0 warnings in \d+ files/);
    expect(said()).toMatch(/providers\/clerk\.yaml:\d+:\d+\n/);
    expect(said()).not.toMatch(/^\s+at |stack trace|node_modules/im);
  });
});

async function addressOf({ said, process }: Running): Promise<string> {
  await expect.poll(said, { timeout: 60_000 }).toMatch(/http:\/\/[\w.]+:\d+\//);
  expect(process.exitCode).toBeNull();
  return /http:\/\/[\w.]+:\d+\//.exec(said())?.[0] ?? '';
}

test('a page follows what is saved, shows a mistake in its place, and recovers when it is mended', {
  timeout: 180_000,
}, async () => {
  const server = runAstro(site, 'dev', '--port', String(20_000 + (process.pid % 10_000)), '--host', '127.0.0.1');
  const page = await browser.newPage();
  const patient = { timeout: 60_000 };
  const heading = () => page.locator('h1').innerText({ timeout: 1000 });
  const overlay = async (): Promise<string> => {
    const parts = page.locator('vite-error-overlay').locator('header, section, code, #message, #file');
    return (await parts.allInnerTexts()).join('\n');
  };
  try {
    const at = await addressOf(server);
    const text = async (beside: string): Promise<string> => (await fetch(at + beside)).text();
    /** The index of names, in all its files. */
    const names = async (): Promise<string> => {
      const all: string[] = [];
      for (let part = await fetch(`${at}search/en/names-0.json`); part.ok; ) {
        all.push(await part.text());
        part = await fetch(`${at}search/en/names-${all.length}.json`);
      }
      return all.join();
    };
    await page.goto(`${at}guides/clerk/`, patient);
    await expect.poll(heading, patient).toBe('Link your Clerk account');
    // A page says here what it says in a build.
    for (const part of Object.values(partsOf(clerk, guideOf(catalog, clerk), provider)))
      expect(await text('guides/clerk/')).toContain(part);
    await changed(
      text => text.replace('name: Clerk', 'name: Clerkship'),
      async () => {
        await expect.poll(heading, patient).toBe('Link your Clerkship account');
        for (const beside of ['guides/clerk.md', 'api/v1/guides/clerk.json', 'embed/v1/data/de/clerk.json', 'llms.txt'])
          expect(await text(beside), beside).toContain('Clerkship');
        expect(await names()).toContain('Clerkship');
      },
    );
    for (const [beside, type] of [
      ['embed/clerk/nango/', 'text/html'],
      ['embed/v1.js', 'text/javascript'],
      ['og/clerk.png', 'image/png'],
    ] as const) {
      const { status, headers } = await fetch(at + beside);
      expect([status, headers.get('content-type')?.split(';')[0]], beside).toEqual([200, type]);
    }
    expect((await fetch(`${at}guides/nobody.md`)).status).toBe(404);
    await expect.poll(heading, patient).toBe('Link your Clerk account');
    await changed(misspelt, async () => {
      await expect.poll(overlay, patient).toContain('2:1  error  nmae is not a key here. Did you mean name?');
      expect(await overlay()).toContain('providers/clerk.yaml:2:1');
      expect(await overlay()).toContain('nmae: Clerk');
      for (const beside of ['search/en/head.json', 'guides/clerk.md']) {
        const { status } = await fetch(at + beside);
        expect(status, beside).toBe(500);
      }
    });
    await expect.poll(heading, patient).toBe('Link your Clerk account');
    expect(await page.locator('vite-error-overlay').count()).toBe(0);
    expect(await names()).toMatch(/"Clerk"/);
    expect(await text('guides/clerk.md')).toContain('# Link your Clerk account');
    await page.goto(`${at}docs/ci/`, patient);
    const code = async (): Promise<string> => (await page.locator('article').innerText()).replace(/\s+/g, ' ');
    expect(await code()).toContain('image: node:24');
    await changed(
      text => text.replace('node:24', 'node:26'),
      async () => {
        await expect.poll(code, patient).toContain('image: node:26');
        expect(await text('docs/ci.md')).toContain('image: node:26');
      },
      'site/docs/examples/gitlab.yml',
    );
    await expect.poll(code, patient).toContain('image: node:24');
  } finally {
    server.process.kill();
    await server.ended;
  }
});
