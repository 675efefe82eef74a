// linkbook extract: reads IDs from addresses, or nothing.
import { describe, expect, test } from 'vitest';
import { catalog } from '../support/facts.ts';
import { linkbook } from '../support/world.ts';

const own = ['--catalog', new URL('../fixtures/own-entries', import.meta.url).pathname];

describe('each kind of address', () => {
  test.each([
    ['subdomain and path', 'https://initech.acme.example/projects/4711', { subdomain: 'initech', projectId: '4711' }],
    [
      'the path goes on',
      'https://initech.acme.example/projects/4711/keys?tab=2#new',
      { subdomain: 'initech', projectId: '4711' },
    ],
    ['no scheme', 'initech.acme.example/projects/4711', { subdomain: 'initech', projectId: '4711' }],
    [
      'in quotes and brackets',
      ' “https://initech.acme.example/projects/4711” ',
      { subdomain: 'initech', projectId: '4711' },
    ],
    ['query', 'https://go.acme.net/?lang=en&team=T4711', { teamId: 'T4711' }],
    ['fragment', 'https://go.acme.net/#/views/v_42', { viewId: 'v_42' }],
    ['constant', 'https://free.acme.net/welcome', { plan: 'free' }],
    ['host of a choice', 'https://eu.acme.example/login', { region: 'eu' }],
    ['a bare value that fits one field only', 'ada@acme.example', { account: 'ada@acme.example' }],
  ])('%s', async (_, pasted, values) => {
    const json = await linkbook(['extract', 'acme', pasted, '--json', ...own]);
    expect(json).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(json.out)).toEqual([{ provider: 'acme', values }]);
    const { out } = await linkbook(['extract', 'Acme CRM', pasted, ...own]);
    for (const [id, value] of Object.entries(values))
      expect(out).toMatch(new RegExp(`^  ${id}: ${value}   \\(.+\\)$`, 'm'));
  });

  test.each([
    'https://acme.example/projects/4711',
    'https://initech.acme.example.evil.example/projects/4711',
    'https://evil.example/initech.acme.example/projects/4711',
    'https://initech.acme.example@evil.example/projects/4711',
    'https://initech.acme.example/projects/',
    'https://initech.acme.example/projects/{projectId}',
    'javascript:alert(1)',
    'see https://initech.acme.example/projects/4711',
    '4711 4711',
    '4711',
    '',
  ])('%j gives nothing, and ends with 1', async pasted => {
    const { code, out, err } = await linkbook(['extract', 'acme', pasted, ...own]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^Nothing was read/);
    expect(await linkbook(['extract', 'acme', pasted, '--json', ...own])).toMatchObject({ code: 1, out: '[]\n' });
  });

  test('what else stands in the address is not shown', async () => {
    const { out, err } = await linkbook([
      'extract',
      'acme',
      'https://initech.acme.example/projects/4711?key=EXAMPLE#EXAMPLE',
      ...own,
    ]);
    expect(out).toContain('4711');
    expect(out + err).not.toContain('EXAMPLE');
  });
});

describe('auto', () => {
  test('finds the provider by the address', async () => {
    const { code, out } = await linkbook([
      'extract',
      'auto',
      'https://app.clay.com/workspaces/1060661/settings/account',
      '--json',
    ]);
    expect([code, JSON.parse(out)]).toEqual([0, [{ provider: 'clay', values: { workspaceId: '1060661' } }]]);
  });

  test('a bare value says nothing about whose it is', async () => {
    expect(await linkbook(['extract', 'auto', '1060661'])).toMatchObject({ code: 1, out: '' });
  });
});

describe('every address that the catalog tries', () => {
  const rows = [...catalog.providers].flatMap(([id, { addresses = [] }]) =>
    addresses.flatMap(({ tried }) => tried.map(({ paste, gives }) => ({ id, paste, gives }))),
  );

  test('is read as its entry says', async () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const { id, paste, gives } of rows) {
      const { code, out } = await linkbook(['extract', 'auto', paste, '--json']);
      const found = (JSON.parse(out) as { provider: string; values: unknown }[]).find(it => it.provider === id);
      expect([id, paste, found?.values ?? 'nothing']).toEqual([id, paste, gives]);
      if (gives !== 'nothing') expect(code).toBe(0);
    }
  });
});
