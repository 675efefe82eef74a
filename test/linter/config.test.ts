// Settings: where they are found, what they may say, and what is said of a mistake in them.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../linter/config.ts';
import { findConfig } from '../../linter/find-config.ts';
import { folder } from '../support/folder.ts';
import { lint } from './world.ts';

const text =
  'version: 1\nconnections:\n  main:\n    provider: clerk\n    expires: 2026-11-25\n    credentials: { secretKey: "${K}" }\n';
const ids = ['expired', 'shape', 'wrong-kind'];

async function run(settings: string, args: readonly string[] = [], name = 'lint-connections.config.yaml', files = {}) {
  const at = folder({ 'connections.yaml': text, [name]: settings, ...files });
  const ended = await lint(['--config', join(at, name), ...args, at]);
  return { ...ended, at };
}

describe('settings', () => {
  it('set levels, and flags come before them', async () => {
    expect((await run('rules: { expired: error }')).code).toBe(1);
    expect((await run('rules: { expired: off }')).out).toBe('0 errors, 0 warnings in 1 file.\n');
    expect((await run('rules: { expired: error }', ['--rule', 'expired=warning'])).code).toBe(0);
    expect((await run('rules: { menu-path: off }')).code).toBe(0);
  });
  it('name .env files, from their own folder; one that is not there is passed over', async () => {
    expect((await run('envFiles: [.env]')).code).toBe(0);
    expect((await run('envFiles: .env', [], undefined, { '.env': 'X=y' })).out).toContain('unset-reference');
  });
  it('leave files out, but none that is named', async () => {
    const files = { 'examples/deep/connections.yaml': 'x', 'old.connections.yaml': 'x' };
    const { out, at } = await run('ignore: [examples/, "old.*"]', [], undefined, files);
    expect(out).toContain('in 1 file.');
    const named = join(at, 'old.connections.yaml');
    const { out: said } = await lint(['--config', join(at, 'lint-connections.config.yaml'), named]);
    expect(said).toContain('in 1 file.');
  });
  it('name a folder of own entries', async () => {
    const own = new URL('../fixtures/rules/catalog', import.meta.url).pathname;
    const files = {
      'connections.yaml':
        'version: 1\nconnections: { a: { provider: acme-archive, credentials: { vaultId: vlt3_EXAMPLE } } }\n',
    };
    expect((await run(`catalog: ${own}`, [], undefined, files)).code).toBe(0);
    expect((await run('rules: {}', [], undefined, files)).code).toBe(1);
  });
  it('stand in JSON and in package.json, too', async () => {
    expect((await run('{ "rules": { "expired": "off" } }', [], 'settings.json')).out).toContain('0 warnings');
    const inPackage = '{ "name": "x", "lintConnections": { "rules": { "expired": "off" } } }';
    expect((await run(inPackage, [], 'package.json')).out).toContain('0 warnings');
    expect((await run('{ "name": "x" }', [], 'package.json')).err).toContain('has no `lintConnections`.');
  });

  it.each([
    ['ruls: {}', '1:1  `ruls` is no setting. Did you mean `rules`?'],
    ['rules:\n  expird: off', '2:3  There is no rule `expird`. Did you mean `expired`?'],
    ['rules:\n  expired: of', '2:12  `expired` wants off, warning, error. Did you mean `off`?'],
    ['rules: [expired]', '1:8  `rules` wants rules with levels'],
    ['envFiles: [1]', '`envFiles` wants a list of texts.'],
    ['catalog: []', '`catalog` wants the folder of own entries.'],
    ['- rules', 'Settings are keys with values: rules, catalog, envFiles, ignore.'],
    ['rules: {', '1:8'],
  ])('%j is a refusal that says where', async (settings, message) => {
    const { code, out, err } = await run(settings);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
  it('that are not there are a refusal when they are asked for', async () => {
    expect((await lint(['--config', '/nowhere.yaml', '-'], { stdin: text })).code).toBe(2);
    expect((await lint(['--config', 'x', '--no-config', '-'], { stdin: text })).err).toContain('not both');
  });

  it('are found in the folder and above it, up to the repository', () => {
    const at = folder({
      '.git/HEAD': '',
      'lint-connections.config.yaml': 'rules: { expired: off }',
      'a/b/x': '',
      'c/package.json': '{ "lintConnections": { "rules": { "shape": "warning" } } }',
      'd/package.json': '{ "name": "not ours" }',
      'e/.git/HEAD': '',
      'f/package.json': '{ "lintConnections": {} }',
      'f/lint-connections.config.json': '{}',
    });
    const found = (name: string) => {
      const file = findConfig(join(at, name));
      return file && readConfig(file.path, file.text, ids)?.rules;
    };
    expect(found('a/b')).toEqual({ expired: 'off' });
    expect(found('c')).toEqual({ shape: 'warning' });
    expect(found('d')).toEqual({ expired: 'off' });
    expect(found('e')).toBeUndefined();
    expect(() => found('f')).toThrow('Settings stand in more than one file');
  });
});
