// Comments that silence findings: what they reach, what they need, and what is said of those that are not needed.
import { describe, expect, it } from 'vitest';
import { commentsIn } from '../../catalog/model/yaml.ts';
import type { JsonReport } from '../../linter/report/json.ts';
import { lint } from './world.ts';

const head = 'version: 1\nconnections:\n  main:\n    provider: clay\n';
const credentials = '    credentials:\n      apiKey: ${CLAY_API_KEY}\n      workspaceId: "1060661"\n';
const expired = '    expires: 2026-11-01';

const saidOf = async (text: string, args: readonly string[] = []): Promise<string[]> => {
  const { out } = await lint(['-', '-f', 'json', ...args], { stdin: text });
  return (JSON.parse(out) as JsonReport).findings.map(
    ({ rule, range, message }) => `${range.start.line} ${rule}${rule === 'unused-disable' ? ` ${message}` : ''}`,
  );
};
const next = '    # lint-connections-disable-next-line';

describe('a comment silences', () => {
  it.each([
    ['the next line', `${head}${next} expired -- renewed by hand\n${expired}\n${credentials}`],
    ['its own line', `${head}${expired} # lint-connections-disable-line expired -- renewed by hand\n${credentials}`],
    ['the whole file', `# lint-connections-disable expired -- renewed by hand\n${head}${expired}\n${credentials}`],
    [
      'several rules',
      `# lint-connections-disable expired, number-id -- old\n${head}${expired}\n${credentials.replaceAll('"', '').replace('1060661', '01060661')}`,
    ],
    [
      'the next line that holds something',
      `${head}${next} expired -- renewed\n\n    # really\n${expired}\n${credentials}`,
    ],
    [
      'in files with other line ends',
      `${head}${next} expired -- renewed\n${expired}\n${credentials}`.replaceAll('\n', '\r\n'),
    ],
  ])('%s', async (_, text) => {
    expect(await saidOf(text.replace(/# lint-[^\n]*/, '#'))).not.toEqual([]);
    expect(await saidOf(text)).toEqual([]);
  });
  it('entries as well', async () => {
    const text = 'name: Acme\n# lint-connections-disable shape -- a draft\n';
    const { out } = await lint(['--entries', '-', '-f', 'json'], { stdin: text });
    expect((JSON.parse(out) as JsonReport).findings).toEqual([]);
  });
  it('and the findings stand in SARIF, with the reason, as suppressed', async () => {
    const text = `${head}${next} expired -- renewed by hand\n${expired}\n${credentials.replace('apiKey', 'apiKy')}`;
    const { out } = await lint(['-', '-f', 'sarif'], { stdin: text });
    const { results } = JSON.parse(out).runs[0];
    const shown = results.map((it: Record<string, unknown>) => [it['ruleId'], it['suppressions']]);
    const suppression = { kind: 'inSource', status: 'accepted', justification: 'renewed by hand' };
    expect(shown).toContainEqual(['expired', [suppression]]);
    expect(shown).toContainEqual(['unknown-field', []]);
  });
});

describe('a comment silences nothing', () => {
  it.each([
    ['without a reason', `${head}${next} expired\n${expired}\n${credentials}`, 'before it says why'],
    ['with an empty reason', `${head}${next} expired --\n${expired}\n${credentials}`, 'before it says why'],
    ['that names no rule', `${head}${next} -- renewed\n${expired}\n${credentials}`, 'names no rule'],
    [
      'that names another rule',
      `${head}${next} number-id -- renewed\n${expired}\n${credentials}`,
      'finds nothing in line 6',
    ],
    [
      'that names a rule there is not',
      `${head}${next} expird -- renewed\n${expired}\n${credentials}`,
      'Did you mean `expired`?',
    ],
    ['on another line', `${next} expired -- renewed\n${head}${expired}\n${credentials}`, 'finds nothing in line 2'],
    [
      'of another form',
      `${head}    # lint-connections-disable-next expired -- x\n${expired}\n${credentials}`,
      'is not known',
    ],
  ])('%s', async (_, text, message) => {
    const said = await saidOf(text);
    expect(said.filter(it => it.endsWith(' expired'))).toHaveLength(1);
    expect(said.filter(it => it.includes('unused-disable'))).toEqual([expect.stringContaining(message)]);
  });
  it('inside quotes, blocks and addresses', async () => {
    const quoted = `host: "# lint-connections-disable expired -- x"\n${head}${expired}\n${credentials}`;
    const block = `host: |\n  # lint-connections-disable expired -- x\n${head}${expired}\n${credentials}`;
    const bare = `host: a#lint-connections-disable expired -- x\n${head}${expired}\n${credentials}`;
    for (const text of [quoted, block, bare]) {
      const said = await saidOf(text);
      expect(said).toContainEqual(expect.stringMatching(/\d expired$/));
      expect(said.join()).not.toContain('unused-disable');
    }
  });
  it('of what makes a file unreadable', async () => {
    const text = `# lint-connections-disable syntax -- x\n${head}\t${expired}\n`;
    expect(await saidOf(text)).toEqual([expect.stringMatching(/syntax$/)]);
  });
});

describe('a comment that is not needed', () => {
  const text = `# lint-connections-disable expired -- x\n${head}${credentials}`;
  it('is a warning, and its level can be set as that of a rule', async () => {
    expect((await lint(['-'], { stdin: text })).code).toBe(0);
    expect((await lint(['-', '--rule', 'unused-disable=error'], { stdin: text })).code).toBe(1);
    expect(await saidOf(text, ['--rule', 'unused-disable=off'])).toEqual([]);
  });
  it('is let alone while its rule is off', async () => {
    expect(await saidOf(text, ['--rule', 'expired=off'])).toEqual([]);
  });
});

describe('comments', () => {
  it('are those of the reader, each where it stands', () => {
    const text =
      '\ufeffa: 1 # one\nb: |  # two\n  # no\nc: "# no" # three\nd: [x, # four\n  y#no]\ne: >-\n  # no\n\n# five\n--- # six\n\'# no\': z\n...\n# seven';
    const comments = commentsIn(text);
    expect(comments.map(it => it.text)).toEqual(
      ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map(it => `# ${it}`),
    );
    for (const { text: comment, range } of comments) expect(text.slice(...range)).toBe(comment);
  });
});
