// --env-file and --env: what references lead to is checked, and never shown.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonFinding, JsonReport } from '../../linter/report/json.ts';
import { folder } from '../support/folder.ts';
import { command } from './child.ts';
import { lint } from './world.ts';

const text = `version: 1
connections:
  main:
    provider: clerk
    credentials:
      secretKey: \${CLERK_SECRET_KEY}
`;
const body = 'EXAMPLE0'.repeat(5);

async function findings(env: string, file = text): Promise<JsonFinding[]> {
  const at = folder({ 'connections.yaml': file, '.env': env });
  const { out } = await lint(['-f', 'json', '--env-file', join(at, '.env'), at]);
  return (JSON.parse(out) as JsonReport).findings.map(it => ({ ...it, from: it.from?.replace(`${at}/`, '') ?? null }));
}

describe('--env-file', () => {
  it('has nothing to say of a key that is right', async () => {
    expect(await findings(`CLERK_SECRET_KEY=sk_test_${body}\n`)).toEqual([]);
  });
  it('says of a wrong key what it is and where it is kept, at the reference', async () => {
    const [finding, ...others] = await findings(`# keys\n\nCLERK_SECRET_KEY="pk_test_${body}"\n`);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'wrong-kind', from: '.env:3', fix: null });
    expect(text.slice(finding?.range.start.offset, finding?.range.end.offset)).toBe('${CLERK_SECRET_KEY}');
    const at = folder({ 'connections.yaml': text, '.env': `CLERK_SECRET_KEY=pk_test_${body}` });
    const { out } = await lint(['--env-file', join(at, '.env'), at], { look: { color: false, width: 160 } });
    expect(out).toMatch(/secretKey: \$\{CLERK_SECRET_KEY\} {3}from .*\.env:1\n/);
  });
  it.each([
    ['', '`CLERK_SECRET_KEY` is not set.'],
    ['CLERK_SECRET_KEY=', '`CLERK_SECRET_KEY` is empty.'],
    ['CLERK_SECRET_KEY="  "', '`CLERK_SECRET_KEY` is empty.'],
    ['CLERK_SECRETKEY=x', '`CLERK_SECRET_KEY` is not set. Did you mean `CLERK_SECRETKEY`?'],
  ])('%j: what is missing is said', async (env, message) => {
    expect((await findings(env)).map(it => [it.rule, it.message])).toEqual([['unset-reference', message]]);
  });
  it('asks for no variable that has a default, and judges the damage of those it finds', async () => {
    const clay = text.replace('clerk', 'clay').replace(/secretKey.*/, 'apiKey: ${K}\n      workspaceId: ${W:-1060661}');
    expect(await findings('K=0123456789abcdef0123', clay)).toEqual([]);
    const [first] = await findings('K=0123456789abcdef0123\nW=https://app.clay.com/workspaces/1060662/home', clay);
    expect(first).toMatchObject({ rule: 'pasted-address', from: '.env:2', fix: null });
    expect(first?.message).not.toContain('1060662');
  });
  it('never mends the reference by what the variable holds', async () => {
    const at = folder({ 'connections.yaml': text, '.env': `CLERK_SECRET_KEY='"sk_test_${body}"'\n` });
    const { out, code } = await lint(['--fix', '-f', 'json', '--env-file', join(at, '.env'), at]);
    expect(code).toBe(1);
    expect((JSON.parse(out) as JsonReport).findings[0]).toMatchObject({ rule: 'malformed-value', fix: null });
  });
  it('says of a retired key that it is, and never that a secret stands in the file', async () => {
    const github = text.replace('clerk', 'mailgun');
    const rules = (await findings(`CLERK_SECRET_KEY=sk_live_${body}`, github)).map(({ rule }) => rule);
    expect(rules).not.toContain('literal-secret');
  });
  it('the last file wins, and the environment before all', async () => {
    const at = folder({
      'connections.yaml': text,
      '.env': 'CLERK_SECRET_KEY=',
      '.env.local': `CLERK_SECRET_KEY=sk_test_${body}`,
    });
    const [one, two] = [join(at, '.env'), join(at, '.env.local')];
    expect((await lint(['--env-file', one, '--env-file', two, at])).code).toBe(0);
    expect((await lint(['--env-file', two, '--env-file', one, at])).code).toBe(1);
    const env = { CLERK_SECRET_KEY: `sk_live_${body}` };
    expect((await lint(['--env-file', one, '--env', at], { env })).code).toBe(0);
    expect((await lint(['--env', at], { env: { CLERK_SECRET_KEY: `pk_live_${body}` } })).out).toContain(
      'from the environment',
    );
  });
  it('a file that cannot be read is a refusal; a line that says nothing is told', async () => {
    const at = folder({ 'connections.yaml': text, '.env': `what is this\nCLERK_SECRET_KEY=sk_test_${body}` });
    const missing = await lint(['--env-file', join(at, '.envv'), at]);
    expect([missing.code, missing.out]).toEqual([2, '']);
    const { code, err } = await lint(['--env-file', join(at, '.env'), at]);
    expect(code).toBe(0);
    expect(err).toContain('.env:1 says nothing: NAME=value is wanted. It was left out.');
    expect(err).not.toContain('what is this');
  });
  it('after -e it is read by this program alone, whatever Node makes of --env-file', async () => {
    const at = folder({ 'connections.yaml': text, 'foreign.cjs': "process.stdout.write('foreign')" });
    const env = folder({
      '.env': `NODE_OPTIONS=--require=${join(at, 'foreign.cjs')}\nCLERK_SECRET_KEY=pk_live_${body}`,
    });
    const { code, out } = command(['-e', join(env, '.env'), at]);
    expect([code, out]).toEqual([1, expect.stringContaining('wrong-kind')]);
    expect(out).not.toContain('foreign');
    const missing = command(['-e', join(env, '.envv'), at]);
    expect([missing.code, missing.out, missing.err]).toEqual([2, '', expect.stringContaining('.envv')]);
  });
  it('without either nothing is looked up', async () => {
    expect((await lint(['-'], { stdin: text })).code).toBe(0);
  });
});
