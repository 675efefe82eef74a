// Files of connections: how they are found and read, and what programs are told.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonReport } from '../../linter/report/json.ts';
import { lint } from './world.ts';

const good = `version: 1
connections:
  main:
    provider: clay
    from: https://app.clay.com/workspaces/1060661/settings/account
    credentials:
      apiKey: \${CLAY_API_KEY}
      workspaceId: "1060661"
`;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const [name, text] of [
    ['connections.yaml', good],
    ['deep/er/staging.connections.yml', good.replace('clay', 'clya')],
    ['deep/connections.json', JSON.stringify({ version: 1, connections: {} })],
    ['deep/other.yaml', 'not: looked at'],
    ['deep/disconnections.yaml', 'not: looked at'],
    ['node_modules/x/connections.yaml', 'not: looked at'],
    ['elsewhere/notes.yaml', good.replace('1060661"', '1060662"')],
  ] as const) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = async (text: string, name = 'connections.yaml') => {
  const { out, code } = await lint(['-', '--stdin-filename', name, '-f', 'json'], { stdin: text });
  return { code, findings: (JSON.parse(out) as JsonReport).findings };
};
const rulesOf = async (text: string, name?: string) => (await read(text, name)).findings.map(({ rule }) => rule);

describe('files', () => {
  it('are found by their names below a folder', async () => {
    const { code, out } = await lint([folder]);
    expect(code).toBe(1);
    expect(out).toContain('Did you mean `clay`?');
    expect(out).toContain('1 error, 0 warnings in 3 files.');
  });
  it('may have any name when they are named', async () => {
    const { out } = await lint([join(folder, 'elsewhere/notes.yaml')]);
    expect(out).toContain('address-disagrees');
    expect((await lint([join(folder, '**/notes.yaml')])).out).toContain('in 1 file.');
  });
  it('of which there is none are a refusal', async () => {
    const { code, err } = await lint([join(folder, 'elsewhere')]);
    expect(code).toBe(2);
    expect(err).toContain('No file of connections below');
  });
});

describe('a good file', () => {
  it('has nothing to say against it, in YAML and in JSON', async () => {
    expect(await read(good)).toEqual({ code: 0, findings: [] });
    const connections = {
      main: { provider: 'clay', credentials: { apiKey: '$' + '{CLAY_API_KEY}', workspaceId: '1060661' } },
    };
    const json = JSON.stringify({ version: 1, connections }, null, '\t');
    expect(await read(json, 'connections.json')).toEqual({ code: 0, findings: [] });
  });
  it.each([
    '${CLAY_API_KEY}',
    '${CLAY_API_KEY:?ask the platform team}',
    '${{ secrets.CLAY_API_KEY }}',
    'op://platform/clay/key',
    'vault:kv/data/clay#key',
    'aws-sm://prod/clay',
    'gcp-sm://projects/x/secrets/clay',
    'azure-kv://vault/clay',
    'doppler://project/config/CLAY_API_KEY',
    'infisical://project/prod/CLAY_API_KEY',
    'sops:secrets.enc.yaml#clay.key',
    'ref+vault://kv/data/clay#key',
    'ref+awsssm://prod/clay?region=us-east-1&version=3#/key',
    'op://platform/clay/key?attribute=otp',
    'ENC[AES256_GCM,data:EXAMPLE=,iv:x,tag:y,type:str]',
  ])('may keep its secrets in %s', async reference => {
    expect(await rulesOf(good.replace('${CLAY_API_KEY}', JSON.stringify(reference)))).toEqual([]);
  });
  it.each(['op://platform/clay?token=hunter2', 'ref+vault://kv?secret_id=hunter2#/key'])(
    'may keep none behind a question mark: %s',
    async reference => {
      expect(await rulesOf(good.replace('${CLAY_API_KEY}', JSON.stringify(reference)))).toEqual(['reference-syntax']);
    },
  );
  it('may use anchors, aliases and merge keys', async () => {
    const merged = good
      .replace('version: 1', 'version: 1')
      .replace('  main:\n', '  main: &main\n')
      .concat(
        '  second:\n    <<: *main\n    default: true\n    credentials: { apiKey: "${B}", workspaceId: "1060661" }\n',
      );
    expect(await rulesOf(merged)).toEqual([]);
  });
  it('may name own providers', async () => {
    const own = new URL('../fixtures/rules/catalog', import.meta.url).pathname;
    const text =
      'version: 1\nconnections:\n  a:\n    provider: acme\n    credentials: { accountId: acc_live_EXAMPLE, appId: app_live_EXAMPLE }\n';
    expect((await lint(['-', '--catalog', own], { stdin: text })).code).toBe(0);
    expect((await lint(['-'], { stdin: text })).code).toBe(1);
  });
});

