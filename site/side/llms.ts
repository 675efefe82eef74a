// /llms.txt and /llms-full.txt: what language models read first (llmstxt.org), and what it lists, in one file.
import { plain } from '../../catalog/model/document.ts';
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import { languages } from '../../catalog/model/text.ts';
import { docsAddress, docsPages } from '../docs/pages.ts';
import { siteWords } from '../words.ts';
import { api, ruleTwinOf, twinOf } from './addresses.ts';
import { docsTwins } from './docs.ts';
import type { Rendered } from './guides.ts';
import { siteRules } from './rules.ts';
import { linkTo, type SideFile, type Site } from './side-file.ts';

const line = (name: string, link: string, what: string): string =>
  `- [${name.replace(/[[\]\\]/g, '\\$&')}](${link}): ${what}`;

/** What is told of a page here; of large catalogs no more is held. */
export interface Listed {
  kind: 'guide' | 'host';
  address: string;
  title: string;
  lead: string;
  markdown: string;
}

export function listed({ address, page, as }: Rendered): Listed {
  const { kind, title, lead } = page();
  return { kind, address, title: plain(title), lead: plain(lead), markdown: as('md') };
}

/** From the pages in English, each provider once and for any app. */
export function* llmsFiles(site: Site, pages: readonly Listed[]): Generator<SideFile> {
  const words = siteWords.en;
  const to = (path: string): string => linkTo(site, path);
  const lines = (wanted: Listed['kind']): string =>
    pages
      .filter(({ kind }) => kind === wanted)
      .map(({ address, title, lead }) => line(title, to(twinOf(address)), lead))
      .join('\n');
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
    lines('guide'),
    `## ${words.apps}`,
    lines('host'),
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
  yield { path: '/llms.txt', content: `${parts.join('\n\n')}\n` };
  const all = [...pages.map(({ markdown }) => markdown), ...docsTwins(site).map(({ content }) => content)];
  yield { path: '/llms-full.txt', content: all.join('\n---\n\n') };
}
