// SARIF 2.1.0, as GitHub's code scanning wants it. No piece of a file is embedded: it may hold a secret.
import { type Position, placesIn } from '../../catalog/model/finding.ts';
import { visible } from '../../catalog/model/visible.ts';
import type { DisabledFinding } from '../disables.ts';
import type { LintFinding } from '../finding.ts';
import type { RuleText } from '../rules/entries/rule.ts';
import { fingerprints } from './fingerprint.ts';
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

function ruleOf({ id, severity: level, summary, why }: RuleText): object {
  const risk = severity[id];
  return {
    id,
    shortDescription: { text: words(summary) },
    fullDescription: { text: words(`${summary} ${why}`) },
    help: {
      text: `${summary}\n\n${why}\n\nAn example with its output: lint-connections --explain ${id}`,
      markdown: `**${summary}**\n\n${why}\n\nAn example with its output: \`lint-connections --explain ${id}\``,
    },
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

export const sarif: Report = ({ findings, texts }, _, { version, kind, site, rules, disabled, marked, placeOf }) => {
  const at = placesIn(texts);
  const hashes = new Map<string, (line: number) => string>();
  const hashOf = (file: string, text: string, line: number): string => {
    const of = hashes.get(file) ?? fingerprints(marked.has(file) ? `\uFEFF${text}` : text);
    hashes.set(file, of);
    return of(line);
  };
  const physical = (file: string, [start, end]: LintFinding['range']): object => ({
    artifactLocation: { uri: addressOf(placeOf(file)) },
    region: region(at(file, start), at(file, end)),
  });
  const index = new Map(rules.map(({ id }, place) => [id, place]));

  function resultOf(finding: LintFinding | DisabledFinding): object {
    const { rule, severity: level, message, file, range, related } = finding;
    const text = texts.get(file);
    const ruleIndex = index.get(rule);
    return {
      ruleId: rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level,
      message: { text: plain(message) },
      locations: [{ physicalLocation: physical(file, range) }],
      // Of a file that could not be read GitHub makes its own.
      ...(text !== undefined && {
        partialFingerprints: { primaryLocationLineHash: hashOf(file, text, at(file, range[0]).line) },
      }),
      ...(related && {
        relatedLocations: [
          { id: 1, physicalLocation: physical(file, related.range), message: { text: plain(related.message) } },
        ],
      }),
      // Either every result says whether it is suppressed, or none does.
      ...(disabled.length > 0 && {
        suppressions:
          'reason' in finding ? [{ kind: 'inSource', status: 'accepted', justification: visible(finding.reason) }] : [],
      }),
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
            rules: rules.map(ruleOf),
          },
        },
        automationDetails: { id: `lint-connections/${kind}/` },
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map(({ message, file }) => ({
              level: 'error',
              message: { text: plain(message) },
              locations: [{ physicalLocation: { artifactLocation: { uri: addressOf(placeOf(file)) } } }],
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