describe('a finding', () => {
  it('says provider, field, verdict and where the guide is', async () => {
    const text = good.replace('"1060661"', '1060661x');
    const { findings } = await read(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'unrecognised-value',
      severity: 'warning',
      path: ['connections', 'main', 'credentials', 'workspaceId'],
      provider: 'clay',
      field: 'workspaceId',
      verdict: 'unrecognised',
      help: 'linkbook guide clay',
    });
    const { start, end } = findings[0]?.range ?? { start: { offset: 0 }, end: { offset: 0 } };
    expect(text.slice(start.offset, end.offset)).toBe('1060661x');
    const { out } = await lint(['-'], { stdin: text, env: { LINKBOOK_SITE: 'https://guides.example/' } });
    expect(out).toContain('Find your workspace ID: https://guides.example/guides/clay/#find-your-workspace-id');
  });
  it('is one for one mistake: a mistyped name is not also a missing value', async () => {
    expect(await rulesOf(good.replace('apiKey:', 'apiKy:'))).toEqual(['unknown-field']);
  });
  it('is one for one mistake: a value beside the credentials is not also missing there', async () => {
    expect(
      await rulesOf(good.replace('    credentials:\n      apiKey', '    apiKey').replace(/ {6}/g, '    ')),
    ).toEqual(['shape', 'shape']);
  });
  it.each([
    ['version: 1', 'version: "1"', '`version` wants 1; here stands a text. Write 1, without quotes.'],
    ['    provider', '    default: "false"\n    provider', 'Write false, without quotes.'],
    ['    provider', '    expires: 2026-13-45\n    provider', 'here stands a day that no calendar has.'],
    ['    provider', '    expires: tomorrow\n    provider', 'here stands a text.'],
  ])('says of the form what stands there and what to write: %s as %s', async (before, after, message) => {
    const { findings } = await read(good.replace(before, after));
    expect(findings.map(it => it.message)).toEqual([expect.stringContaining(message)]);
  });
  it.each([
    ['A_KEY=EXAMPLE\nexport B_KEY=EXAMPLE\n', 'This looks like variables, as a .env holds them'],
    ['sk_live_EXAMPLE\n', 'It begins with `version: 1` and `connections:`'],
    ['[1, 2]\n', 'It begins with `version: 1` and `connections:`'],
  ])('says of another file what one of connections is: %j', async (text, message) => {
    const { findings } = await read(text);
    expect(findings.map(it => it.message)).toEqual([expect.stringContaining(message)]);
  });
  it('of one value is the one that matters most', async () => {
    expect(await rulesOf(good.replace('"1060661"', 'https://app.clay.com/workspaces/2'))).toEqual(['pasted-address']);
    expect(await rulesOf(good.replace('"1060661"', '<workspace-id>'))).toEqual(['placeholder-left']);
  });
  it.each([
    ['{ "version": 1, "connections": {}, }', 'JSON has no comma before a closing bracket.'],
    ['{ "version": 1, /* x */ "connections": {} }', 'JSON has no comments.'],
    ["{ 'version': 1 }", 'JSON wants double quotation marks.'],
    ['', 'This file is empty.'],
  ])('says what is not JSON: %s', async (text, message) => {
    const { findings } = await read(text, 'connections.json');
    expect(findings.map(it => it.message)[0]).toContain(message);
  });
  it('shows no regular expression and never just says that something is invalid', async () => {
    const texts = [
      good.replace('"1060661"', 'x'),
      good.replace('version: 1', 'version: one'),
      good.replace('clay', '[]'),
    ];
    for (const text of texts) {
      for (const { message } of (await read(text)).findings) expect(message).not.toMatch(/invalid|\^|\\d|\[a-z/i);
    }
  });
});

describe('a map where a value belongs', () => {
  const account = (name: string, inner: string): string =>
    `  ${name}:\n    provider: clay\n    credentials:\n      apiKey:\n        ${inner}: 1\n`;

  it.each([
    ['the same in two accounts', account('a', 'never-seen') + account('b', 'never-seen')],
    ['another in each', account('a', 'never-seen-one') + account('b', 'never-seen-two')],
  ])('is said to be none: %s', async (_, accounts) => {
    const { code, findings } = await read(`version: 1\nconnections:\n${accounts}`);
    expect(code).toBe(1);
    expect(findings.filter(({ path }) => path.at(-1) === 'apiKey').length).toBeGreaterThan(0);
  });
});
