// What is published: small to start, and whole. Needs `node linter/build.ts` to have run.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const dist = new URL('../../linter/dist/', import.meta.url);
const hook = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ load: (url, context, next) => (process.stderr.write('LOAD ' + url + '\\n'), next(url, context)) });
`)}`;

function run(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', hook, fileURLToPath(new URL('cli.js', dist)), ...args],
    { input, encoding: 'utf8' },
  );
  const loaded = [...stderr.matchAll(/^LOAD (file:.*)$/gm)].map(([, url = '']) => readFileSync(new URL(url), 'utf8'));
  const loads = (format: string) => loaded.some(text => text.includes(`// linter/report/${format}.ts`));
  return {
    stdout,
    status,
    loads,
    brings: (name: string) => loaded.some(text => text.includes(`// node_modules/${name}/`)),
  };
}

describe.skipIf(!existsSync(dist))('the published command', () => {
  it('checks connections without the schemas of entries', () => {
    const { status, stdout, brings } = run(['-'], 'version: 1\nconnections:\n  a: { provider: clrk }\n');
    expect([status, brings('zod'), brings('yaml')]).toEqual([1, false, true]);
    expect(stdout).toContain('Did you mean `clerk`?');
  });
  it('loads the format that is asked for, and no other', () => {
    const { stdout, loads } = run(['-', '-f', 'gitlab'], 'version: 1\nconnections: {}\n');
    expect(stdout).toBe('[]\n');
    expect(['gitlab', 'sarif', 'github', 'junit', 'pretty'].filter(loads)).toEqual(['gitlab']);
  });
  it('shows help without reading YAML', () => {
    const { status, brings } = run(['--help']);
    expect([status, brings('zod'), brings('yaml')]).toEqual([0, false, false]);
  });
  it('checks entries', () => {
    const { status, stdout, brings } = run(['--entries', '-'], 'name: Acme\n');
    expect([status, brings('zod')]).toEqual([1, true]);
    expect(stdout).toContain('`website` is missing');
  });
  it('explains every rule with its fixture', () => {
    expect(run(['--explain', 'menu-path']).stdout).toContain('here by another sign.');
    expect(run(['--explain', 'literal-secret']).stdout).toContain('secretKey: ••••');
  });
});
