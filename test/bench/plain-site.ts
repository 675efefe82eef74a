// What the site is held against: a plain Astro site of the same entries, with as many pages of about the same size.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const files: Readonly<Record<string, string>> = {
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ srcDir: './site', devToolbar: { enabled: false } });
`,
  'package.json': '{ "type": "module", "private": true }\n',
  'site/entries.ts': `import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
const folder = 'catalog/providers';
export const entries = readdirSync(folder).map(name => ({ id: name.replace('.yaml', ''), data: load(readFileSync(folder + '/' + name, 'utf8')) }));
export const textIn = (text, language) => (typeof text === 'object' && text ? (text[language] ?? text.en ?? JSON.stringify(text)) : String(text ?? ''));
`,
  'site/layouts/Base.astro': `---
const { title, language } = Astro.props;
---
<!doctype html>
<html lang={language}>
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
  <body><nav><a href="/">Home</a></nav><main><h1>{title}</h1><slot /></main></body>
</html>
<style>body { margin: 0 auto; max-width: 40rem; font: 1rem/1.5 sans-serif }</style>
`,
  'site/components/Field.astro': `---
import { textIn } from '../entries.ts';
const { id, field, language } = Astro.props;
---
<section id={id}>
  <h3>{field.label}</h3>
  <p>{textIn(field.what, language)}</p>
  <p><code>{textIn(field.example, language)}</code></p>
  <ul>{(field.mistakenFor ?? []).map(it => <li><b>{textIn(it.name, language)}</b>: {textIn(it.because, language)}</li>)}</ul>
</section>
`,
  'site/components/Step.astro': `---
import { textIn } from '../entries.ts';
const { step, number, language } = Astro.props;
const actions = (step.do ?? [step]).flatMap(it => Object.entries(it));
---
<li id={'step-' + number}>
  <h3>{number}. {textIn(step.title ?? 'Step', language)}</h3>
  <ol>{actions.map(([verb, what]) => <li><span class="verb">{verb}</span> <b>{textIn(what, language)}</b></li>)}</ol>
</li>
`,
  'site/pages/[...path].astro': `---
import Base from '../layouts/Base.astro';
import Field from '../components/Field.astro';
import Step from '../components/Step.astro';
import { entries, textIn } from '../entries.ts';
export function getStaticPaths() {
  const languages = ['en', 'de', 'fr', 'es', 'ja'];
  return Array.from({ length: Number(process.env.BENCH_PAGES) }, (_, index) => {
    const entry = entries[index % entries.length];
    const language = languages[index % languages.length];
    return { params: { path: language + '/' + entry.id + '/' + index }, props: { entry: entry.data, language } };
  });
}
const { entry, language } = Astro.props;
const fields = Object.entries(entry.fields ?? {});
const methods = Object.entries(entry.methods ?? {});
---
<Base title={'Link your ' + entry.name + ' account'} language={language}>
  <h2>Values</h2>
  {fields.map(([id, field]) => <Field id={id} field={field} language={language} />)}
  {methods.map(([id, method]) => (
    <section>
      <h2>{id}</h2>
      <p>{textIn(method.when, language)}</p>
      <ol>{(method.obtain ?? []).map((step, index) => <Step step={step} number={index + 1} language={language} />)}</ol>
      <pre>{JSON.stringify(method, null, 1)}</pre>
    </section>
  ))}
  <h2>Sources</h2>
  <ul>{(entry.sources ?? []).map(source => <li><a href={source}>{source}</a></li>)}</ul>
</Base>
`,
};

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** In a folder that holds the entries of another one. */
export function plainSite(folder: string, entries: string): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(modules, join(folder, 'node_modules'), 'dir');
  symlinkSync(join(entries, 'catalog'), join(folder, 'catalog'), 'dir');
  return folder;
}
