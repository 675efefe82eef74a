// A guide as Markdown.
import {
  type Block,
  type Doing,
  type GuideStep,
  type Inline,
  type Page,
  plain,
  type Section,
  type Words,
} from '../document.ts';
import { phrasesIn } from '../phrases/index.ts';

/** Braces, too: in MDX they would hold code. */
const escaped = (text: string): string => text.replace(/[\\`*_~[\]<>|{}]|&(?=#?\w+;)/g, '\\$&');

/** Words that may stand at the beginning of a line, where some characters mean a heading or a list, and in MDX two words code. */
const prose = (text: string): string =>
  escaped(text)
    .replace(/^([ \t]*)([-+#=])/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)(?=[.)](?:\s|$))/gm, '$1\\')
    .replace(/^([ei])(?=(?:x|m)port\b)/gm, letter => `&#${letter.charCodeAt(0)};`);

/** As many backticks as it takes to close what holds some. */
const ticksFor = (text: string, least: number): string =>
  '`'.repeat(Math.max(least, ...[...text.matchAll(/`+/g)].map(run => run[0].length + 1)));

function code(text: string): string {
  const ticks = ticksFor(text, 1);
  return ticks.length > 1 ? `${ticks} ${text} ${ticks}` : `\`${text}\``;
}

function inline(part: Inline): string {
  if (typeof part === 'string') return prose(part);
  if ('label' in part) return `**${escaped(part.label)}**`;
  if ('path' in part) return part.path.map(step => `**${escaped(step)}**`).join(' › ');
  if ('code' in part) return code(part.code);
  if ('foreign' in part) return prose(part.foreign);
  return `[${escaped(part.text)}](${part.link.replace(/[\\()<>]/g, '\\$&')})`;
}

export const wordsToMarkdown = (of: Words): string => of.map(inline).join('');
const words = wordsToMarkdown;
const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

export function codeToMarkdown(text: string, language: string): string {
  const fence = ticksFor(text, 3);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A stroke between cells would end one, in code as well. */
const cell = (of: Words): string =>
  of
    .map(part => (typeof part === 'object' && 'code' in part ? inline(part).replaceAll('|', '\\|') : inline(part)))
    .join('');

export function tableToMarkdown(head: readonly Words[], rows: readonly (readonly Words[])[]): string {
  const row = (cells: readonly Words[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n');
}

function block(of: Block, page: Page): string {
  const phrases = phrasesIn(page.language);
  switch (of.block) {
    case 'say':
      return words(of.words);
    case 'list':
      return of.items.map(item => `- ${words(item)}`).join('\n');
    case 'callout':
      return `> **${phrases.callouts[of.tone]}${phrases.colon.trimEnd()}** ${words(of.words)}`;
    case 'address':
      return `${code(of.before + of.lit + of.after)}\n\n${words(of.words)}`;
    case 'give':
      return of.value === undefined ? '' : code(of.value);
    case 'code':
      return codeToMarkdown(of.code, of.language);
    case 'permissions':
      return of.items
        .map(
          it =>
            `- ${code(it.label)}${it.access ? words(phrases.aside([it.access])) : ''}${it.why.length > 0 ? `${phrases.colon}${words(it.why)}` : ''}`,
        )
        .join('\n');
    case 'table':
      return tableToMarkdown(of.head, of.rows);
    case 'either':
      return of.ways
        .map(way => `- **${words(way.title)}**\n${indented(actionsToMarkdown(way.actions, page, '-'), '  ')}`)
        .join('\n');
    case 'picture':
      // In words alone: nothing is loaded into the page of whoever embeds it.
      return words(of.alt);
  }
}

export function actionsToMarkdown(of: readonly Doing[], page: Page, mark: '-' | '1.'): string {
  return of
    .map((doing, index) => {
      const bullet = mark === '-' ? '- ' : `${index + 1}. `;
      const below = (doing.below ?? []).map(it => block(it, page));
      const text = [words(doing.words), ...below].filter(part => part !== '').join('\n\n');
      return bullet + indented(text, ' '.repeat(bullet.length)).trimStart();
    })
    .join('\n');
}

const step = (of: GuideStep, page: Page): string =>
  `### ${of.number}. ${words(of.title)}\n\n${actionsToMarkdown(of.actions, page, '1.')}`;

const section = (of: Section, page: Page): string =>
  [`## ${words(of.title)}`, ...of.blocks.map(it => block(it, page)), ...of.steps.map(it => step(it, page))].join(
    '\n\n',
  );

/** As readers of Markdown make anchors of headings; of the same ones each further one is numbered. */
function anchorsOf(page: Page): Map<string, string> {
  const taken = new Map<string, number>();
  const take = (heading: string): string => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const before = taken.get(slug) ?? 0;
    taken.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  };
  take(plain(page.title));
  return new Map(
    page.sections.flatMap(({ title, steps }) => {
      take(plain(title));
      return steps.map((of): [string, string] => [of.id, take(`${of.number}. ${plain(of.title)}`)]);
    }),
  );
}

export function renderMarkdown(page: Page): string {
  const anchors = anchorsOf(page);
  const text = `${[`# ${words(page.title)}`, words(page.lead), ...page.sections.map(it => section(it, page))].join('\n\n')}\n`;
  return text.replace(/(?<!\\)\]\(#([\w-]+)\)/g, (all, id: string) => {
    const anchor = anchors.get(id);
    return anchor === undefined ? all : `](#${anchor})`;
  });
}
