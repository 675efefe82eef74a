// JUnit: a test case for each finding, and one that passes for each file without any.
import { placesIn } from '../../catalog/model/finding.ts';
import { visible } from '../../catalog/model/visible.ts';
import { reportFindings } from '../../catalog/report.ts';
import type { LintFinding } from '../finding.ts';
import { guided, messageOf } from './message.ts';
import type { Report } from './report.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 cannot carry every character, not even as a reference. */
const xml = (text: string): string =>
  text
    .replace(
      /[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/[&<>"]/g, sign => entities[sign] ?? sign);

const attributes = (of: Readonly<Record<string, string | number>>): string =>
  Object.entries(of)
    .map(([name, value]) => ` ${name}="${xml(visible(String(value)))}"`)
    .join('');

export const junit: Report = ({ findings, texts, drawn }, look, { placeOf }) => {
  const at = placesIn(texts);
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const files = [...new Set([...texts.keys(), ...byFile.keys()])].sort();

  function caseOf(finding: LintFinding): string {
    const { rule, severity, file, range } = finding;
    const { line, column } = at(file, range[0]);
    const place = placeOf(file);
    const name = attributes({ name: `${rule}:${line}:${column}`, classname: place, file: place, line, time: 0 });
    const element = rule === 'unreadable' ? 'error' : 'failure';
    const about = attributes({ type: rule, message: `${severity}: ${messageOf(finding)}` });
    const body = reportFindings([guided(finding)], texts, { ...look, color: false }, drawn, at);
    return `    <testcase${name}>\n      <${element}${about}>${xml(body)}</${element}>\n    </testcase>\n`;
  }

  const count = (of: readonly LintFinding[]): { tests: number; failures: number; errors: number; time: number } => {
    const errors = of.filter(({ rule }) => rule === 'unreadable').length;
    return { tests: Math.max(1, of.length), failures: of.length - errors, errors, time: 0 };
  };
  const suites = files.map(file => {
    const of = byFile.get(file) ?? [];
    const place = placeOf(file);
    const passing = `    <testcase${attributes({ name: 'no findings', classname: place, file: place, time: 0 })}/>\n`;
    const cases = of.length > 0 ? of.map(caseOf).join('') : passing;
    return `  <testsuite${attributes({ name: place, ...count(of) })}>\n${cases}  </testsuite>\n`;
  });
  const clean = files.filter(file => !byFile.has(file)).length;
  const all = attributes({ name: 'lint-connections', ...count(findings), tests: findings.length + clean });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${all}>\n${suites.join('')}</testsuites>\n`;
};
