// Rendered on a server, taken over in a browser: the components for React and Vue, in the development builds that complain.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strict } from '../support/embedding.ts';
import { onSite } from '../support/on-site.ts';
import { type Project, project } from '../support/projects.ts';
import { visit } from '../support/visit.ts';

const site = onSite();

/** What came from the server is remembered, to be compared with what stands there later. Where nothing brings a script, the guide comes first. */
const before = `const root = document.getElementById('root');
window.came = document.querySelector('link-guide a');
const isShown = () => document.querySelector('link-guide').shadowRoot?.querySelector('[part=title]');
while (!root.dataset.script && !isShown()) await new Promise(requestAnimationFrame);`;

const frameworks = {
  react: {
    app: `import { Guide } from 'linkbook/react';
import { createElement, useState } from 'react';
export function App({ script }) {
  const [fields, setFields] = useState('');
  const said = ({ fields }) => setFields(fields.map(({ label }) => label).join());
  const guide = { script, provider: 'clay', app: 'Acme', lang: 'de', steps: ['obtain'], onReady: said };
  return createElement('div', null, createElement('output', null, fields),
    createElement(Guide, guide, createElement('a', { href: '/help' }, 'Help')));
}`,
    server: `import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.js';
console.log(renderToString(createElement(App, { script: process.argv[2] || undefined })));`,
    client: `import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';
${before}
hydrateRoot(root, createElement(App, { script: root.dataset.script }));`,
  },
  vue: {
    app: `import { Guide } from 'linkbook/vue';
import { h, ref } from 'vue';
export const App = {
  props: ['script'],
  setup({ script }) {
    const fields = ref('');
    const onReady = it => { fields.value = it.fields.map(({ label }) => label).join(); };
    const guide = { script, provider: 'clay', app: 'Acme', lang: 'de', steps: ['obtain'], onReady };
    return () => h('div', [h('output', fields.value), h(Guide, guide, () => h('a', { href: '/help' }, 'Help'))]);
  },
};`,
    server: `import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { App } from './app.js';
console.log(await renderToString(createSSRApp(App, { script: process.argv[2] || undefined })));`,
    client: `import { createSSRApp } from 'vue';
import { App } from './app.js';
${before}
createSSRApp(App, { script: root.dataset.script }).mount(root);`,
  },
} as const;
const names = Object.keys(frameworks) as (keyof typeof frameworks)[];

const bundler = `import { rolldown } from 'rolldown';
const define = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};
const bundle = await rolldown({ input: 'client.js', platform: 'browser', transform: { define } });
await bundle.write({ file: 'dist/client.js', format: 'es' });`;

describe.each(names)('%s', name => {
  const { app, server, client } = frameworks[name];
  let there: Project;
  let at = '';
  beforeAll(async () => {
    there = project();
    for (const [file, text] of Object.entries({ 'app.js': app, 'server.js': server, 'client.js': client }))
      there.write(file, text);
    there.write('package.json', '{ "type": "module" }');
    there.write('bundle.js', bundler);
    there.run('bundle.js');
    const policy = strict(site.at).replace('script-src', "script-src 'self'");
    at = await there.serve('dist', policy.replace("trusted-types 'none'", 'trusted-types vue'));
  });
  afterAll(() => there?.remove());

  const own = (): string => `${site.at}/embed/v1.js`;
  test.each([
    ['brings the script itself', own, () => ''],
    ['finds a guide that is there already', () => '', () => `<script type="module" src="${own()}"></script>`],
  ])('%s, and keeps what came from the server', async (_, script, head) => {
    const body = there.run('server.js', script()).trim();
    expect(body).toContain('>Help</a>');
    const given = script() && ` data-script="${script()}"`;
    there.write(
      'dist/index.html',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Acme</title>${head()}</head><body><div id="root"${given}>${body}</div><script type="module" src="/client.js"></script></body></html>`,
    );
    const { page, complaints, close } = await visit(site.browser, at);
    await expect.poll(() => page.locator('link-guide [part=title]').innerText()).toBe('Clay-Konto in Acme verknüpfen');
    await expect.poll(() => page.locator('#root > div > output').innerText()).toBe('API key,Workspace ID');
    const same = await page.evaluate(() => Reflect.get(window, 'came') === document.querySelector('link-guide a'));
    expect(same).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('a page that is not what the server sent is complained about: the builds above would say so', async () => {
  const there = project();
  const { app, client } = frameworks.react;
  for (const [file, text] of Object.entries({ 'app.js': app, 'client.js': client, 'bundle.js': bundler }))
    there.write(file, text);
  there.write('package.json', '{ "type": "module" }');
  there.run('bundle.js');
  there.write(
    'dist/index.html',
    '<!doctype html><html lang="en"><head><title>Acme</title></head><body><div id="root" data-script="/none.js"><link-guide></link-guide><p>Other</p></div><script type="module" src="/client.js"></script></body></html>',
  );
  const { page, complaints, close } = await visit(
    site.browser,
    await there.serve('dist', strict(site.at).replace('script-src', "script-src 'self'")),
  );
  await page.locator('link-guide').waitFor({ state: 'attached' });
  expect(complaints.join('\n')).toContain('Hydration failed');
  await close();
  there.remove();
});
