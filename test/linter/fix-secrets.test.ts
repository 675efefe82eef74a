// What mends, moves and looks up prints no secret either.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvFile } from '../../linter/env-file.ts';
import { folder } from '../support/folder.ts';
import { leaked } from '../support/leaks.ts';
import { secretValues } from '../support/secret-values.ts';
import { inTurn } from '../support/turns.ts';
import { lint } from './world.ts';

const file = (provider: string, credentials: string): string =>
  `version: 1\nconnections:\n  main:\n    provider: ${provider}\n    credentials:\n${credentials}\n`;

/** Each beside something that is mended, so that there is a diff. */
const places: Record<string, (value: string, provider: string, field: string) => string> = {
  'where it belongs': (it, provider, field) => file(provider, `      other: $NAME\n      ${field}: ${it}`),
  'behind Bearer': (it, provider, field) => file(provider, `      other: $NAME\n      ${field}: Bearer ${it}`),
  'with blanks': (it, provider, field) => file(provider, `      other: $NAME\n      ${field}: " ${it} "`),
  'as a default': (it, provider, field) => file(provider, `      other: $NAME\n      ${field}: \${NAME:-${it}}`),
  'in a comment behind what is mended': (it, provider, field) => file(provider, `      ${field}: $NAME # was ${it}`),
  'beside a reference': (it, provider, field) => file(provider, `      other: $NAME\n      ${field}: \${NAME}${it}`),
  'under a name that is mended': (it, provider, field) =>
    file(provider, `      other: $NAME\n      ${field.slice(0, -1)}: ${it}`),
  'as a key': (it, provider) => file(provider, `      other: $NAME\n      ${it}: x`),
  'as the provider': it => file(it, '      other: $NAME'),
  'as the name of an account': (it, provider) => file(provider, '      other: $NAME').replace('main', it),
  'in an ID': (it, provider) =>
    file(provider, `      workspaceId: ${it}\n      subdomain: "<${it}>"\n      other: $NAME`),
  'behind a tab': (it, provider, field) =>
    file(provider, `\t\t\tother: $NAME\n\t\t\t${field}: ${it}`).replaceAll('  ', '\t'),
};

function expectHidden(said: string, body: string): void {
  expect(leaked(body, said), said).toEqual([]);
}

const off = ['--rule', 'literal-secret=off'];

describe.each(Object.entries(places).map(([name, place], turn) => ({ name, place, turn })))(
  'a secret $name',
  ({ place, turn }) => {
    it.each(inTurn(secretValues, turn))('$provider $field', async ({ provider, field, value, body }) => {
      const text = place(value, provider, field);
      const run = { stdin: text };
      for (const args of [['--fix-dry-run'], ['--fix-dry-run', ...off], ['-f', 'json'], ['-f', 'json', ...off]]) {
        const { out, err } = await lint(['-', ...args], run);
        expectHidden(out + err, body);
      }
      const at = folder({ 'connections.yaml': text });
      for (const args of [['--fix', ...off], ['--move-secrets'], ['--move-secrets', '--fix', '-f', 'json']]) {
        const { code, out, err } = await lint([...args, at]);
        expect(err).not.toContain('Something is wrong');
        expect(code).toBeLessThan(2);
        expectHidden(out + err, body);
      }
      const left = readFileSync(join(at, 'connections.yaml'), 'utf8');
      const moved = left.includes(value) ? '' : readFileSync(join(at, '.env'), 'utf8');
      expect(left.includes(value) || moved.includes(value), 'nothing is lost').toBe(true);
    });
  },
);

describe('a password of words', () => {
  const password = 'correct-horse-battery-staple';
  it.each([
    'as a key',
    'as the provider',
    'as the name of an account',
    'in a comment behind what is mended',
    'beside a reference',
  ])('%s', async name => {
    const at = folder({ 'connections.yaml': places[name]?.(password, 'clerk', 'secretKey') ?? '' });
    for (const args of [['--fix-dry-run'], ['--move-secrets'], ['--fix', '-f', 'sarif']]) {
      const { out, err } = await lint([...args, at]);
      expectHidden(out + err, password);
    }
  });
});

describe('a secret in .env', () => {
  it.each(inTurn(secretValues, 0, 60))('$provider $field', async ({ provider, field, value, body }) => {
    // At every provider: there it is right, a wrong kind, or somebody else's.
    const names = ['clerk', 'clay', 'zendesk', 'stripe', provider];
    const accounts = names.map(
      (name, index) =>
        `  a${index}:\n    provider: ${name}\n    environment: test\n    credentials: { ${field}: "\${A}", secretKey: "\${B}", workspaceId: "\${C}", subdomain: "\${D}" }\n`,
    );
    const at = folder({
      'connections.yaml': `version: 1\nconnections:\n${accounts.join('')}`,
      '.env': `A='${value}'\nB='Bearer ${value}'\nC='https://app.clay.com/workspaces/${value}'\nD='<${value}>'\n${value}\n${value}=x\nE="${value}`,
    });
    for (const args of [['-f', 'pretty'], ['-f', 'json'], ['--fix-dry-run'], ['--fix']]) {
      const { out, err } = await lint([...args, '--env-file', join(at, '.env'), at]);
      expectHidden(out + err, body);
    }
    const { out, err } = await lint(['--env', at], { env: { A: value, B: `${value},`, C: value, [value]: value } });
    expectHidden(out + err, body);
  });
});

describe('moving', () => {
  it.each(secretValues)('$provider $field: the value is whole in .env', async ({ provider, field, value }) => {
    const at = folder({ 'connections.yaml': file(provider, `      ${field}: ${JSON.stringify(value)}`) });
    await lint(['--move-secrets', at]);
    const { variables } = readEnvFile(readFileSync(join(at, '.env'), 'utf8'));
    expect(variables.map(it => it.value)).toEqual([value]);
    expect(readFileSync(join(at, 'connections.yaml'), 'utf8')).not.toContain(value);
  });
});
