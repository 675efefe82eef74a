// SARIF 2.1.0, as GitHub's code scanning wants it. No piece of a file is embedded: it may hold a secret.
import { type Position, placesIn, type Range } from '../../catalog/model/finding.ts';
import { whereRuleIs } from '../../catalog/model/site.ts';
import { visible } from '../../catalog/model/visible.ts';
import type { DisabledFinding } from '../disables.ts';
import type { LintFinding } from '../finding.ts';
import type { RuleText } from '../rules/entries/rule.ts';
import { fingerprints } from './fingerprint.ts';
import { messageOf } from './message.ts';
import type { Report } from './report.ts';
import { safeJson } from './safe.ts';

/** Rules that find a secret in the open, by how bad that is: GitHub shows from 7.0 "high", from 9.0 "critical". */
const severity: Readonly<Record<string, string>> = { 'literal-secret': '9.0', 'secret-example-not-fake': '7.0' };
/** The most GitHub takes. */
const most = { results: 25_000, words: 1024 };

const words = (text: string): string => visible(text).slice(0, most.words);

/** What reads as a link of a message would become one. */
const plain = (message: string): string => visible(message).replace(/\[(?=[^\]]*\]\()/g, '\\[');

/** Relative and percent-encoded; what lies outside the repository by its full address. */
function addressOf(place: string): string {
  const encoded = place.toWellFormed().split('/').map(encodeURIComponent).join('/');
  if (place.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(place) ? `file:///${encoded}` : encoded;
}

function ruleOf({ id, severity: level, summary, why, mends }: RuleText, site: string | undefined): object {
  const risk = severity[id];
  const [where, paragraphs] = [whereRuleIs(id, site), mends ? [why, mends] : [why]];
  const example = 'An example with its output';
  return {
    id,
    shortDescription: { text: words(summary) },
    fullDescription: { text: words(`${summary} ${why}`) },
    help: {
      text: [summary, ...paragraphs, `${example}: ${where}`].join('\n\n'),
      markdown: [
        `**${summary}**`,
        ...paragraphs,
        site === undefined ? `${example}: \`${where}\`` : `[${example}](${where})`,
      ].join('\n\n'),
    },
    ...(site !== undefined && { helpUri: where }),
    defaultConfiguration: { level },
    properties: {
      tags: risk ? ['connections', 'security', 'secrets'] : ['connections'],
      precision: 'high',
      'problem.severity': level,
      ...(risk && { 'security-severity': risk }),
    },
  };
}

const region = (start: Position, end: Position): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const suppressionOf = ({ reason, elsewhere }: DisabledFinding): object => ({
  kind: elsewhere ? 'external' : 'inSource',
  status: 'accepted',
  justification: visible(reason),
});

export const sarif: Report = ({ findings, texts }, _, { version, kind, site, rules, disabled, marked, placeOf }) => {
  const at = placesIn(texts);
  const hashes = new Map<string, (line: number) => string>();
  const hashOf = (file: string, text: string, line: number): string => {
    const of = hashes.get(file) ?? fingerprints(marked.has(file) ? `\uFEFF${text}` : text);
    hashes.set(file, of);
    return of(line);
  };
  const artifact = (file: string): object => ({ uri: addressOf(placeOf(file)) });
  const regionOf = (file: string, [start, end]: Range): object => region(at(file, start), at(file, end));
  const physical = (file: string, range: Range): object => ({
    artifactLocation: artifact(file),
    region: regionOf(file, range),
  });
  const index = new Map(rules.map(({ id }, place) => [id, place]));

  /** The first of two duplicates; where the value is kept that a reference leads to. */
  function relatedTo({ file, related, from = '' }: LintFinding): object[] {
    const [, kept, line] = /^(.*):(\d+)$/s.exec(from) ?? [];
    const places = [
      ...(related
        ? [{ physicalLocation: physical(file, related.range), message: { text: plain(related.message) } }]
        : []),
      ...(kept === undefined
        ? []
        : [
            {
              physicalLocation: { artifactLocation: artifact(kept), region: { startLine: Number(line) } },
              message: { text: 'the value is here' },
            },
          ]),
    ];
    return places.map((place, nth) => ({ id: nth + 1, ...place }));
  }

  /** Only where every text may be seen. */
  function fixesOf({ rule, file, fix }: LintFinding): object[] {
    const edits = fix?.edits ?? [];
    if (edits.length === 0 || edits.some(({ text }) => text === null)) return [];
    const replacements = edits.map(({ range, text }) => ({
      deletedRegion: regionOf(file, range),
      ...(text && { insertedContent: { text } }),
    }));
    const description = { text: words(rules[index.get(rule) ?? -1]?.mends ?? 'What --fix does.') };
    return [{ description, artifactChanges: [{ artifactLocation: artifact(file), replacements }] }];
  }

  function resultOf(finding: LintFinding | DisabledFinding): object {
    const { rule, severity: level, file, range } = finding;
    const text = texts.get(file);
    const ruleIndex = index.get(rule);
    const [related, fixes] = [relatedTo(finding), fixesOf(finding)];
    return {
      ruleId: rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level,
      message: { text: plain(messageOf(finding)) },
      locations: [{ physicalLocation: physical(file, range) }],
      // Of a file that could not be read GitHub makes its own.
      ...(text !== undefined && {
        partialFingerprints: { primaryLocationLineHash: hashOf(file, text, at(file, range[0]).line) },
      }),
      ...(related.length > 0 && { relatedLocations: related }),
      // Either every result says whether it is suppressed, or none does.
      ...(disabled.length > 0 && { suppressions: 'reason' in finding ? [suppressionOf(finding)] : [] }),
      ...(fixes.length > 0 && { fixes }),
    };
  }

  const all = [...findings, ...disabled];
  const kept = all.length <= most.results ? all : all.sort((a, b) => a.severity.localeCompare(b.severity));
  const unreadable = findings.filter(({ rule }) => rule === 'unreadable');
  const document = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lint-connections',
            version,
            semanticVersion: version,
            ...(site !== undefined && { informationUri: site }),
            rules: rules.map(rule => ruleOf(rule, site)),
          },
        },
        automationDetails: { id: `lint-connections/${kind}/` },
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map(({ message, file }) => ({
              level: 'error',
              message: { text: plain(message) },
              locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
            })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: kept.slice(0, most.results).map(resultOf),
      },
    ],
  };
  return `${safeJson(document, 2)}\n`;
};
