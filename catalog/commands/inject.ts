// linkbook inject: guides inside Markdown, MDX and HTML files, kept up to date between markers.
import { renameSync, statSync, writeFileSync } from 'node:fs';
import { readText } from '../files.ts';
import type { Catalog } from '../model/catalog.ts';
import { composeGuide, isProblem } from '../model/guide/compose.ts';
import { injectInto, type Marker } from '../model/inject.ts';
import { didYouMean } from '../model/near.ts';
import { renderHtml } from '../model/render/html.ts';
import { renderMarkdown } from '../model/render/markdown.ts';
import { type Language, languages } from '../model/text.ts';
import { quoted, visible } from '../model/visible.ts';
import { type Call, type Command, Refusal } from './command.ts';

const known = ['host', 'method', 'lang', 'app', 'form', 'scopes', 'steps', 'heading'];

/** Headings of a fragment begin one level below the page's own, unless the marker says otherwise. */
function lowered(markdown: string, by: number): string {
  let fenced = false;
  return markdown
    .split('\n')
    .map(line => {
      if (line.startsWith('```')) fenced = !fenced;
      return !fenced && line.startsWith('#') ? '#'.repeat(by) + line : line;
    })
    .join('\n');
}

function write({ words, options }: Marker, catalog: Catalog, html: boolean): string | { problem: string } {
  const [provider, ...more] = words;
  if (provider === undefined || more.length > 0)
    return { problem: 'The marker wants one provider: <!-- linkbook: clerk -->' };
  for (const name of Object.keys(options)) {
    if (!known.includes(name))
      return {
        problem: `${quoted(name)} is not an option of a marker.${didYouMean(name, known) || ` There are: ${known.join(', ')}.`}`,
      };
  }
  const { lang = 'en', heading = '2', steps } = options;
  const language = languages.find(it => it === lang);
  if (!language) return { problem: `lang wants ${languages.join(', ')}; ${quoted(lang)} is none of them.` };
  if (!/^[1-3]$/.test(heading)) return { problem: 'heading wants 1, 2 or 3.' };
  if (steps !== undefined && steps !== 'obtain' && steps !== 'link') return { problem: 'steps wants obtain or link.' };
  const guide = composeGuide(catalog, {
    provider,
    host: options['host'],
    method: options['method'],
    language: language satisfies Language,
    app: options['app'],
    form: options['form'],
    scopes: options['scopes']?.split(','),
    steps,
  });
  if (isProblem(guide)) return guide;
  const level = Number(heading) as 1 | 2 | 3;
  return html ? renderHtml(guide, { heading: level }) : lowered(renderMarkdown(guide), level - 1);
}

/** Written whole or not at all. */
function replaceFile(path: string, text: string): void {
  const beside = `${path}.linkbook-${process.pid}`;
  writeFileSync(beside, text, { mode: statSync(path).mode });
  renameSync(beside, path);
}

function lineDiff(before: string, after: string): string[] {
  const [a, b] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  return [
    `@@ line ${start + 1} @@`,
    ...a.slice(start, endA).map(line => `-${line}`),
    ...b.slice(start, endB).map(line => `+${line}`),
  ];
}

function injectFile(path: string, call: Call): 'same' | 'changed' | 'problem' {
  const { world, flags, catalog } = call;
  const loaded = readText(path, 8 * 1024 * 1024);
  if ('finding' in loaded) {
    world.err(`${visible(path)}: ${loaded.finding.message}\n`);
    return 'problem';
  }
  const { text } = loaded.source;
  const html = /\.html?$/i.test(path);
  const result = injectInto(text, marker => write(marker, catalog, html), { force: flags['force'] === true });
  for (const { line, message } of result.problems) world.err(`${visible(path)}:${line}: ${message}\n`);
  if (result.problems.length > 0) return 'problem';
  if (result.blocks === 0) world.err(`${visible(path)}: no marker here, nothing to do.\n`);
  if (result.text === text) return 'same';
  if (flags['check']) {
    world.out(`${visible(path)}: out of date (${result.changed.map(line => `line ${line}`).join(', ')})\n`);
    for (const line of lineDiff(text, result.text)) world.out(`${visible(line)}\n`);
  } else {
    replaceFile(path, result.text);
    world.out(`${visible(path)}: updated\n`);
  }
  return 'changed';
}

export const inject: Command = {
  summary: 'Keep guides inside your own documents up to date',
  usage: 'linkbook inject <file …> [--check] [--force]',
  help: `Fills the space between two markers in Markdown, MDX and HTML files:

  <!-- linkbook: clay host=your-app app="Acme" lang=de -->
  <!-- /linkbook -->

In MDX the markers are {/* linkbook: … */}. Options of a marker: ${known.join(', ')}.

Examples
  linkbook inject README.md docs/*.md
  linkbook inject --check docs/*.md     for CI: prints what is out of date, changes nothing, exit code 1

  --force   overwrite blocks that were edited by hand`,
  options: { check: { type: 'boolean' }, force: { type: 'boolean' } },
  run: call => {
    if (call.words.length === 0) throw new Refusal('Which files?');
    const results = call.words.map(path => injectFile(path, call));
    if (results.includes('problem')) return 2;
    return call.flags['check'] && results.includes('changed') ? 1 : 0;
  },
};
