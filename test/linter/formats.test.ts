// Formats of other programs: SARIF, GitHub's annotations, GitLab's code quality, JUnit.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprints } from '../../linter/report/fingerprint.ts';
import { stepSummary } from '../../linter/report/github.ts';
import { formats } from '../../linter/report/index.ts';
import { connectionRules, readerRules } from '../../linter/rules/index.ts';
import { good, lint } from './world.ts';

const duplicate = good.replace('    credentials', '    provider: clay\n    credentials');
const wrong = `${good
  .replace('    credentials', '    expires: 2026-11-25 # 😀\n    credentials')
  .replace('workspaceId', 'workspace')}hots: clay\n`;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'));
  for (const [name, text] of [
    ['.git/HEAD', ''],
    ['clean/connections.yaml', good],
    ['wrong/a 100%, ü:x/connections.yaml', wrong],
    ['twice/connections.yaml', duplicate],
    ['unreadable/connections.yaml', Buffer.from([0xff, 0xfe, 0x20])],
    ['empty/readme.md', ''],
    ['kept/connections.yaml', good.replace('"1060661"', '${CLAY_WORKSPACE_ID}')],
    ['kept/.env', '# of Clay\nCLAY_WORKSPACE_ID=not-a-number\n'],
  ] as const) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const env = () => ({ GITHUB_WORKSPACE: folder });
const kept = () => join(folder, 'kept/.env');
const report = async (format: string, path: string, more: readonly string[] = []): Promise<string> =>
  (await lint([join(folder, path), '-f', format, ...more], { env: env() })).out;

// biome-ignore lint/suspicious/noExplicitAny: a document whose form is what is tested
type Any = any;

/** Four numbers, or only the line where no more is known. */
function expectPlace({ artifactLocation, region }: Any): void {
  expect(artifactLocation.uri).toMatch(/^(?!\.?\/)[\w.~!*'()%/-]+$/);
  const keys = Object.keys(region);
  expect([['startLine', 'startColumn', 'endLine', 'endColumn'], ['startLine']]).toContainEqual(keys);
  for (const number of Object.values(region)) expect(number).toBeGreaterThanOrEqual(1);
  if (keys.length > 1) expect(region.endLine > region.startLine || region.endColumn >= region.startColumn).toBe(true);
}

/** What the standard and GitHub's code scanning demand of a log. */
function expectSarif(log: Any): Any {
  expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs']);
  expect(log.$schema).toMatch(/^https:\/\/.*sarif-schema-2\.1\.0\.json$/);
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  const { driver } = run.tool;
  expect(driver).toMatchObject({ name: 'lint-connections', version: '1.2.3', semanticVersion: '1.2.3' });
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.automationDetails.id).toMatch(/^lint-connections\/(?:connections|entries)\/$/);
  const text = expect.stringMatching(/^[^\0]{1,1024}$/s);
  for (const rule of driver.rules) {
    expect(rule).toEqual({
      id: expect.stringMatching(/^[a-z-]+$/),
      shortDescription: { text },
      fullDescription: { text },
      help: { text, markdown: text },
      ...(rule.helpUri && { helpUri: expect.stringMatching(/^https:\/\//) }),
      defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning)$/) },
      properties: expect.objectContaining({
        tags: expect.arrayContaining(['connections']),
        precision: expect.stringMatching(/^(?:very-high|high|medium|low)$/),
        'problem.severity': rule.defaultConfiguration.level,
      }),
    });
    expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
  }
  expect(Array.isArray(run.results)).toBe(true);
  for (const result of run.results) {
    expect(driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(['error', 'warning']).toContain(result.level);
    expect(result.message.text).not.toBe('');
    expect(result.locations).toHaveLength(1);
    for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])])
      expectPlace(physicalLocation);
    for (const { description, artifactChanges } of result.fixes ?? []) {
      expect(description.text).toMatch(/^--fix /);
      for (const { artifactLocation, replacements } of artifactChanges) {
        for (const { deletedRegion, insertedContent } of replacements) {
          expectPlace({ artifactLocation, region: deletedRegion });
          if (insertedContent) expect(insertedContent).toEqual({ text: expect.stringMatching(/./) });
        }
      }
    }
  }
  expect(JSON.stringify(log)).not.toContain('"snippet"');
  return run;
}

