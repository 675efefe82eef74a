// A secret is never printed, wherever it stands and however broken the file is.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formats } from '../../linter/report/index.ts';
import { leaked } from '../support/leaks.ts';
import { secretValues } from '../support/secret-values.ts';
import { inTurn } from '../support/turns.ts';
import { lint } from './world.ts';

type Place = (value: string, provider: string, field: string) => string;

const places: Record<string, Place> = {
  'where it belongs': (it, provider, field) => file(provider, `      ${field}: ${it}`),
  'in quotes': (it, provider, field) => file(provider, `      ${field}: "${it}"`),
  'under a wrong name': (it, provider) => file(provider, `      thing: ${it}`),
  'at a provider that is not known': it => file('nobody', `      apiKey: ${it}`),
  'behind Bearer': (it, provider, field) => file(provider, `      ${field}: Bearer ${it}`),
  'as a default': (it, provider, field) => file(provider, `      ${field}: \${NAME:-${it}}`),
  'inside the braces': (it, provider, field) => file(provider, `      ${field}: \${${it}}`),
  'behind a dollar sign': (it, provider, field) => file(provider, `      ${field}: $${it}`),
  'in a vault': (it, provider, field) => file(provider, `      ${field}: op://${it}`),
  'in a template': (it, provider, field) => file(provider, `      ${field}: "{{ ${it} }}"`),
  'as a message': (it, provider, field) => file(provider, `      ${field}: \${NAME:?${it}}`),
  'behind the name, with a sign that is not understood': (it, provider, field) =>
    file(provider, `      ${field}: \${NAME=${it}}`),
  'inside the braces of another program': (it, provider, field) => file(provider, `      ${field}: \${env:${it}}`),
  'as if it were encrypted': (it, provider, field) => file(provider, `      ${field}: "ENC[x,${it}]"`),
  'in the query of a vault': (it, provider, field) => file(provider, `      ${field}: op://a/b?region=${it}`),
  'beside a reference': (it, provider, field) => file(provider, `      ${field}: \${NAME}${it}`),
  'as a block': (it, provider, field) => file(provider, `      ${field}: |\n        ${it}\n      other: x`),
  'over two lines': (it, provider, field) => file(provider, `      ${field}: Bearer\n        ${it}\n      other: x`),
  'in a comment': (it, provider, field) => file(provider, `      ${field}: $NAME # was ${it}`),
  'in the reason of a comment that silences': (it, provider, field) =>
    file(provider, `      # lint-connections-disable-next-line literal-secret -- it is ${it}\n      ${field}: ${it}`),
  'in a comment that names a rule': (it, provider, field) =>
    file(provider, `      # lint-connections-disable-next-line ${it} -- why\n      ${field}: x`),
  'in a comment that is none': (it, provider, field) =>
    file(provider, `      ${field}: x # lint-connections-${it} ${it} -- ${it}`),
  'as a key': (it, provider) => file(provider, `      ${it}: x`),
  'as a key without a value': (it, provider) => file(provider, `      ? ${it}`),
  'in a flow map': (it, provider, field) => file(provider, `      { ${field}: ${it}, other: x }`),
  'in a list': (it, provider, field) => file(provider, `      ${field}: [${it}]`),
  'as the provider': it => file(it, '      apiKey: x'),
  'as the method': (it, provider) =>
    file(provider, '      apiKey: x').replace('    credentials', `    method: ${it}\n    credentials`),
  'as the environment': (it, provider) =>
    file(provider, '      a: x').replace('    credentials', `    environment: ${it}\n    credentials`),
  'as the day': (it, provider) =>
    file(provider, '      a: x').replace('    credentials', `    expires: ${it}\n    credentials`),
  'beside the credentials': (it, provider, field) =>
    file(provider, '      a: x').replace('    credentials', `    ${field}: ${it}\n    credentials`),
  'as the name of an account': (it, provider) => file(provider, '      a: $X').replace('main', it),
  'as the host': (it, provider) => `host: ${it}\n${file(provider, '      a: x')}`,
  'as the plan': (it, provider) =>
    `host: clay\nworkspace: { plan: ${it}, role: ${it} }\n${file(provider, '      a: x')}`,
  'in the address': (it, provider) =>
    file(provider, '      a: x').replace(
      '    credentials',
      `    from: https://app.example.com/hooks/${it}?token=${it}\n    credentials`,
    ),
  'in the host of an address': (it, provider) =>
    file(provider, '      a: x').replace(
      '    credentials',
      `    from: "https://acme-${it}.example.com/"\n    credentials`,
    ),
  'before the @ of an address': (it, provider) =>
    file(provider, '      a: x').replace('    credentials', `    from: https://${it}@example.com/\n    credentials`),
  'behind a tab': (it, provider, field) => file(provider, `\t${field}: ${it}`),
  'in an open quote': (it, provider, field) => file(provider, `      ${field}: "${it}`),
  'in an open bracket': (it, provider, field) => file(provider, `      ${field}: [${it}`),
  twice: (it, provider, field) => file(provider, `      ${field}: ${it}\n      ${field}: ${it}`),
  'with a tag': (it, provider, field) => file(provider, `      ${field}: !secret ${it}`),
  'as an alias': (it, provider, field) => file(provider, `      ${field}: *${it}`),
  'as an anchor': (it, provider, field) => file(provider, `      ${field}: &${it} x\n      b: *${it}`),
  'with a second colon': (it, provider, field) => file(provider, `      ${field}: a: ${it}`),
  'without a colon': (it, provider, field) => file(provider, `      ${field} ${it}\n      b: x`),
  'in another document': (it, provider, field) => `${file(provider, `      ${field}: x`)}---\n${it}: ${it}\n`,
  'as the whole file': it => it,
  'as a line of .env': (it, _, field) => `export ${field}=${it}\n`,
};

