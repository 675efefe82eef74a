// What may pass for now stands in a file of its own; what is no longer needed there is said.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../support/folder.ts';
import { lint } from './world.ts';

const name = 'lint-connections-suppressions.json';
const one = '  a: { provider: clrk }\n';
const connections = (...lines: string[]): string => `version: 1\nconnections:\n${lines.join('')}`;
const two = connections(one, one.replace('a:', 'b:'));
const clean = 'version: 1\nconnections: {}\n';

function at(files: Record<string, string>) {
  const path = folder({ 'settings.yaml': '{}', ...files });
  return {
    put: (file: string, text: string): void => writeFileSync(join(path, file), text),
    remove: (file: string): void => rmSync(join(path, file)),
    written: (): unknown => JSON.parse(readFileSync(join(path, name), 'utf8')),
    run: (...args: string[]) => lint(['--config', join(path, 'settings.yaml'), path, ...args]),
  };
}
const counts = (count: number, file = 'connections.yaml'): string =>
  JSON.stringify({ [file]: { 'unknown-provider': { count } } });

describe('suppressions', () => {
  it('hold how many findings of a rule there are in a file, in order', async () => {
    const { run, written } = at({ 'connections.yaml': two, 'b/connections.json': '{ "version": 2 }' });
    const { code, out, err } = await run('--suppress-all');
    expect([code, out]).toEqual([0, '0 errors, 0 warnings in 2 files.\n']);
    expect(err).toContain('may pass in what was checked.');
    expect(written()).toMatchObject({ 'connections.yaml': { 'unknown-provider': { count: 2 } } });
    expect(Object.keys(written() as object)).toEqual(['b/connections.json', 'connections.yaml']);
    expect((await run()).code).toBe(0);
    expect((await run('--suppress-all')).err).toBe('');
  });
  it('in an empty file are none yet, and are written anew', async () => {
    const { run, put, written } = at({ 'connections.yaml': connections(one), [name]: '' });
    expect(await run()).toMatchObject({ code: 1, err: '' });
    expect((await run('--suppress-all')).code).toBe(0);
    expect(written()).toEqual(JSON.parse(counts(1)));
    put(name, ' \n');
    expect((await run('--prune-suppressions')).code).toBe(1);
    expect(written()).toEqual({});
  });
  it('let nothing pass when there is more than they say, and say so', async () => {
    const { run } = at({ 'connections.yaml': two, [name]: counts(1) });
    const { code, out, err } = await run();
    expect([code, err]).toEqual([
      1,
      'connections.yaml has 2 findings of unknown-provider, and 1 may pass: all are shown.\n',
    ]);
    expect(out).toContain('2 errors');
  });
  it('that are no longer needed are an error at their place, until they are pruned', async () => {
    const { run, put, written } = at({ 'connections.yaml': connections(one), [name]: `\n${counts(2)}` });
    const { code, out } = await run();
    expect(code).toBe(1);
    expect(out).toMatch(/suppressions\.json\n +2:22 +error +2 findings of unknown-provider may pass/);
    expect(out).toContain('and there is 1.');
    expect((await run('--rule', 'unused-disable=off')).code).toBe(0);
    expect((await run('--prune-suppressions')).code).toBe(0);
    expect(written()).toEqual(JSON.parse(counts(1)));
    put('connections.yaml', clean);
    expect((await run()).out).toContain('and there are none.');
    await run('--prune-suppressions');
    expect(written()).toEqual({});
  });
  it('never grow by pruning', async () => {
    const { run, written } = at({ 'connections.yaml': two, [name]: counts(1) });
    expect((await run('--prune-suppressions')).code).toBe(1);
    expect(written()).toEqual(JSON.parse(counts(1)));
  });
  it('of files that were not checked are left alone, unless those are gone', async () => {
    const { run, put, remove, written } = at({
      'connections.yaml': clean,
      'other.yaml': two,
      [name]: counts(2, 'other.yaml'),
    });
    expect((await run()).code).toBe(0);
    await run('--suppress-all');
    expect(written()).toEqual(JSON.parse(counts(2, 'other.yaml')));
    remove('other.yaml');
    expect((await run()).code).toBe(1);
    put('other.yaml', two);
    expect((await run()).code).toBe(0);
  });
  it('are not called unneeded where the rule is off or the file cannot be read', async () => {
    const { run, put } = at({ 'connections.yaml': clean, [name]: counts(2) });
    expect((await run('--rule', 'unknown-provider=off')).code).toBe(0);
    put('connections.yaml', 'version: [');
    expect((await run()).out).not.toContain('unused-disable');
  });
  it('cannot let pass what keeps a file from being read', async () => {
    const { run, written } = at({ 'connections.yaml': 'version: [' });
    expect((await run('--suppress-all')).code).toBe(1);
    expect(written).toThrow('ENOENT');
  });
  it('are in SARIF what GitHub calls suppressed elsewhere', async () => {
    const { run } = at({ 'connections.yaml': two, [name]: counts(2) });
    const { runs } = JSON.parse((await run('-f', 'sarif')).out) as {
      runs: { results: { suppressions: { kind: string }[] }[] }[];
    };
    expect(runs[0]?.results.map(({ suppressions }) => suppressions[0]?.kind)).toEqual(['external', 'external']);
  });
  it('show nothing of themselves but the names of rules', async () => {
    const secret = ['sk', 'live', 'EXAMPLEexample0123456789'].join('_');
    const text = JSON.stringify({ [`${secret}/connections.yaml`]: { shape: { count: 1 } } });
    for (const format of ['pretty', 'json', 'sarif', 'github', 'junit']) {
      const { out, err } = await at({ 'connections.yaml': clean, [name]: text }).run('-f', format);
      expect(out).toContain('unused-disable');
      expect(out + err).not.toContain(secret);
    }
  });
  it.each([
    ['{', '1:1'],
    ['[]', 'This wants files with rules'],
    ['{"a": 1}', '1:7  `a` wants rules with counts.'],
    ['{"a": {"shape": 2}}', '1:17  `shape` wants a count, such as { "count": 2 }.'],
    ['{"a": {"shape": {"count": 0}}}', 'wants a count'],
    ['{"a": {"Shape ": {"count": 1}}}', '1:8  Here the name of a rule is wanted.'],
  ])('%j is a refusal that says where', async (text, message) => {
    const { code, err } = await at({ 'connections.yaml': clean, [name]: text }).run();
    expect([code, err.includes(message)]).toEqual([2, true]);
  });
  it('are either written anew or pruned', async () => {
    const { code, err } = await at({ 'connections.yaml': clean }).run('--suppress-all', '--prune-suppressions');
    expect([code, err.split('\n')[0]]).toEqual([2, 'Either --suppress-all or --prune-suppressions, not both.']);
  });
});
