// linkbook identify: tells whose a key is, and shows nothing of it.
import { describe, expect, test } from 'vitest';
import { linkbook } from '../support/world.ts';

const own = ['--catalog', new URL('../fixtures/own-entries', import.meta.url).pathname];

/** A key of no one, made while the test runs; every six characters of it occur once. */
function made(prefix: string): string {
  return prefix + Array.from({ length: 40 }, (_, nth) => ((nth * 7919 + 104_729) ** 2 % 36).toString(36)).join('');
}

/** All runs of six characters of the value beyond its prefix. */
function runs(value: string, prefix: string): string[] {
  const secret = value.slice(prefix.length);
  return Array.from({ length: secret.length - 5 }, (_, at) => secret.slice(at, at + 6));
}

const wrappings: [how: string, wrap: (value: string) => string, damage: string | null][] = [
  ['bare', it => it, null],
  ['with a line end', it => `${it}\n`, null],
  ['with a Windows line end', it => `${it}\r\n`, null],
  ['with blanks around it', it => `  ${it} \n`, 'blanks'],
  ['in quotes', it => `"${it}"`, 'quotes'],
  ['in single quotes, with a line end', it => `'${it}'\n`, 'quotes'],
  ['after Bearer', it => `Bearer ${it}`, 'scheme'],
  ['in a header', it => `Authorization: Bearer ${it}\n`, 'scheme'],
  ['after NAME=', it => `ACME_API_KEY=${it}`, 'assignment'],
  ['as an export in quotes', it => `export ACME_API_KEY="${it}"\n`, 'assignment'],
  ['after a key of YAML', it => `api_key: ${it}`, 'assignment'],
  ['in angle brackets', it => `<${it}>`, 'brackets'],
  ['with a comma', it => `${it},`, 'punctuation'],
];

describe.each(wrappings)('a key %s', (_, wrap, damage) => {
  test.each([
    ['acme_live_', 'production', 'API key'],
    ['acme_test_', 'test', 'API key'],
    ['acme_widget_', null, 'widget key'],
  ])('that begins with %s is told, and not shown', async (prefix, environment, kind) => {
    const key = made(prefix);
    const json = await linkbook(['identify', '--json', ...own], { input: wrap(key) });
    expect(json).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(json.out)).toMatchObject({
      candidates: [{ provider: 'acme', name: 'Acme', kind, prefix, environment }],
      damage,
    });
    const text = await linkbook(['identify', ...own], { input: wrap(key) });
    expect(text.out).toContain(`Acme: ${kind}${environment ? ` (${environment})` : ''}, starts with ${prefix}\n`);
    const printed = json.out + json.err + text.out + text.err + text.asked.join();
    expect(runs(key, prefix).filter(run => printed.includes(run))).toEqual([]);
  });
});

describe('what cannot be told', () => {
  test.each([
    ['an unknown key', made('')],
    ['a known prefix alone', 'acme_live_'],
    ['a sentence', 'I have lost my key, it begins with acme_live_'],
  ])('%s ends with 1, and is not shown', async (_, input) => {
    const { code, out, err } = await linkbook(['identify', ...own], { input });
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^Unknown: no prefix in this catalog tells whose it is\.\n/);
    expect(runs(input, 'acme_live_').filter(run => out.includes(run))).toEqual([]);
  });

  test.each([
    ['part of it is hidden', `acme_live_${'abcd'}••••••••`, /Part of it is hidden/],
    ['it is a placeholder', 'your_api_key', /This is a placeholder/],
  ])('%s: that is said', async (_, input, says) => {
    expect((await linkbook(['identify', ...own], { input })).out).toMatch(says);
  });

  test.each(['', '\n', '  \r\n'])('%j is nothing', async input => {
    const { code, out, err } = await linkbook(['identify'], { input });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Nothing came by standard input\./);
  });

  test('a file of megabytes is no key, and is not shown', async () => {
    const { code, out } = await linkbook(['identify'], { input: made('acme_live_').repeat(50_000) });
    expect(code).toBe(1);
    expect(out.length).toBeLessThan(200);
  });
});

test('a value on the command line is refused, not shown, and nothing is asked', async () => {
  const key = made('acme_live_');
  const { code, out, err, asked } = await linkbook(['identify', key, ...own], { input: key });
  expect([code, out, asked]).toEqual([2, '', []]);
  expect(err).toMatch(/does not belong on the command line/);
  expect(runs(key, '').filter(run => err.includes(run))).toEqual([]);
});

test('a certain answer leads to the guide: its page where there is a site, else the command', async () => {
  const input = made('acme_live_');
  const site = { LINKBOOK_SITE: 'https://link.example/' };
  expect((await linkbook(['identify', ...own], { input })).out).toMatch(/^Guide: linkbook guide acme$/m);
  expect((await linkbook(['identify', ...own], { input, env: site })).out).toMatch(
    /^Guide: https:\/\/link\.example\/guides\/acme\/$/m,
  );
});

test('on a terminal the person is told that the value is not shown', async () => {
  const { asked } = await linkbook(['identify', ...own], { input: made('acme_live_') });
  expect(asked).toEqual([expect.stringContaining('not shown')]);
});