/** Where names belong: a password of words may stand there, too. */
const named = [
  'as a key',
  'as a key without a value',
  'as the name of an account',
  'as the provider',
  'as the host',
  'as the plan',
  'as the method',
  'as the environment',
  'as the day',
  'beside the credentials',
  'in the address',
  'in the host of an address',
  'before the @ of an address',
  'inside the braces',
  'behind a dollar sign',
  'in another document',
  'as an alias',
  'as an anchor',
  'twice',
  'in a comment that names a rule',
  'in a comment that is none',
];

const file = (provider: string, credentials: string): string =>
  `version: 1\nconnections:\n  main:\n    provider: ${provider}\n    credentials:\n${credentials}\n`;

const json: typeof places = {
  'in JSON': (it, provider, field) =>
    JSON.stringify(
      { version: 1, connections: { main: { provider, credentials: { [field]: it, [it]: it } } } },
      null,
      2,
    ),
  'in JSON with a comment': (it, provider, field) =>
    `{ "version": 1, "connections": { "main": { "provider": "${provider}", "credentials": { "${field}": "${it}" } } } } // ${it}`,
  'in JSON on one line that is cut off': (it, provider, field) =>
    `{ "version": 1, "connections": { "main": { "provider": "${provider}", "credentials": { "${field}": "${it}`,
};

const folder = mkdtempSync(join(tmpdir(), 'lint-'));
const summary = join(folder, 'summary.md');
afterAll(() => rmSync(folder, { recursive: true }));

async function expectHidden(name: string, text: string, body: string): Promise<void> {
  for (const format of formats) {
    writeFileSync(summary, '');
    const args = ['--stdin', '--stdin-filename', name, '--format', format];
    const { out, err } = await lint(args, { stdin: text, env: { GITHUB_STEP_SUMMARY: summary } });
    const said = out + err + readFileSync(summary, 'utf8');
    expect(leaked(body, said), `${format}:\n${said}`).toEqual([]);
  }
}

describe('there are secrets to try', () => {
  it('of most providers', () => {
    expect(new Set(secretValues.map(({ provider }) => provider)).size).toBeGreaterThan(10);
  });
});

describe.each(Object.entries(places).map(([name, place], turn) => ({ name, place, turn })))(
  'a secret $name',
  ({ place, turn }) => {
    it.each(inTurn(secretValues, turn))('$provider $field', async ({ provider, field, value, body }) => {
      await expectHidden('connections.yaml', place(value, provider, field), body);
    });
  },
);

