// The components for React, Vue and Astro: the examples of the documentation are built, and work in a browser.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strict } from '../support/embedding.ts';
import { onSite } from '../support/on-site.ts';
import { built, exampleProject, type Project } from '../support/projects.ts';
import { root } from '../support/sources.ts';
import { visit } from '../support/visit.ts';

const site = onSite();
const names = ['react', 'vue', 'astro'] as const;

/** Vue names the policy under which it makes texts into code of a template, and makes none here. */
const policyFor = (name: string): string =>
  strict(site.at)
    .replace('script-src', "script-src 'self'")
    .replace("trusted-types 'none'", name === 'vue' ? 'trusted-types vue' : "trusted-types 'none'");

const title = (page: Page): Promise<string> => page.locator('link-guide [part=title]').innerText();
const permissions = (page: Page): Promise<string[]> =>
  page.locator('link-guide [part=permissions] code').allInnerTexts();

describe.each(names)('the example for %s', name => {
  let project: Project;
  let at = '';
  beforeAll(async () => {
    project = exampleProject(name, site.at);
    built(project);
    at = await project.serve('dist', policyFor(name));
  });
  afterAll(() => project?.remove());

  async function on(path: string, use: (page: Page) => Promise<void>, options = {}): Promise<void> {
    const { page, complaints, close } = await visit(site.browser, at + path, options);
    await use(page);
    expect(complaints).toEqual([]);
    await close();
  }

  test('shows the guide on another origin, and follows what the framework changes', () =>
    on('/', async page => {
      await expect.poll(() => title(page)).toBe('Link your HubSpot account in Acme');
      expect(await permissions(page)).toEqual(['crm.objects.contacts.read', 'crm.objects.deals.read']);
      await page.getByLabel('Language').selectOption('de');
      await expect.poll(() => title(page)).toBe('HubSpot-Konto in Acme verknüpfen');
      await page.getByLabel('With deals').uncheck();
      await expect.poll(() => permissions(page)).toEqual(['crm.objects.contacts.read']);
    }));

  test('hands on what the guide says, and asks it for the step of a field', () =>
    on('/', async page => {
      const hub = page.locator('[name=hubId]');
      await hub.waitFor();
      expect(await page.locator('[name=serviceKey]').getAttribute('type')).toBe('password');
      await hub.focus();
      await expect.poll(() => page.locator('link-guide [aria-current=step]').count()).toBe(1);
      expect(await hub.evaluate(it => it === document.activeElement)).toBe(true);
      await page.locator('link-guide input').fill('https://app.hubspot.com/contacts/23456789/objects/0-1');
      await expect.poll(() => hub.inputValue()).toBe('23456789');
    }));

  test('where the site cannot be reached, what stands inside is read', async () => {
    const page = await site.browser.newPage();
    await page.route(`${site.at}/**`, route => route.abort());
    await page.goto(at);
    await page.getByText('How to link your HubSpot account').waitFor();
    await page.close();
  });
});

describe('in a project of React and Vue', () => {
  let there: Project;
  beforeAll(() => {
    there = exampleProject('react', site.at);
  });
  afterAll(() => there?.remove());

  test('props and events are typed', () => {
    there.write(
      'src/types.tsx',
      `import { Guide, type GuideElement } from 'linkbook/react';
import { Guide as VueGuide } from 'linkbook/vue';
import { createRef } from 'react';
import { h } from 'vue';
export const good = [
  <Guide provider="hubspot" scopes={['a', 'b']} steps="obtain" theme="dark" className="own" ref={createRef<GuideElement>()}
    onFieldread={({ field, value }) => field.length + value.length} onError={({ message }) => message.trim()} />,
  h(VueGuide, { provider: 'clay', fields: ['apiKey'], onReady: ({ fields }) => fields.map(({ secret }) => !secret) }),
];
// @ts-expect-error: which provider?
export const nobody = [<Guide app="Acme" />];
// @ts-expect-error: there is no such theme
export const blue = [<Guide provider="clay" theme="blue" />];
// @ts-expect-error: the detail has no such key
export const nothing = [<Guide provider="clay" onReady={({ secrets }) => secrets} />];
// @ts-expect-error: which provider?
export const no = h(VueGuide, { app: 'Acme' });
// @ts-expect-error: the detail has no such key
export const none = h(VueGuide, { provider: 'clay', onError: ({ secret }) => secret });
`,
    );
    expect(there.run('node_modules/typescript/lib/tsc.js')).toBe('');
  });

  test('what stands inside is rendered on a server, with the attributes and without the script', () => {
    there.write(
      'server.mjs',
      `import { Guide } from 'linkbook/react';
import { Guide as VueGuide } from 'linkbook/vue';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createSSRApp, h } from 'vue';
import { renderToString as fromVue } from 'vue/server-renderer';
const props = { script: 'https://linkbook.example/embed/v1.js', provider: 'clay', app: 'A & "B"', scopes: ['a', 'b'], lang: '' };
console.log(renderToString(createElement(Guide, { ...props, className: 'own' }, createElement('a', { href: '/help' }, 'Help'))));
console.log(await fromVue(createSSRApp(() => h(VueGuide, { ...props, class: 'own' }, () => h('a', { href: '/help' }, 'Help')))));`,
    );
    const [react, vue] = there.run('server.mjs').trim().split('\n');
    const attributes = 'provider="clay" app="A &amp; &quot;B&quot;" scopes="a b"';
    expect(react).toBe(`<link-guide class="own" ${attributes}><a href="/help">Help</a></link-guide>`);
    expect(vue?.replace(/<!--[[\]]-->/g, '')).toBe(
      `<link-guide ${attributes} class="own"><a href="/help">Help</a></link-guide>`,
    );
  });
});

test('props and events are typed in Astro, too', () => {
  const there = exampleProject('astro', site.at);
  const page = (...guides: string[]): string =>
    ['---', "import Guide from 'linkbook/astro';", '---', ...guides].join('\n');
  there.write('src/pages/right.astro', page('<Guide provider="clay" steps={["obtain"]} theme="dark" class="own" />'));
  there.write('src/pages/wrong.astro', page('<Guide app="Acme" />', '<Guide provider="clay" theme="blue" />'));
  const { stdout } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'check'], {
    cwd: there.folder,
    encoding: 'utf8',
  });
  there.remove();
  const errors = [...stripVTControlCharacters(stdout).matchAll(/^(\S+\.astro):(\d+):\d+ - error/gm)].map(
    ([, file, line]) => `${file}:${line}`,
  );
  expect(errors.sort(), stdout).toEqual(['src/pages/wrong.astro:4', 'src/pages/wrong.astro:5']);
});

test('every file of an example that is not its set-up is shown in the documentation', () => {
  const told = readFileSync(join(root, 'site/docs/embedding.mdx'), 'utf8');
  for (const name of names) {
    const files = readdirSync(join(root, 'site/docs/examples', name, 'src'), { recursive: true, encoding: 'utf8' });
    const shown = files.filter(file => file.includes('.') && !file.startsWith('main.'));
    expect(shown.length).toBeGreaterThan(0);
    for (const file of shown) expect(told).toContain(`of="${name}/src/${file}"`);
  }
});
