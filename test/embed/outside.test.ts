// A page outside the repository, made by following /docs/embedding alone: Clay and Clerk, in German, in Acme, in seven ways.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plain } from '../../catalog/model/document.ts';
import { noAddress, origin } from '../../site/docs/component.ts';
import { fileOf } from '../support/browser.ts';
import { strict } from '../support/embedding.ts';
import { compose } from '../support/guides.ts';
import { decoded } from '../support/html.ts';
import { onSite } from '../support/on-site.ts';
import { catalog } from '../support/own.ts';
import { built, exampleProject, type Project, project } from '../support/projects.ts';
import { strangersTo } from '../support/strangers.ts';
import { visit } from '../support/visit.ts';

const site = onSite();
const docs = readFileSync(fileOf('/docs/embedding/') ?? '', 'utf8');
const providers = ['clay', 'clerk'] as const;
const projects: Project[] = [];
const kept = <P extends Project>(it: P): P => {
  projects.push(it);
  return it;
};
let folder: Project;
let address = '';

/** As written on the page, in the section of this heading and under this name. */
function code(section: string, name: string): string {
  const part = docs.split('<h2').find(it => it.includes(`id="${section}"`)) ?? '';
  const figure = part.split('<figure').find(it => it.includes(`<figcaption>${name}</figcaption>`)) ?? '';
  const [, html] = /<code>([\s\S]*?)<\/code>/.exec(figure) ?? [];
  if (html === undefined) throw new Error(`The page shows no ${name} under ${section}.`);
  return decoded(html.replace(/<[^>]+>/g, ''))
    .replaceAll(origin, site.at)
    .replaceAll(noAddress, site.at);
}

/** The same for another provider, in German and under the name Acme. */
const chosen = (text: string, provider: string): string =>
  text
    .replace(/\b(?:clay|zendesk)\b/g, provider)
    .replace(/\b(?:Clay|Zendesk)\b/g, catalog.providers.get(provider)?.name ?? '')
    .replace('lang=fr', 'lang=de');

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Acme</title></head><body><main>${body}</main></body></html>`;

/** The command of the documentation that begins like this; what it would write into a file. */
function printed(section: string, begin: string, provider: string): string {
  const line = code(section, 'Terminal')
    .split('\n')
    .find(it => it.startsWith(`npx ${begin}`));
  if (line === undefined) throw new Error(`The page shows no command ${begin}.`);
  const [, , ...args] = chosen(line.replace(/ +[>#].*/, ''), provider).split(' ');
  return folder.run('node_modules/linkbook/bin.js', ...args);
}

/** The guide of a provider is there: in German, of Acme, of no other app, and without a word of ours. */
async function shown(at: string, provider: string, within: string, inFrame = false): Promise<void> {
  const { page: seen, complaints, close } = await visit(site.browser, at);
  const place = (inFrame ? seen.frameLocator('iframe') : seen).locator(within);
  const guide = compose({ provider, app: 'Acme', language: 'de' });
  await place.getByText(plain(guide.title)).first().waitFor();
  const text = await place.innerText();
  const steps = guide.sections.filter(({ id }) => id === 'obtain' || id === 'link').flatMap(section => section.steps);
  for (const { title } of steps) expect(text, at).toContain(plain(title));
  const entry = catalog.providers.get(provider);
  expect(entry && strangersTo(entry).exec(text)?.[0], at).toBeUndefined();
  expect(text).not.toMatch(/linkbook/i);
  expect(complaints).toEqual([]);
  await close();
}

const nothing =
  "default-src 'none'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

beforeAll(async () => {
  folder = kept(project());
  address = await folder.serve(
    '.',
    strict(site.at).replace('script-src', "script-src 'self'").replace('connect-src', "connect-src 'self'"),
  );
});
afterAll(() => {
  for (const it of projects) it.remove();
});

test('the page counts seven ways, each with a section', () => {
  const [, list = ''] = /<ol>([\s\S]*?)<\/ol>/.exec(docs.slice(docs.indexOf('class="lead"'))) ?? [];
  const sections = [...list.matchAll(/<li><a href="#([\w-]+)"/g)].map(([, id = '']) => id);
  expect(sections).toEqual([
    'web-component',
    'react-vue-astro',
    'iframe',
    'markdown-that-stays-up-to-date',
    'fragments',
    'json',
    'in-a-program-of-your-own',
  ]);
  for (const id of sections) expect(docs).toContain(`<h2 id="${id}"`);
});

test.each(providers)('1. web component: %s', async provider => {
  folder.write(`component-${provider}.html`, page(chosen(code('web-component', 'HTML'), provider)));
  await shown(`${address}/component-${provider}.html`, provider, 'link-guide [part=guide]');
});

test('2. React', async () => {
  const it = kept(exampleProject('react', site.at));
  for (const provider of providers)
    it.write(`src/${provider}.jsx`, chosen(code('react-vue-astro', 'Guide.jsx'), provider));
  it.write(
    'src/main.tsx',
    `import { createRoot } from 'react-dom/client';
