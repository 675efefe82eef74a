// A guide as plain text for a terminal: nothing but words, 78 columns wide.
import type { Block, Doing, GuideStep, Inline, Page, Section, Words } from '../document.ts';
import { phrasesIn } from '../phrases/index.ts';
import { columns, width, wrap } from '../wrap.ts';

function inline(part: Inline): string {
  if (typeof part === 'string') return part;
  if ('label' in part) return `"${part.label}"`;
  if ('path' in part) return part.path.map(step => `"${step}"`).join(' > ');
  // A sign at its end would be taken for the sentence's own.
  if ('code' in part) return /[.,:;]$/.test(part.code) ? `"${part.code}"` : part.code;
  if ('foreign' in part) return part.foreign;
  if (
    part.link.startsWith('#') ||
    part.link.endsWith(part.text) ||
    part.link.replace(/^https:\/\/(www\.)?|\/$/g, '') === part.text
  ) {
    return part.link.startsWith('https:') ? part.link : part.text;
  }
  return `${part.text} (${part.link})`;
}

const words = (of: Words): string => of.map(inline).join('');

function table(head: readonly Words[], rows: readonly (readonly Words[])[], indent: string): string {
  const cells = [head, ...rows].map(row => row.map(words));
  const widths = head.map((_, column) => Math.max(...cells.map(row => columns(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    `${indent}${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columns(cell))).join('   ')}`.trimEnd();
  const [top = [], ...rest] = cells;
  return [line(top), line(widths.map(wide => '-'.repeat(wide))), ...rest.map(line)].join('\n');
}

function block(of: Block, indent: string, page: Page): string {
  const phrases = phrasesIn(page.language);
  const item = (text: string): string => wrap(text, `${indent}- `);
  switch (of.block) {
    case 'say':
      return wrap(words(of.words), indent);
    case 'list':
      return of.items.map(it => item(words(it))).join('\n');
    case 'callout':
      return wrap(`${phrases.callouts[of.tone]}${phrases.colon}${words(of.words)}`, indent);
    case 'address': {
      const mark = ' '.repeat(columns(of.before)) + '^'.repeat(columns(of.lit));
      return `\n${indent}${of.before}${of.lit}${of.after}\n${indent}${mark}\n${wrap(words(of.words), indent)}`;
    }
    case 'give':
      return of.value === undefined ? '' : `\n${indent}${of.value}\n`;
    case 'code':
      return `\n${of.code.replace(/^/gm, `${indent}  `)}\n`;
    case 'permissions':
      return of.items
        .map(it =>
          item(
            `${it.label}${it.access ? words(phrases.aside([it.access])) : ''}${it.why.length > 0 ? `${phrases.colon}${words(it.why)}` : ''}`,
          ),
        )
        .join('\n');
    case 'table':
      return `\n${table(of.head, of.rows, indent)}\n`;
    case 'either':
      return of.ways
        .map(way => `${item(words(way.title))}\n${doings(way.actions, `${indent}  `, page, '*')}`)
        .join('\n');
    case 'picture':
      return `${wrap(words(of.alt), `${indent}[`)}]`;
  }
}

function doings(of: readonly Doing[], indent: string, page: Page, bullet?: '*'): string {
  return of
    .map((doing, index) => {
      const mark = `${indent}${bullet ?? `${String.fromCharCode(97 + (index % 26))}.`} `;
      const below = (doing.below ?? []).map(it => block(it, ' '.repeat(mark.length), page));
      return [wrap(words(doing.words), mark), ...below].join('\n');
    })
    .join('\n');
}

const step = (of: GuideStep, page: Page): string =>
  `${wrap(words(of.title), `${of.number}. `)}\n\n${doings(of.actions, '   ', page)}`;

function section(of: Section, page: Page): string {
  const title = words(of.title);
  return [
    `${title}\n${'-'.repeat(Math.min(width, columns(title)))}`,
    ...of.blocks.map(it => block(it, '', page)),
    ...of.steps.map(it => step(it, page)),
  ].join('\n\n');
}

export function renderText(page: Page): string {
  const title = words(page.title);
  const text = [
    `${title}\n${'='.repeat(Math.min(width, columns(title)))}`,
    wrap(words(page.lead), ''),
    ...page.sections.map(it => section(it, page)),
  ].join('\n\n');
  return `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}
