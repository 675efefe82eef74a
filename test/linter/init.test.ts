// --init writes a file to begin with, and never over another.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownCatalog } from '../../catalog/files.ts';
import { folder } from '../support/folder.ts';
import { lint } from './world.ts';

const all = [...ownCatalog().catalog.providers.keys()];
const init = async (words: readonly string[], of: Parameters<typeof lint>[1] = {}, files = {}) => {
  const at = folder(files);
  const path = join(at, 'connections.yaml');
  const ended = await lint(['--init', ...words, '-o', path], of);
  return { ...ended, path, text: () => readFileSync(path, 'utf8') };
};

describe('--init', () => {
  it.each([...all, all.join(',')])('%s: the file has nothing to say against it', async words => {
    const { code, path } = await init([words]);
    expect(code).toBe(0);
    expect(await lint([path])).toMatchObject({ code: 0, out: '0 errors, 0 warnings in 1 file.\n' });
  });
  it('takes names, aliases, blanks and commas, each provider once', async () => {
    const { text, out } = await init(['Clerk, clay', 'clerk']);
    expect(text().match(/provider: .*/g)).toEqual(['provider: clerk', 'provider: clay']);
    expect(text()).toContain('secretKey: ${CLERK_SECRET_KEY}');
    expect(out).toContain('with Clerk, Clay.');
  });
  it('says which name is meant', async () => {
    const { code, err } = await init(['clrk']);
    expect(code).toBe(2);
    expect(err).toContain('`clrk` is not a provider of this catalog. Did you mean `clerk`?');
  });
  it.each(['connections.yaml', 'connections.yml', 'connections.json'])('leaves %s alone', async name => {
    const { code, err } = await init(['clerk'], {}, { [name]: 'mine' });
    expect(code).toBe(2);
    expect(err).toContain(`${name} is there already. It was left alone.`);
  });
  it('writes YAML, and into no file that would be read as JSON', async () => {
    const at = join(folder({}), 'own.connections.json');
    const { code, err } = await lint(['--init', 'clerk', '-o', at]);
    expect([code, err]).toEqual([2, expect.stringContaining('Name a file that ends in .yaml.')]);
    expect(existsSync(at)).toBe(false);
  });
  it('asks at a terminal until it knows', async () => {
    const answers = ['clrk', '', 'clerk'];
    const { code, err, text } = await init([], { ask: async () => answers.shift() });
    expect(code).toBe(0);
    expect(err).toContain('Did you mean `clerk`?');
    expect(text()).toContain('provider: clerk');
  });
  it('writes nothing when the terminal is closed, and asks for names without one', async () => {
    expect((await init([], { ask: async () => undefined })).err).toContain('Nothing was written.');
    expect((await init([])).err).toContain('For example: lint-connections --init clerk,clay');
  });
  it('--init=clerk is the same', async () => {
    const at = folder();
    expect((await lint(['--init=clerk', '-o', join(at, 'connections.yaml')])).code).toBe(0);
  });
});
