// --move-secrets: nothing is lost, nothing is shown, and nothing half done.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvFile } from '../../linter/env-file.ts';
import { folder } from '../support/folder.ts';
import { lint } from './world.ts';

/** Made here, so that none stands in the repository. */
const key = (body: string, kind = 'live'): string => `sk_${kind}_${body.repeat(5)}`;
const [first, second] = [key('aB3dE5gH'), key('zY9xW7vU')];

const account = (name: string, secret: string, extra = ''): string =>
  `  ${name}: # ${name}\n    provider: clerk\n${extra}    credentials:\n      secretKey: ${secret}\n`;
const file = (...accounts: string[]): string => `version: 1\nconnections:\n${accounts.join('')}`;
const one = file(account('main', first));

const read = (at: string, name: string): string => readFileSync(join(at, name), 'utf8');
const env = (at: string): Record<string, string> =>
  Object.fromEntries(readEnvFile(read(at, '.env')).variables.map(({ name, value }) => [name, value]));

describe('--move-secrets', () => {
  it('writes the secret to .env that only its owner reads, and the reference in its place', async () => {
    const at = folder({ 'connections.yaml': one });
    const { code, out, err } = await lint(['--move-secrets', at]);
    expect(code).toBe(0);
    expect(read(at, 'connections.yaml')).toBe(one.replace(first, '${CLERK_SECRET_KEY}'));
    expect(read(at, '.env')).toBe(`CLERK_SECRET_KEY=${first}\n`);
    expect(statSync(join(at, '.env')).mode & 0o777).toBe(0o600);
    expect(err).toContain('Secret key of Clerk → CLERK_SECRET_KEY in');
    expect(err).toContain('1 secret moved. Replace it at the provider all the same');
    expect(out + err).not.toContain(first.slice(8));
    expect(readdirSync(at).sort()).toEqual(['.env', 'connections.yaml']);
  });

  it('keeps what .env holds: a free name is found, the same value is used again', async () => {
    const text = file(
      account('a', first, '    default: true\n'),
      account('b', `"${second}"`),
      account('c', `'${first}'`),
    );
    const before = `# ours\nCLERK_SECRET_KEY=something-else\nOTHER=x`;
    const at = folder({ 'connections.yaml': text.replaceAll('\n', '\r\n'), '.env': before });
    chmodSync(join(at, '.env'), 0o644);
    await lint(['--move-secrets', at]);
    expect(read(at, '.env').startsWith(`${before}\n`)).toBe(true);
    expect(env(at)).toEqual({
      CLERK_SECRET_KEY: 'something-else',
      OTHER: 'x',
      CLERK_SECRET_KEY_2: first,
      CLERK_SECRET_KEY_3: second,
    });
    expect(statSync(join(at, '.env')).mode & 0o777).toBe(0o600);
    expect(read(at, 'connections.yaml')).toBe(
      text
        .replace(first, '${CLERK_SECRET_KEY_2}')
        .replace(second, '${CLERK_SECRET_KEY_3}')
        .replace(first, '${CLERK_SECRET_KEY_2}')
        .replaceAll('\n', '\r\n'),
    );
  });

  it('takes no name that another account refers to already', async () => {
    const at = folder({
      'connections.yaml': file(account('a', '${CLERK_SECRET_KEY}', '    default: true\n'), account('b', first)),
    });
    await lint(['--move-secrets', at]);
    expect(env(at)).toEqual({ CLERK_SECRET_KEY_2: first });
  });

  it('moves a default, too, and the variable stays the same', async () => {
    const at = folder({ 'connections.yaml': file(account('main', `\${KEY:-${first}}`)) });
    await lint(['--move-secrets', at]);
    expect(env(at)).toEqual({ KEY: first });
    expect(read(at, 'connections.yaml')).toContain('secretKey: ${KEY}\n');
  });

  it('values with quotes, blanks and lines come back as they were', async () => {
    const at = folder({
      'connections.yaml':
        `version: 1\nconnections:\n  a:\n    provider: nobody\n    credentials:\n      apiKey: "with 'quotes' and # $signs"\n      otherToken: |\n        several lines\n        of EXAMPLE text\n      b: x\n`.replace(
          ' and # $signs',
          ' EXAMPLE',
        ),
    });
    await lint(['--move-secrets', at]);
    expect(env(at)).toEqual({
      MY_API_KEY: "with 'quotes' EXAMPLE",
      MY_OTHER_TOKEN: 'several lines\nof EXAMPLE text\n',
    });
    expect(read(at, 'connections.yaml')).toContain(
      'apiKey: "${MY_API_KEY}"\n      otherToken: ${MY_OTHER_TOKEN}\n      b: x\n',
    );
  });

  it('moves what aliases lead to once, and the secrets of every document', async () => {
    const alias = `${file(account('main', `&key ${first}`), account('again', '*key'))}---\n${file(account('b', second))}`;
    const at = folder({ 'connections.yaml': alias });
    const { err } = await lint(['--move-secrets', at]);
    expect(err).toContain('2 secrets moved.');
    expect(err).not.toContain('by hand');
    const after = alias.replace(first, '${CLERK_SECRET_KEY}').replace(second, '${CLERK_SECRET_KEY_2}');
    expect(read(at, 'connections.yaml')).toBe(after);
    expect(env(at)).toEqual({ CLERK_SECRET_KEY: first, CLERK_SECRET_KEY_2: second });
  });

  it('leaves what a comment or --rule silences', async () => {
    const silenced = one.replace(
      '      secretKey',
      '      # lint-connections-disable-next-line literal-secret -- a public test key\n      secretKey',
    );
    const at = folder({ 'connections.yaml': silenced });
    await lint(['--move-secrets', at]);
    await lint(['--move-secrets', '--rule', 'literal-secret=off', at]);
    expect(read(at, 'connections.yaml')).toBe(silenced);
    expect(existsSync(join(at, '.env'))).toBe(false);
  });

  it('adds .env to .gitignore once, in a repository only, and sees what is ignored already', async () => {
    const at = folder({ 'deploy/connections.yaml': one, '.gitignore': 'dist/' });
    mkdirSync(join(at, '.git'));
    const { err } = await lint(['--move-secrets', at]);
    expect(err).toContain('Added .env to .gitignore.');
    expect(read(at, '.gitignore')).toBe('dist/\n.env\n');
    writeFileSync(join(at, 'deploy/connections.yaml'), file(account('main', second)));
    expect((await lint(['--move-secrets', at])).err).not.toContain('Added');
    expect(read(at, '.gitignore')).toBe('dist/\n.env\n');
    const taken = folder({ 'deploy/connections.yaml': one, '.gitignore': '', 'deploy/.gitignore': '!.env\n' });
    mkdirSync(join(taken, '.git'));
    await lint(['--move-secrets', taken]);
    expect(read(taken, 'deploy/.gitignore')).toBe('!.env\n.env\n');
  });

  it('keeps out of git what .env leads to, too, and a .env that held the secret before', async () => {
    const at = folder({ 'connections.yaml': one, 'our keys.env': 'A=1\n', 'other/connections.yaml': one });
    symlinkSync('our keys.env', join(at, '.env'));
    mkdirSync(join(at, '.git'));
    const { err } = await lint(['--move-secrets', join(at, 'connections.yaml')]);
    expect(read(at, 'our keys.env')).toBe(`A=1\nCLERK_SECRET_KEY=${first}\n`);
    expect(read(at, '.gitignore')).toBe('.env\nour\\ keys.env\n');
    expect(err).toContain('git rm --cached');
    writeFileSync(join(at, 'other/.env'), `CLERK_SECRET_KEY=${first}\n`);
    writeFileSync(join(at, '.gitignore'), '');
    await lint(['--move-secrets', join(at, 'other/connections.yaml')]);
    expect(read(at, '.gitignore')).toBe('.env\n');
  });

  it('changes nothing where .env cannot be written', async () => {
    const at = folder({ 'connections.yaml': one, '.env/x': '' });
    const { code, out, err } = await lint(['--move-secrets', at]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('.env');
    expect(read(at, 'connections.yaml')).toBe(one);
    expect(readdirSync(at).sort()).toEqual(['.env', 'connections.yaml']);
    const open = folder({ 'connections.yaml': one, '.env': 'A="open\n' });
    expect((await lint(['--move-secrets', open])).err).toContain('is not closed');
    expect([read(open, 'connections.yaml'), read(open, '.env')]).toEqual([one, 'A="open\n']);
  });

  it.runIf(process.getuid?.() === 0)('changes nothing in a folder that is protected', () => {
    const at = folder({ 'connections.yaml': one, 'run.ts': '' });
    const main = new URL('../../linter/cli.ts', import.meta.url).pathname;
    chmodSync(at, 0o555);
    const run = (): string =>
      execFileSync(process.execPath, [main, '--move-secrets', join(at, 'connections.yaml')], {
        uid: 65_534,
        gid: 65_534,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run).toThrow('cannot be written: the file or its folder is protected. It was not changed.');
    expect(readdirSync(at).sort()).toEqual(['connections.yaml', 'run.ts']);
    expect(read(at, 'connections.yaml')).toBe(one);
  });

  it('wants files', async () => {
    const { code, err } = await lint(['--move-secrets', '-'], { stdin: one });
    expect([code, err.split('\n')[0]]).toEqual([2, '--move-secrets wants files; standard input cannot be changed.']);
  });
});