describe('sarif', () => {
  it('of a run that finds nothing is whole', async () => {
    const run = expectSarif(JSON.parse(await report('sarif', 'clean')));
    expect(run.results).toEqual([]);
    const none = await report('sarif', 'empty', ['--no-error-on-unmatched-pattern']);
    expect(expectSarif(JSON.parse(none)).results).toEqual([]);
  });
  it('tells every finding: where, in units of JavaScript, and by a path from the root', async () => {
    const { results } = expectSarif(JSON.parse(await report('sarif', 'wrong')));
    const of = (rule: string) => results.find(({ ruleId }: Any) => ruleId === rule);
    const { physicalLocation } = of('expired').locations[0];
    expect(physicalLocation.artifactLocation.uri).toBe('wrong/a%20100%25%2C%20%C3%BC%3Ax/connections.yaml');
    expect(physicalLocation.region).toEqual({ startLine: 5, startColumn: 14, endLine: 5, endColumn: 24 });
    expect(of('expired')).toMatchObject({ level: 'warning' });
    expect(of('unknown-field')).toMatchObject({ level: 'error' });
    expect(of('expired').partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{1,16}:1$/);
    expect(of('expired').suppressions).toBeUndefined();
  });
  it('leads to the first of two duplicates', async () => {
    const { results } = expectSarif(JSON.parse(await report('sarif', 'twice')));
    expect(results[0].locations[0].physicalLocation.region.startLine).toBe(5);
    expect(results[0].relatedLocations).toEqual([expect.objectContaining({ id: 1, message: { text: 'first here' } })]);
    expect(results[0].relatedLocations[0].physicalLocation.region.startLine).toBe(4);
  });
  it('has the fingerprint of the bytes, a mark at the beginning included', async () => {
    const path = join(folder, 'marked/connections.yaml');
    mkdirSync(join(path, '..'));
    writeFileSync(path, `\ufeffhots: clay\n${good}`);
    const { results } = expectSarif(JSON.parse(await report('sarif', 'marked')));
    const { region } = results[0].locations[0].physicalLocation;
    expect(region).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 });
    const hash = fingerprints(readFileSync(path, 'utf8'))(1);
    expect(results[0].partialFingerprints.primaryLocationLineHash).toBe(hash);
    expect(hash).not.toBe(fingerprints(`hots: clay\n${good}`)(1));
  });
  it('knows all rules, and how bad it is when a secret is out', async () => {
    const { tool } = expectSarif(JSON.parse(await report('sarif', 'clean')));
    const { rules, informationUri } = tool.driver;
    expect(rules.map(({ id }: Any) => id)).toEqual([...readerRules, ...connectionRules].map(({ id }) => id));
    const bad = rules.filter(({ properties }: Any) => 'security-severity' in properties);
    expect(bad.map(({ id }: Any) => id)).toEqual(['literal-secret']);
    expect(informationUri).toBeUndefined();
    const { out } = await lint([join(folder, 'clean'), '-f', 'sarif'], {
      env: { LINKBOOK_SITE: 'https://x.example/' },
    });
    expect(JSON.parse(out).runs[0].tool.driver.informationUri).toBe('https://x.example');
  });
  it('leads from each rule to its page, where there is a site', async () => {
    const env = { LINKBOOK_SITE: 'https://x.example/' };
    const { out } = await lint([join(folder, 'clean'), '-f', 'sarif'], { env });
    const { rules } = expectSarif(JSON.parse(out)).tool.driver;
    for (const { id, helpUri, help } of rules) {
      expect(helpUri).toBe(`https://x.example/rules/${id}/`);
      expect(help.text).toContain(helpUri);
      expect(help.markdown).toContain(`](${helpUri})`);
    }
    const { tool } = expectSarif(JSON.parse(await report('sarif', 'clean')));
    for (const { id, helpUri, help } of tool.driver.rules) {
      expect(helpUri).toBeUndefined();
      expect(help.markdown).toContain(`\`lint-connections --explain ${id}\``);
    }
  });
  it('carries what --fix would do, as replacements that give the mended file', async () => {
    const text = `# lint-connections-disable expired -- old\r\n${good}hots: clay\n`;
    const { out } = await lint(['-', '-f', 'sarif'], { stdin: text });
    const { results } = expectSarif(JSON.parse(out));
    const replacements = results.flatMap(({ fixes }: Any) => fixes[0].artifactChanges[0].replacements);
    const starts = [0, ...[...text.matchAll(/\r?\n/g)].map(({ 0: end, index }) => index + end.length)];
    const offset = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1;
    let mended = text;
    for (const { deletedRegion: at, insertedContent } of replacements.toReversed())
      mended =
        mended.slice(0, offset(at.startLine, at.startColumn)) +
        (insertedContent?.text ?? '') +
        mended.slice(offset(at.endLine, at.endColumn));
    expect(mended).toBe(`${good}host: clay\n`);
  });
  it('holds no replacement of what may be a credential', async () => {
    const text = good.replace('${CLAY_API_KEY}', '$CLAY_API_KEY');
    const hidden = good.replace('${CLAY_API_KEY}', '$EXAMPLE4k9Xw2LmQz7');
    const fixesOf = async (stdin: string): Promise<Any[]> =>
      expectSarif(JSON.parse((await lint(['-', '-f', 'sarif'], { stdin })).out)).results.map((it: Any) => it.fixes);
    expect(await fixesOf(text)).toEqual([[expect.anything()]]);
    expect(await fixesOf(hidden)).toEqual([undefined]);
  });
  it('leads to where the value is kept that a reference names', async () => {
    const { results } = expectSarif(JSON.parse(await report('sarif', 'kept', ['--env-file', kept()])));
    const [of] = results.filter(({ relatedLocations: it }: Any) => it);
    expect(of.relatedLocations.map(({ physicalLocation: it }: Any) => it)).toEqual([
      { artifactLocation: { uri: 'kept/.env' }, region: { startLine: 2 } },
    ]);
    expect(of.message.text).toMatch(/ Read from .*\.env:2\.$/);
  });
  it('says that a run could not read everything', async () => {
    const run = expectSarif(JSON.parse(await report('sarif', 'unreadable')));
    expect(run.invocations).toEqual([
      expect.objectContaining({ executionSuccessful: false, toolExecutionNotifications: [expect.anything()] }),
    ]);
    expect(run.results[0]).toMatchObject({ ruleId: 'unreadable' });
    expect(run.results[0].partialFingerprints).toBeUndefined();
  });
  it('is made of entries too', async () => {
    const { out } = await lint(['--entries', '-', '-f', 'sarif'], { stdin: 'name: Acme\n' });
    const run = expectSarif(JSON.parse(out));
    expect(run.automationDetails.id).toBe('lint-connections/entries/');
    expect(run.results.length).toBeGreaterThan(0);
  });
  it('makes no link of what stands in a file', async () => {
    const { out } = await lint(['--entries', '-', '-f', 'sarif'], { stdin: '"[a](b)": 1\n' });
    const said = expectSarif(JSON.parse(out)).results.map(({ message }: { message: { text: string } }) => message.text);
    expect(said).toContainEqual(expect.stringContaining('\\[a](b)'));
  });
});

