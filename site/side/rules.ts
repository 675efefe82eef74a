// The linter's rules: as data, and each as a Markdown page with the fixture that shows it.
import { codeToMarkdown } from '../../catalog/model/render/markdown.ts';
import { rules as entryRules } from '../../linter/entries.ts';
import { type Fixture, fixtures } from '../../linter/files.ts';
import type { RuleText } from '../../linter/rules/entries/rule.ts';
import { connectionRules, readerRules } from '../../linter/rules/index.ts';
import { ruleTwinOf } from './addresses.ts';
import type { SideFile } from './side-file.ts';

export interface SiteRule extends RuleText {
  /** What it is about. Some ids speak of both, in words of their own. */
  about: 'connections' | 'entries';
}

const textOf = ({ id, severity, summary, why, mends }: RuleText, about: SiteRule['about']): SiteRule => ({
  id,
  about,
  severity,
  summary,
  why,
  ...(mends !== undefined && { mends }),
});

export const siteRules: readonly SiteRule[] = [
  ...[...readerRules, ...connectionRules].map(rule => textOf(rule, 'connections')),
  ...entryRules.map(rule => textOf(rule, 'entries')),
];

/** A page for each id. */
export const ruleIds: readonly string[] = [...new Set(siteRules.map(({ id }) => id))];

const read = fixtures();

/** What is said of an id, each time with the fixture that shows it. */
export const rulesNamed = (id: string): (SiteRule & { fixture: Fixture | undefined })[] =>
  siteRules.filter(rule => rule.id === id).map(rule => ({ ...rule, fixture: read[rule.about][id] }));

function shown({ files, output }: Fixture, command: string): string[] {
  return [
    ...files.flatMap(({ name, text }) => [
      `\`${name}\``,
      codeToMarkdown(text.trimEnd(), /\.ya?ml$/.test(name) ? 'yaml' : /\.json$/.test(name) ? 'json' : ''),
    ]),
    `\`${command}\``,
    codeToMarkdown(output.trimEnd(), 'text'),
  ];
}

function ruleMarkdown(id: string): string {
  const parts = rulesNamed(id).flatMap(({ about, severity, summary, why, mends, fixture }) => {
    const command = about === 'entries' ? 'lint-connections --entries .' : 'lint-connections';
    return [
      `## ${about === 'entries' ? 'In entries' : 'In connections'}: ${severity}`,
      summary,
      why,
      ...(mends ? [mends] : []),
      ...(fixture ? shown(fixture, command) : []),
    ];
  });
  return `${[`# ${id}`, ...parts].join('\n\n')}\n`;
}

export function* ruleTwins(): Generator<SideFile> {
  for (const id of ruleIds) yield { path: ruleTwinOf(id), content: ruleMarkdown(id) };
}
