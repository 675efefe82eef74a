// linkbook list: what there is, in columns or as data.
import { expect, test } from 'vitest';
import { catalog } from '../support/facts.ts';
import { linkbook } from '../support/world.ts';

const rows = async (...args: string[]): Promise<string[][]> => {
  const { code, out, err } = await linkbook(['list', ...args]);
  expect([args, code, err]).toEqual([args, 0, '']);
  return out
    .trimEnd()
    .split('\n')
    .map(line => line.split(/ {2,}/));
};

test('every provider is listed, with its name and its methods', async () => {
  expect(await rows()).toEqual(
    [...catalog.providers].map(([id, { name, methods }]) => [id, name, Object.keys(methods).join(', ')]),
  );
});

test('every host is listed, with its name and its form', async () => {
  expect(await rows('--hosts')).toEqual([...catalog.hosts].map(([id, { name, form }]) => [id, name, form]));
});

test('columns stand under each other', async () => {
  const { out } = await linkbook(['list']);
  const starts = out
    .trimEnd()
    .split('\n')
    .map(line => /^\S+ +/.exec(line)?.[0].length);
  expect(new Set(starts).size).toBe(1);
});

test.each([
  ['identity', 'clerk'],
  ['BIZMERLIN', 'clayhr'],
  ['clay data-enrichment', 'clay'],
])('words narrow the list: %s', async (words, id) => {
  const all = await rows();
  const found = (await rows(...words.split(' '))).map(([it]) => it);
  expect(found).toContain(id);
  expect(found.length).toBeLessThan(all.length);
  expect(found).not.toContain(id === 'clerk' ? 'clay' : 'clerk');
});

test('--json is the same list as data', async () => {
  const { out } = await linkbook(['list', 'clerk', '--json']);
  expect(JSON.parse(out)).toContainEqual({ id: 'clerk', name: 'Clerk', methods: 'secretKey' });
  const hosts = JSON.parse((await linkbook(['list', '--hosts', '--json'])).out) as object[];
  expect(hosts).toContainEqual({ id: 'nango', name: 'Nango', form: 'Connect UI' });
});

test('where nothing fits, the nearest is named, and the call ends with 1', async () => {
  expect(await linkbook(['list', 'clrek'])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^Nothing fits\. Did you mean clerk/),
  });
  expect(await linkbook(['list', 'qqqqqqqq'])).toMatchObject({ code: 1, err: 'Nothing fits.\n' });
  expect(await linkbook(['list', 'qqqqqqqq', '--json'])).toMatchObject({ code: 1, out: '[]\n' });
});
