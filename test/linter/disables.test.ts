// Comments that silence findings: what they reach, what they need, and what is said of those that are not needed.
import { describe, expect, it } from 'vitest';
import { ownCatalog } from '../../catalog/files.ts';
import { commentsIn } from '../../catalog/model/yaml.ts';
import { fix } from '../../linter/fix.ts';
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
    [
      'that names all',
      `${head}${next} all -- renewed\n${expired}\n${credentials}`,
      'Each rule is silenced by its name; lint-connections --list-rules lists them.',
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

describe('--fix', () => {
  const settings = { catalog: ownCatalog().catalog, today: '2026-11-20' };
  const mended = (text: string): string => {
    const once = fix(text, 'connections.yaml', settings).text;
    expect(fix(once, 'connections.yaml', settings).text).toBe(once);
    return once;
  };
  const clean = `${head}${credentials}`;
  it.each([
    ['with its line', `${head}${next} expired -- x\n${credentials}`, clean],
    ['with its line at the end', `${clean}# lint-connections-disable expired -- x`, clean],
    ['with the blanks before it', clean.replace('clay', 'clay   # lint-connections-disable-line expired -- x'), clean],
    ['with all its names', `# lint-connections-disable expired, number-id ,shape -- x\n${clean}`, clean],
  ])('takes a comment away that silences nothing, %s', (_, text, wanted) => {
    expect(mended(text)).toBe(wanted);
    const crlf = (it: string): string => it.replaceAll('\n', '\r\n');
    expect(mended(crlf(text))).toBe(crlf(wanted));
  });
  it.each([
    ['expired, number-id', 'expired'],
    ['number-id, expired', 'expired'],
    ['number-id,  shape , expired, wrong-kind', 'expired'],
    ['number-id,expired', 'expired'],
    ['expird, number-id', 'expird'],
  ])('of %s leaves %s', (names, left) => {
    const text = (list: string): string => `${head}${next} ${list} -- by  hand\n${expired}\n${credentials}`;
    expect(mended(text(names))).toBe(text(left));
  });
  it('lets comments alone that are needed, have no reason, or name what is no rule', () => {
    for (const comment of ['expired -- by hand', 'expired', '-- why', 'expird -- why', 'syntax -- why']) {
      const text = `${head}${next} ${comment}\n${expired}\n${credentials}`;
      expect(mended(text)).toBe(text);
    }
  });
  it('takes nothing out of quotes and blocks', () => {
    const text = `${clean}# lint-connections-disable number-id -- x\n`;
    const block = `${head}    expires: |\n      # lint-connections-disable number-id -- x\n${credentials}`;
    expect(mended(text)).toBe(clean);
    expect(mended(block)).toBe(block);
  });
  it('is not offered for entries, which are mended by hand', async () => {
    const { out } = await lint(['--entries', '-'], { stdin: '# lint-connections-disable shape -- x\nmoved: clerk\n' });
    expect(out).toContain('unused-disable');
    expect(out).not.toContain('--fix');
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