describe.each(Object.entries(json).map(([name, place], turn) => ({ name, place, turn })))(
  'a secret $name',
  ({ place, turn }) => {
    it.each(inTurn(secretValues, turn))('$provider $field', async ({ provider, field, value, body }) => {
      await expectHidden('connections.json', place(value, provider, field), body);
    });
  },
);

describe('a secret where it belongs is found', () => {
  it.each(secretValues)('$provider $field', async ({ provider, field, value }) => {
    const { out } = await lint(['-', '--format', 'json'], {
      stdin: places['where it belongs']?.(value, provider, field) ?? '',
    });
    const { findings } = JSON.parse(out) as { findings: { rule: string; path: string[] }[] };
    expect(findings.filter(({ path }) => path.at(-1) === field).map(({ rule }) => rule)).toContain('literal-secret');
  });
});

describe.each(named)('a password of words %s', name => {
  it.each(['correct-horse-battery-staple', 'hunter2EXAMPLE', 'abcd efgh EXAM PLEX'])('%s', async password => {
    const text = places[name]?.(password, 'nango', 'secretKey') ?? '';
    expect(text).toContain(password);
    await expectHidden('connections.yaml', text, password);
  });
});

describe('a password of words', () => {
  it.each([
    'https://correct-horse.example/x',
    'https://hunter2@app.clay.com/',
    'https://hunter2.clay.com/workspaces',
    'https://app.clay.com/correct/horse',
  ])('in %s', async address => {
    const text = file('clay', '      a: x').replace('    credentials', `    from: ${address}\n    credentials`);
    const { out } = await lint(['-'], { stdin: text });
    expect(out).toContain('    from: ');
    expect(out).not.toMatch(/correct|horse|hunter2/);
  });
  it('as the name of a variable, where it is moved or put in quotes', async () => {
    const text = file('nobody', `      correct-horse-staple: ${['sk', 'live', 'EXAMPLEexample0123456789'].join('_')}`);
    const { out, err } = await lint(['-', '--format', 'json'], { stdin: text });
    expect(out + err).toContain('literal-secret');
    expect(out + err).not.toMatch(/horse/i);
    const number = await lint(['-', '-f', 'json'], {
      stdin: 'version: 1\nworkspace: { plan: 48151623 }\nconnections: {}\n',
    });
    expect(number.out).toContain('"edits"');
    expect(number.out).not.toContain('48151623');
  });
});

describe('what the catalog knows is shown, with a letter wrong, too', () => {
  it.each([
    ['      apiKy: $X', '`apiKy` is not a field of Clay'],
    ['      workspace_id: "1"', '`workspace_id` is not a field of Clay'],
    ['      otherToken: $X', '`otherToken` is not a field of Clay'],
  ])('%s', async (credentials, said) => {
    const { out } = await lint(['-', '-f', 'ndjson'], { stdin: file('clay', credentials) });
    expect(out).toContain(said);
  });
  it('the name of an account, a provider that nobody has, the address of an own page', async () => {
    const text = `version: 1\nconnections:\n  acme-main:\n    provider: acme\n    credentials: {}\n  clay-1060661:\n    provider: clay\n    from: https://www.clay.com/workspaces/123/pricing\n    credentials: {}\n`;
    const { out } = await lint(['-', '-f', 'ndjson'], { stdin: text });
    expect(out).toContain('"connections","acme-main","provider"');
    expect(out).toContain('"connections","clay-1060661"');
    expect(out).toContain('`acme` is not a provider');
    expect((await lint(['-'], { stdin: text })).out).toContain('from: https://www.clay.com/workspaces/123');
  });
});

describe('a secret with signs in it', () => {
  it('is not shown up to the first of them', async () => {
    const body = 'EXAMPLEpw&EXAMPLE!more';
    const address = `    from: https://app.example.com/${body}/x\n    credentials`;
    await expectHidden('connections.yaml', file('clerk', '      a: x').replace('    credentials', address), body);
  });
});