// @ts-ignore: plain JavaScript, as it was copied
import * as clay from './clay.jsx';
// @ts-ignore
import * as clerk from './clerk.jsx';
createRoot(document.getElementById('root')!).render(<><clay.Instructions /><clerk.Instructions /></>);`,
  );
  await frameworkShows(it, strict(site.at));
});

test('2. Vue', async () => {
  const it = kept(exampleProject('vue', site.at));
  for (const provider of providers)
    it.write(`src/${provider}.vue`, chosen(code('react-vue-astro', 'Guide.vue'), provider));
  it.write(
    'src/main.js',
    `import { createApp, h } from 'vue';
import Clay from './clay.vue';
import Clerk from './clerk.vue';
createApp(() => [h(Clay), h(Clerk)]).mount('#root');`,
  );
  await frameworkShows(it, strict(site.at).replace("trusted-types 'none'", 'trusted-types vue'));
});

async function frameworkShows(it: Project, policy: string): Promise<void> {
  built(it);
  const at = await it.serve('dist', policy.replace('script-src', "script-src 'self'"));
  for (const provider of providers) await shown(at, provider, `link-guide[provider=${provider}] [part=guide]`);
}

test('2. Astro and MDX; 4. Markdown and MDX that stay up to date', async () => {
  const it = kept(exampleProject('astro', site.at));
  for (const provider of providers) {
    it.write(`src/pages/${provider}.astro`, chosen(code('react-vue-astro', 'Guide.astro'), provider));
    it.write(`src/pages/mdx-${provider}.mdx`, chosen(code('react-vue-astro', 'src/pages/clay.mdx'), provider));
    const section = 'markdown-that-stays-up-to-date';
    it.write(`src/pages/kept-${provider}.md`, chosen(code(section, 'docs/zendesk.md'), provider));
    const mdx = chosen(code(section, 'docs/clay.mdx'), provider).replace(' steps=obtain', ' lang=de');
    it.write(`src/pages/too-${provider}.mdx`, mdx);
    it.write(
      `public/${provider}.html`,
      page(`\n${chosen(code(section, 'docs/zendesk.md'), provider).replace(/^#.*/, '')}\n`),
    );
  }
  const files = providers.flatMap(id => [`src/pages/kept-${id}.md`, `src/pages/too-${id}.mdx`, `public/${id}.html`]);
  it.run('node_modules/linkbook/bin.js', 'inject', ...files);
  it.run('node_modules/linkbook/bin.js', 'inject', '--check', ...files);
  built(it);
  const at = await it.serve('dist', strict(site.at));
  for (const provider of providers) {
    await shown(`${at}/${provider}/`, provider, 'link-guide [part=guide]');
    await shown(`${at}/mdx-${provider}/`, provider, 'link-guide [part=guide]');
    for (const name of [`kept-${provider}/`, `too-${provider}/`, `${provider}.html`])
      await shown(`${at}/${name}`, provider, 'body');
  }
});

test.each(providers)('3. iframe: %s', async provider => {
  folder.write(`frame-${provider}.html`, page(chosen(code('iframe', 'HTML'), provider)));
  const at = `${address}/frame-${provider}.html`;
  await shown(at, provider, '[part=guide]', true);
  const { page: framing, close } = await visit(site.browser, at);
  await expect.poll(() => framing.locator('iframe').getAttribute('height').then(Number)).toBeGreaterThan(600);
  await close();
});

test.each(providers)('5. fragments: %s', async provider => {
  const html = printed('fragments', 'linkbook guide clay --format html', provider);
  folder.write(`fragments/html-${provider}.html`, page(html));
  const text = printed('fragments', 'linkbook guide zendesk --format text', provider).replace(
    /[&<]/g,
    it => `&#${it.charCodeAt(0)};`,
  );
  folder.write(`fragments/text-${provider}.html`, page(`<pre>${text}</pre>`));
  const at = await folder.serve('fragments', nothing);
  await shown(`${at}/html-${provider}.html`, provider, 'article');
  await shown(`${at}/text-${provider}.html`, provider, 'pre');
});

test.each(providers)('6. JSON: %s', async provider => {
  folder.write(`${provider}.json`, printed('json', 'linkbook guide clay --format json', provider));
  folder.write(`json-${provider}.js`, chosen(code('json', 'guide.js'), provider));
  folder.write(`json-${provider}.html`, page(`<script type="module" src="/json-${provider}.js"></script>`));
  await shown(`${address}/json-${provider}.html`, provider, 'main');
});

test.each(providers)('7. in a program of your own: %s', async provider => {
  folder.write(`program-${provider}.mjs`, chosen(code('in-a-program-of-your-own', 'guide.js'), provider));
  const [html = ''] = folder.run(`program-${provider}.mjs`).split('</article>');
  folder.write(`programs/${provider}.html`, page(`${html}</article>`));
  await shown(`${await folder.serve('programs', nothing)}/${provider}.html`, provider, 'article');
});
