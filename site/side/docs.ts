// Pages of documentation as Markdown: their texts as they are written, with what their components show written out.
import { readFileSync } from 'node:fs';
import {
  actionsToMarkdown,
  codeToMarkdown,
  tableToMarkdown,
  wordsToMarkdown,
} from '../../catalog/model/render/markdown.ts';
import { languages } from '../../catalog/model/text.ts';
import { marked } from '../docs/marked.ts';
import { type DocsId, type DocsPage, docsAddress, docsPages } from '../docs/pages.ts';
import { type Code, codeNamed, factNamed, fileNamed, stepOf, tableNamed } from '../docs/shown.ts';
import type { Table } from '../docs/tables.ts';
import { twinOf } from './addresses.ts';
import { fileMadeBy, linkTo, type SideFile, type Site } from './side-file.ts';

function block({ name, language, text }: Code): string {
  const code = codeToMarkdown(text.trimEnd(), language);
  return name === undefined ? code : `\`${name}\`\n\n${code}`;
}

function table({ head, rows, leads = [] }: Table): string {
  const first = (text: string, link: string | undefined) => (link === undefined ? marked(text) : [{ link, text }]);
  return tableToMarkdown(
    head.map(marked),
    rows.map(([name = '', ...rest], at) => [first(name, leads[at]), ...rest.map(marked)]),
  );
}

type Given = Readonly<Record<string, string>>;

function step({ provider = '', field = '', language }: Given): string {
  const [known = 'en'] = languages.filter(it => it === language);
  const { guide, step } = stepOf(provider, field, known);
  const title = `**${step.number}. ${wordsToMarkdown(step.title)}**`;
  const text = `${title}\n\n${actionsToMarkdown(step.actions, guide, '1.')}`;
  return text.replace(/^/gm, '> ').replace(/ $/gm, '');
}

/** What stands in place of a component. */
const components: Readonly<Record<string, (given: Given) => string>> = {
  Code: ({ of = '' }) => block(codeNamed(of)),
  Fact: ({ of = '' }) => wordsToMarkdown(factNamed(of)),
  File: ({ of = '', name }) => block(fileNamed(of, name)),
  Step: step,
  Table: ({ of = '' }) => table(tableNamed(of)),
};

const code = /^(`{3,})[\s\S]*?^\1$|(`+)[^`][\s\S]*?\2/gm;

/** Changes a text outside of the code in it, and the code for itself. */
function changed(text: string, prose: (text: string) => string, inCode = (text: string): string => text): string {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: hit, index } of text.matchAll(code)) {
    parts.push(prose(text.slice(at, index)), inCode(hit));
    at = index + hit.length;
  }
  return [...parts, prose(text.slice(at))].join('');
}

const component = /<([A-Z]\w*)((?: \w+="[^"]*")*) \/>/g;
const ofMdx = /[<{}]|^(?:im|ex)port\b/m;

/** Of MDX only what is easy to read: Markdown, a remark above it, and components with what they are given in quotes. */
export function markdownOf(mdx: string): string {
  return changed(mdx.replace(/^\{\/\*.*\*\/\}\n+/, ''), prose => {
    const [unread] = ofMdx.exec(prose.replace(component, '')) ?? [];
    if (unread !== undefined)
      throw new Error(`${unread} in a text of the documentation has no form in Markdown: ${prose}`);
    return prose.replace(component, (all, name: string, given: string) => {
      const write = components[name];
      if (!write) throw new Error(`${all} in a text of the documentation is no component.`);
      return write(Object.fromEntries([...given.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value])));
    });
  });
}

const textOf = (id: DocsId): string =>
  markdownOf(readFileSync(new URL(`../docs/${id}.mdx`, import.meta.url), 'utf8')).trim();

function docsMarkdown({ id, title, lead }: DocsPage, site: Pick<Site, 'address'>): string {
  const text = changed(textOf(id), prose => prose.replaceAll('](/', `](${linkTo(site, '/')}`));
  return `# ${title}\n\n${lead}\n\n${text}\n`;
}

export const docsTwins = (site: Pick<Site, 'address'>): SideFile[] =>
  docsPages.map(page => fileMadeBy(twinOf(docsAddress(page.id)), () => docsMarkdown(page, site)));

/** What a page says, without the marks of Markdown and without the rows that only lead elsewhere. */
export const docsWords = (id: DocsId): string =>
  changed(
    textOf(id).replace(/^\| \[.*\n/gm, ''),
    prose =>
      prose
        .replace(/\[|\]\([^)]*\)/g, '')
        .replace(/^(?:#+|-|>|\d+\.) |^\|(?: --- \|)+$|\*|\\(?=[^\w\s])/gm, '')
        .replaceAll('|', ' '),
    hit => hit.replace(/^`+.*\n|`+$|^`+/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();
