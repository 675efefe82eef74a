// What is published: small to start, and whole. Needs `node linter/build.ts` to have run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const dist = new URL('../../linter/dist/', import.meta.url);
const hook = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ load: (url, context, next) => (process.stderr.write('LOAD ' + url + '\\n'), next(url, context)) });
`)}`;

/** What a run brings along, by the names of the files that are loaded: yaml-1a2b3c.cjs. */
function run(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', hook, fileURLToPath(new URL('cli.cjs', dist)), ...args],
    { input, encoding: 'utf8' },
  );
  const loaded = [...stderr.matchAll(/^LOAD file:.*\/(\w[\w-]*?)(?:-[\w-]{8})?\.cjs$/gm)].map(([, name = '']) => name);
  return { stdout, status, brings: (name: string) => loaded.includes(name) };
}

describe.skipIf(!existsSync(dist))('the published command', () => {
  it('checks plain files without the full reader of YAML, and without the schemas of entries', () => {
    const { status, stdout, brings } = run(['-'], 'version: 1\nconnections:\n  a: { provider: clrk }\n');
    expect([status, brings('cli'), brings('entries'), brings('yaml')]).toEqual([1, true, false, false]);
    expect(stdout).toContain('Did you mean `clerk`?');
  });
  it('loads the full reader where a file asks for it', () => {
    const { status, stdout, brings } = run(['-'], 'version: 1\nconnections:\n  a: &a { provider: clrk }\n');
    expect([status, brings('entries'), brings('yaml')]).toEqual([1, false, true]);
    expect(stdout).toContain('Did you mean `clerk`?');
  });
  it('loads the format that is asked for, and no other', () => {
    const { stdout, brings } = run(['-', '-f', 'gitlab'], 'version: 1\nconnections: {}\n');
    expect(stdout).toBe('[]\n');
    expect(['gitlab', 'sarif', 'github', 'junit'].filter(brings)).toEqual(['gitlab']);
  });
  it('shows help without reading YAML', () => {
    const { status, brings } = run(['--help']);
    expect([status, brings('help'), brings('entries'), brings('yaml')]).toEqual([0, true, false, false]);
  });
  it('checks entries', () => {
    const { status, stdout, brings } = run(['--entries', '-'], 'name: Acme\n');
    expect([status, brings('entries')]).toEqual([1, true]);
    expect(stdout).toContain('`website` is missing');
  });
  it('explains every rule with its fixture', () => {
    expect(run(['--explain', 'menu-path']).stdout.replace(/\s+/g, ' ')).toContain('here by another sign.');
    expect(run(['--explain', 'literal-secret']).stdout).toContain('secretKey: ••••');
  });
});
