// --catalog: entries of one's own on top of the catalog, or everything that is wrong with them.
import { expect, test } from 'vitest';
import { folder } from '../support/folder.ts';
import { linkbook } from '../support/world.ts';

const own = new URL('../fixtures/own-entries', import.meta.url).pathname;

test('own providers and hosts stand beside those of the catalog', async () => {
  const { out } = await linkbook(['list', '--catalog', own]);
  expect(out).toMatch(/^acme +Acme +apiKey, oauthApp$/m);
  expect(out).toMatch(/^clerk /m);
  expect((await linkbook(['list', '--hosts', '--catalog', own])).out).toMatch(/^desk +Desk +Sources$/m);
});

test('an own provider is linked in a host of the catalog, and the other way round', async () => {
  expect((await linkbook(['guide', 'acme', '--host', 'nango', '--catalog', own])).out).toMatch(/^In Nango$/m);
  expect((await linkbook(['guide', 'clerk', '--host', 'desk', '--catalog', own])).out).toMatch(/^In Desk$/m);
});

test('an own entry takes the place of one of the catalog', async () => {
  const dir = folder({
    'hosts/nango.yaml':
      'name: Ours\nform: Here\nchecked: { on: 2026-11-20, by: documentation }\noffers: everything\nlink: [{ do: [{ fillIn: fields }] }]\n',
  });
  expect((await linkbook(['list', '--hosts', '--catalog', dir])).out).toMatch(/^nango +Ours +Here$/m);
});

test('a single file is enough', async () => {
  const { code, out } = await linkbook(['guide', 'acme', '--catalog', `${own}/providers/acme.yaml`]);
  expect([code, out.split('\n')[0]]).toEqual([0, 'Link your Acme account']);
});

test('all mistakes are said at once, nothing else is printed, and the call ends with 2', async () => {
  const dir = folder({ 'providers/acme.yaml': 'nam: Acme\n', 'hosts/desk.yaml': 'name: Desk\nname: Desk\n' });
  const { code, out, err } = await linkbook(['list', '--catalog', dir]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/acme\.yaml\n[\s\S]*`nam` is not a key here\. Did you mean `name`\?/);
  expect(err).toMatch(/desk\.yaml\n.*The key `name` stands here twice/);
  expect(err).toMatch(/\n\d+ errors, 0 warnings in 2 files\n$/);
});

test.each([
  ['a folder that is not there', ['nowhere'], /There is no such file or folder\./],
  ['a folder without entries', ['empty'], /^No entries \(\*\.yaml\) below `.*empty`\.\n$/],
])('%s is said', async (_, [name = ''], says) => {
  const dir = folder({ 'empty/readme.txt': '' });
  const { code, out, err } = await linkbook(['list', '--catalog', `${dir}/${name}`]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(says);
});
