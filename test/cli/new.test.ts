// linkbook new: a file to begin with, in which only what a person must find out is missing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../catalog/model/catalog.ts';
import { readYaml } from '../../catalog/model/yaml.ts';
import { folder } from '../support/folder.ts';
import { linkbook } from '../support/world.ts';

const left = ['website', 'app', 'categories', 'sources'];

async function begun(id: string, ...more: string[]): Promise<{ path: string; text: string; out: string }> {
  const dir = join(folder(), 'catalog', 'providers');
  const { code, out, err } = await linkbook(['new', id, '--dir', dir, ...more]);
  expect([code, err]).toEqual([0, '']);
  const path = join(dir, `${id}.yaml`);
  return { path, text: readFileSync(path, 'utf8'), out };
}

describe('an entry that was begun', () => {
  test.each(['acme-crm', 'q', '3scale', 'a-1-b', '2026', 'true', 'null'])(
    '%s lacks only what a person must find out',
    async id => {
      const { path, text } = await begun(id);
      const { findings } = readEntry({ path, text });
      expect(findings.map(it => it.path[0])).toEqual(left);
    },
  );

  test('says what is left, with file, line and mark', async () => {
    const { path, out } = await begun('acme-crm');
    expect(out.split('\n')[0]).toBe(
      `${path} is written. Left for you, besides checking each line against the provider's own pages:`,
    );
    for (const key of left) expect(out).toMatch(new RegExp(`^ +\\d+:\\d+ {2}error {2}\`${key}\` wants`, 'm'));
    expect(out).toMatch(/\n4 errors, 0 warnings in 1 file\n$/);
  });

  test('is an entry without findings once these are filled in', async () => {
    const { path, text } = await begun('acme-crm');
    const filled = text
      .replace('website:', 'website: https://acme.example')
      .replace('app:', 'app: https://app.acme.example')
      .replace('categories: []', 'categories: [crm]')
      .replace('sources: []', 'sources: [https://docs.acme.example]');
    expect(readEntry({ path, text: filled }).findings).toEqual([]);
  });

  test('holds an example that cannot be taken for a key, and a variable of its own', async () => {
    const { text } = await begun('acme-crm');
    expect(text).toMatch(/example: \S*EXAMPLE/);
    expect(text).toMatch(/env: ACME_CRM_API_KEY$/m);
    expect((await begun('3scale')).text).toMatch(/env: KEY_3SCALE_API_KEY$/m);
  });

  test('begins with the day on which it was begun', async () => {
    expect((await begun('acme')).text).toMatch(/^checked: \{ on: 2026-11-20, by: documentation \}$/m);
  });
});

describe('its name', () => {
  test('is made from the id', async () => {
    expect((await begun('acme-crm')).text).toMatch(/^name: Acme Crm$/m);
  });

  test.each([
    'Acme CRM',
    'true',
    'Null',
    '123',
    '1e3',
    '0x1F',
    '-Acme',
    '- Acme',
    '&Acme',
    'AT&T Inc.',
    'A & B',
    'Acme: Keys',
    'Acme #1',
    '"Acme"',
    "Acme's",
    '@acme',
    '{acme}',
    '.inf',
    'アクメ',
    ' Acme ',
    'Acme\nwebsite: https://x.example',
  ])('may be %j', async name => {
    const { text, path } = await begun('acme', `--name=${name}`);
    expect(readYaml(text)).toMatchObject({ problems: [], value: { name } });
    expect(readEntry({ path, text }).findings.map(it => it.path[0])).toEqual(left);
  });
});

describe('nothing is written', () => {
  test('over a file that is there', async () => {
    const dir = folder({ 'acme.yaml': 'mine' });
    const { code, out, err } = await linkbook(['new', 'acme', '--dir', dir]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/acme\.yaml is there already; it stays as it is\./);
    expect(readFileSync(join(dir, 'acme.yaml'), 'utf8')).toBe('mine');
  });

  test.each([
    [['Acme'], /`Acme` cannot be an id: small letters, digits and single hyphens/],
    [['acme_crm'], /cannot be an id/],
    [['../acme'], /cannot be an id/],
    [['acme--crm'], /cannot be an id/],
    [['acme', 'crm'], /One id is wanted/],
    [['clerk'], /`clerk` is taken: it leads to Clerk/],
    [['bizmerlin'], /`bizmerlin` is taken: it leads to ClayHR/],
  ])('for %j', async (words, says) => {
    const dir = folder();
    const { code, out, err } = await linkbook(['new', ...words, '--dir', dir]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    for (const word of words) expect(existsSync(join(dir, `${word}.yaml`))).toBe(false);
  });

  test('where the folder is a file', async () => {
    const dir = folder({ file: '' });
    expect(await linkbook(['new', 'acme', '--dir', join(dir, 'file')])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/acme\.yaml cannot be written/),
    });
  });
});
