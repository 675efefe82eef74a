// linkbook inject: guides inside Markdown, MDX and HTML files, kept up to date between markers.
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readText } from '../disk.ts';
import type { Catalog } from '../model/catalog.ts';
import { difference } from '../model/difference.ts';
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
    scopes: options['scopes']?.split(',').map(scope => scope.trim()),
    steps,
  });
  if (isProblem(guide)) return guide;
  const level = Number(heading) as 1 | 2 | 3;
  // On one line: indentation would show inside <pre>.
  if (html) return renderHtml(guide, { heading: level }).trim().replaceAll('\n', '&#10;');
  return lowered(renderMarkdown(guide), level - 1);
}

/** Written whole or not at all, through links to the file they mean. */
function replaceFile(path: string, text: string): void {
  const real = realpathSync(path);
  const beside = `${real}.linkbook-${process.pid}`;
  try {
    writeFileSync(beside, text, { mode: statSync(real).mode });
    renameSync(beside, real);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function injectFile(path: string, call: Call): 'same' | 'changed' | 'problem' {
  const { world, flags, catalog } = call;
  const loaded = readText(path, 8 * 1024 * 1024, true);
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
    const where = result.changes.map(({ line }) => `line ${line}`).join(', ');
    world.out(`${visible(path)}: out of date (${where})\n`);
    let moved = 0;
    for (const { line, before, after } of result.changes) {
      for (const shown of difference(before, after, { before: line, after: line + moved }))
        world.out(`${visible(shown)}\n`);
      moved += after.length - before.length;
    }
    return 'changed';
  }
  try {
    replaceFile(path, result.text);
  } catch {
    world.err(`${visible(path)}: This cannot be written. Are the file and its folder yours?\n`);
    return 'problem';
  }
  world.out(`${visible(path)}: updated\n`);
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