describe('where the value is kept that a reference names', () => {
  it.each(['github', 'gitlab', 'junit', 'pretty', 'json'])('stands in %s', async format => {
    expect(await report(format, 'kept', ['--env-file', kept()])).toMatch(/kept\/\.env(?::|%3A)2/);
  });
});

describe('github', () => {
  it('annotates as the runner wants it, errors first, and lists everything', async () => {
    const lines = (await report('github', 'wrong')).split('\n');
    const file = 'file=wrong/a 100%25%2C ü%3Ax/connections.yaml';
    const commands = lines.filter(line => line.startsWith('::'));
    expect(commands).toEqual(lines.slice(0, commands.length));
    expect(commands.map(line => line.split(' ')[0])).toEqual(['::error', '::error', '::warning']);
    expect(commands.at(-1)).toBe(
      `::warning ${file},line=5,endLine=5,col=14,endColumn=24,title=lint-connections%3A expired::These credentials expire in 5 days. Make new ones in time.`,
    );
    expect(lines.slice(commands.length).join('\n')).toContain('  5:14  warning  These credentials expire in 5 days.');
  });
  it('has no endColumn where a finding ends on another line', async () => {
    const { out } = await lint(['-', '-f', 'github'], { stdin: 'version: 1\nconnections:\n  - a\n  - b\n' });
    expect(out).toMatch(/^::error file=[^:]*,line=3,endLine=5,col=3,title=[^:]*::/);
  });
  it('escapes what would end a message', async () => {
    const { out } = await lint(['--entries', '-', '-f', 'github'], { stdin: '"50%": 1\n' });
    expect(out).toContain('`50%25` is not a key here.');
  });
  it('is chosen by itself inside Actions, unless something else is asked for', async () => {
    const inside = { env: { ...env(), GITHUB_ACTIONS: 'true' } };
    const path = join(folder, 'wrong');
    expect((await lint([path], inside)).out).toMatch(/^::error /);
    expect((await lint([path, '-f', 'pretty'], inside)).out).not.toMatch(/^::/m);
    expect((await lint([path])).out).not.toMatch(/^::/m);
  });
  it('writes a table for the page of the run', async () => {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'before\n');
    const world = { env: { ...env(), GITHUB_STEP_SUMMARY: summary } };
    await lint([join(folder, 'wrong'), '-f', 'github'], world);
    const text = readFileSync(summary, 'utf8');
    expect(text).toMatch(/^before\n### lint-connections\n/);
    expect(text.split('\n').filter(line => line.startsWith('| error') || line.startsWith('| warning'))).toHaveLength(3);
    expect(text).toContain('2 errors, 1 warning in 1 file.');
    expect(text).not.toMatch(/<|`/);
    expect(text.indexOf('| error')).toBeLessThan(text.indexOf('| warning'));
    writeFileSync(summary, '');
    await lint([join(folder, 'wrong'), '-f', 'json'], world);
    expect(readFileSync(summary, 'utf8')).toBe('');
  });
});

describe('a table of very many findings', () => {
  it('fits the page, and says how many are left out', () => {
    const message = '`'.repeat(300);
    const findings = Array.from({ length: 5000 }, (_, at) => ({
      rule: 'shape',
      severity: 'error' as const,
      message,
      file: 'a.yaml',
      range: [at, at + 1] as const,
      path: [],
    }));
    const run = { findings, texts: new Map([['a.yaml', 'x'.repeat(5001)]]), files: 1 };
    const text = stepSummary(run, { placeOf: file => file });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const rows = text.split('\n').filter(line => line.startsWith('| error')).length;
    expect(text).toContain(`\n${5000 - rows} more are in the log.\n`);
  });
});

describe('gitlab', () => {
  it('of a run that finds nothing is an empty list, without a mark at its beginning', async () => {
    expect(await report('gitlab', 'clean')).toBe('[]\n');
  });
  it('tells rule, place and severity', async () => {
    const issues = JSON.parse(await report('gitlab', 'wrong')) as Any[];
    expect(issues.map(({ check_name, severity }) => [check_name, severity])).toContainEqual(['expired', 'minor']);
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location']);
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(issue.location).toEqual({
        path: 'wrong/a 100%, ü:x/connections.yaml',
        lines: { begin: expect.any(Number) },
      });
    }
  });
  it('keeps the identity of a finding when lines move, and has none twice', async () => {
    const identities = async (text: string): Promise<string[]> => {
      const { out } = await lint(['-', '-f', 'gitlab'], { stdin: text });
      return (JSON.parse(out) as Any[]).map(({ fingerprint }) => fingerprint);
    };
    const before = await identities(wrong);
    expect(await identities(`# moved\n\n${wrong}`)).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
    const missing = await identities('version: 1\nconnections:\n  a: { provider: clay, credentials: { x: y } }\n');
    expect(new Set(missing).size).toBe(missing.length);
  });
});

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** XML, read strictly: everything is closed, every `&` is known, no character is forbidden. */
function readXml(text: string): Element {
  expect(text).not.toMatch(/[^\n\r\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  expect(body.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
  const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const plain = (it: string): string => it.replace(/&(\w+);/g, (_, name: string) => known[name] ?? '');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const pieces = /<\/(\w+)>|<(\w+)((?: \w+="[^"<>]*")*)(\/?)>|([^<>]+)/gy;
  let read = 0;
  for (const [all, closes, opens, attributes = '', alone, words] of body.matchAll(pieces)) {
    read += all.length;
    const parent = open.at(-1) ?? root;
    if (closes !== undefined) expect(open.pop()?.name).toBe(closes);
    else if (words !== undefined) parent.text += plain(words);
    else if (opens !== undefined) {
      const pairs = [...attributes.matchAll(/ (\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        plain(value),
      ]);
      const element = { name: opens, attributes: Object.fromEntries(pairs), children: [], text: '' };
      parent.children.push(element);
      if (alone !== '/') open.push(element);
    }
  }
  expect([read, open.length]).toEqual([body.length, 1]);
  return root.children[0] ?? root;
}

describe('junit', () => {
  it('has a passing case for a file that is clean', async () => {
    const { attributes, children } = readXml(await report('junit', 'clean'));
    expect(attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
    expect(children[0]?.attributes).toMatchObject({ name: 'clean/connections.yaml', tests: '1' });
    expect(children[0]?.children[0]?.children).toEqual([]);
  });
  it('has a case for each finding, with the line it speaks of', async () => {
    const { attributes, children } = readXml(await report('junit', 'wrong'));
    expect(attributes).toMatchObject({ tests: '3', failures: '3' });
    const cases = children[0]?.children ?? [];
    expect(cases.map(it => it.attributes['name'])).toContain('expired:5:14');
    const [failure] = cases.find(it => it.attributes['name'] === 'expired:5:14')?.children ?? [];
    expect(failure?.name).toBe('failure');
    expect(failure?.attributes['message']).toMatch(/^warning: These credentials expire/);
    expect(failure?.text).toContain('expires: 2026-11-25');
  });
  it('counts a file that cannot be read as an error', async () => {
    const { attributes, children } = readXml(await report('junit', 'unreadable'));
    expect(attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
    expect(children[0]?.children[0]?.children[0]?.name).toBe('error');
  });
});

describe('whatever stands in a file or a name', () => {
  const evil = '\u001b[31m\n::error::pwned ##[error]x <b>&"\' \u0085\u202e\u2028\ufffe]]>';
  const text = `${JSON.stringify(evil)}: 1\nhost: ${JSON.stringify(evil)}\n"a ::error file=x::y": 1\n# ${evil.replace(/[^ -~]/g, '')}\n${good}`;
  it.each(formats)('no raw control character and no command comes out as %s', async format => {
    for (const name of [`::error::${evil}.yaml`, ' ::error::x.yaml']) {
      const { out, err } = await lint(['-', '--stdin-filename', name, '-f', format], { stdin: text });
      expect(err).toBe('');
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u2069]/);
      const commands = out.split('\n').filter(line => line.trim().startsWith('::'));
      expect(commands.filter(line => !/^::(?:error|warning) file=/.test(line))).toEqual([]);
      if (format !== 'github') expect(commands).toEqual([]);
      if (format === 'pretty' || format === 'github') expect(out.replace(/^::.*$/gm, '')).not.toContain('##[');
      if (format === 'junit') readXml(out);
      if (['json', 'sarif', 'gitlab'].includes(format)) JSON.parse(out);
      if (format === 'sarif') expectSarif(JSON.parse(out));
    }
  });
});

describe('several reports of one run', () => {
  it('go where each is sent, and one is printed', async () => {
    const [sarif, junit] = [join(folder, 'out.sarif'), join(folder, 'out.xml')];
    const args = [join(folder, 'wrong'), '-f', `sarif=${sarif}`, '-f', `junit=${junit}`];
    const { code, out } = await lint(args, { env: env() });
    expect(code).toBe(1);
    expect(out).toContain('2 errors, 1 warning in 1 file.');
    expect(expectSarif(JSON.parse(readFileSync(sarif, 'utf8'))).results).toHaveLength(3);
    readXml(readFileSync(junit, 'utf8'));
    expect((await lint([...args, '-f', 'gitlab'], { env: env() })).out).toMatch(/^\[/);
    const file = join(folder, 'out.json');
    expect((await lint([...args, '-f', 'json', '-o', file], { env: env() })).out).toBe('');
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(1);
  });
  it('--exit-zero lets findings pass, and not what could not run', async () => {
    expect((await lint([join(folder, 'wrong'), '--exit-zero'])).code).toBe(0);
    expect((await lint([join(folder, 'wrong'), '--exit-zero', '--max-warnings', '0'])).code).toBe(0);
    expect((await lint([join(folder, 'unreadable'), '--exit-zero'])).code).toBe(2);
    expect((await lint([join(folder, 'empty'), '--exit-zero'])).code).toBe(2);
  });
});
