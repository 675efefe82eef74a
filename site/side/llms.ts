// /llms.txt and /llms-full.txt: what language models read first (llmstxt.org), and what it lists, in one file.
import { plain } from '../../catalog/model/document.ts';
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import { languages } from '../../catalog/model/text.ts';
import { docsAddress, docsPages } from '../docs/pages.ts';
import { siteWords } from '../words.ts';
import { api, ruleTwinOf, twinOf } from './addresses.ts';
import { docsTwins } from './docs.ts';
import { isMain, type Rendered, renderedHost } from './guides.ts';
import { siteRules } from './rules.ts';
import { fileMadeBy, linkTo, type SideFile, type Site } from './side-file.ts';

const line = (name: string, link: string, what: string): string =>
  `- [${name.replace(/[[\]\\]/g, '\\$&')}](${link}): ${what}`;

/** What is told of a page here. */
export interface Listed {
  address: string;
  title: string;
  lead: string;
  markdown: () => string;
}

export function listed({ address, page, as }: Rendered): Listed {
  const { title, lead } = page();
  return { address, title: plain(title), lead: plain(lead), markdown: () => as('md') };
}

const lines = (site: Site, pages: readonly Listed[]): string =>
  pages.map(({ address, title, lead }) => line(title, linkTo(site, twinOf(address)), lead)).join('\n');

function overview(site: Site, guides: readonly Listed[], apps: readonly Listed[]): string {
  const words = siteWords.en;
  const to = (path: string): string => linkTo(site, path);
  const rules = [...new Map(siteRules.map(rule => [rule.id, rule])).values()]
    .map(({ id, summary }) => line(id, to(ruleTwinOf(id)), summary))
    .join('\n');
  const others = languages
    .filter(language => language !== 'en')
    .map(language => `${phrasesIn(language).name} (/${language}/guides/…)`)
    .join(', ');
  const parts = [
    '# Linkbook',
    `> ${words.question} ${words.claim}`,
    `Each guide is for any app; for a certain app that is known to offer the provider, add its id: /guides/clerk/nango.md. Other languages: ${others}.`,
    `## ${words.guides}`,
    lines(site, guides),
    `## ${words.apps}`,
    lines(site, apps),
    `## ${words.besides.docs}`,
    docsPages.map(({ id, title, lead }) => line(title, to(twinOf(docsAddress(id))), lead)).join('\n'),
    '## Data',
    [
      line('OpenAPI', to(`${api}/openapi.json`), 'every file of the JSON API, with its form.'),
      line('Providers', to(`${api}/providers.json`), 'all providers, with the addresses of their guides as data.'),
    ].join('\n'),
    '## Optional',
    line('All of it in one file', to('/llms-full.txt'), 'the Markdown of all guides, apps and documentation above.'),
    rules,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** `guides` are those in English, each provider once and for any app. */
export function* llmsFiles(site: Site, guides: () => readonly Listed[]): Generator<SideFile> {
  const apps = (): Listed[] =>
    site.routes
      .filter(isMain)
      .flatMap(route => (route.page === 'host' ? [listed(renderedHost(site.catalog, route))] : []));
  yield fileMadeBy('/llms.txt', () => overview(site, guides(), apps()));
  yield fileMadeBy('/llms-full.txt', () => {
    const pages = [...guides(), ...apps()].map(({ markdown }) => markdown());
    return [...pages, ...docsTwins(site).map(({ content }) => content)].join('\n---\n\n');
  });
}
