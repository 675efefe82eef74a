// linkbook guide and host: the composed page, in every language and format.
import { describe, expect, test } from 'vitest';
import { composeGuide } from '../../catalog/model/guide/compose.ts';
import { composeHostPage } from '../../catalog/model/guide/host-page.ts';
import { renderHtml } from '../../catalog/model/render/html.ts';
import { renderMarkdown } from '../../catalog/model/render/markdown.ts';
import { renderText } from '../../catalog/model/render/text.ts';
import { languages } from '../../catalog/model/text.ts';
import { catalog, guide, hostPage } from '../support/facts.ts';
import { linkbook } from '../support/world.ts';

const own = ['--catalog', new URL('../fixtures/own-entries', import.meta.url).pathname];
const print = async (line: string, more: readonly string[] = []): Promise<string> => {
  const { code, out, err } = await linkbook([...line.split(' '), ...more]);
  expect([line, code, err]).toEqual([line, 0, '']);
  return out;
};

describe('formats', () => {
  const page = guide({ provider: 'clerk', host: 'nango', language: 'de' });
  const line = 'guide clerk --host nango --lang de';

  test.each([
    ['', renderText(page)],
    [' --format text', renderText(page)],
    [' --format md', renderMarkdown(page)],
    [' --format html', renderHtml(page)],
  ])('guide%s prints what the library makes', async (flags, wanted) => {
    expect(await print(line + flags)).toBe(wanted);
  });

  test.each([' --format json', ' --json'])('guide%s is the guide itself', async flags => {
    expect(JSON.parse(await print(line + flags))).toEqual(
      composeGuide(catalog, { provider: 'clerk', host: 'nango', language: 'de' }),
    );
  });

  test.each([
    ['host clay', renderText(hostPage('clay'))],
    ['host Clay --lang es', renderText(hostPage('clay', 'es'))],
    ['host clay --format md', renderMarkdown(hostPage('clay'))],
    ['host clay --format html', renderHtml(hostPage('clay'))],
  ])('%s', async (args, wanted) => {
    expect(await print(args)).toBe(wanted);
  });

  test('host --json is the page itself', async () => {
    expect(JSON.parse(await print('host clay --json'))).toEqual(composeHostPage(catalog, 'clay'));
  });
});

describe('what is asked for', () => {
  test.each(languages)('--lang %s', async language => {
    expect(await print(`guide clay --lang ${language}`)).toBe(renderText(guide({ provider: 'clay', language })));
  });

  test.each(['clerk', 'Clerk', 'CLERK'])('the provider may be written %s', async name => {
    expect(await print(`guide ${name}`)).toMatch(/^Link your Clerk account\n/);
  });

  test('an alias leads to the provider', async () => {
    expect(await print('guide BizMerlin')).toMatch(/^Link your ClayHR account\n/);
  });

  test('--host names the app in which it is linked; without it none is named', async () => {
    expect(await print('guide clerk --host nango')).toContain('Nango');
    expect(await print('guide clerk --steps link')).not.toMatch(/Nango|StackOne/);
  });

  test('--method chooses the way; without it the first one is taken', async () => {
    const [first, oauth] = [await print('guide acme', own), await print('guide acme --method oauthApp', own)];
    expect(first).toContain('Copy the "API key"');
    expect(oauth).not.toContain('Copy the "API key"');
    expect(await print('guide acme --method apiKey', own)).toBe(first);
  });

  test('--app and --form put your own names in', async () => {
    const out = await print('guide clerk --app Acme --form Integrations --steps link');
    expect(out).toMatch(/^In Acme$/m);
    expect(out).toContain('Integrations');
  });

  test('--scopes leaves only what these need', async () => {
    expect(await print('guide acme', own)).toMatch(/contacts\.read[\s\S]*deals\.read/);
    const [one, two] = [await print('guide acme --scopes deals.read', own), await print('guide acme', own)];
    expect(one).toContain('deals.read');
    expect(one).not.toContain('contacts.read');
    expect(await print('guide acme', [...own, '--scopes', ' deals.read , contacts.read,'])).toBe(two);
  });

  test('--environment leaves only what applies there', async () => {
    expect(await print('guide acme --environment test', own)).toContain('reaches no customer');
    expect(await print('guide acme --environment production', own)).not.toContain('reaches no customer');
  });

  test('--steps obtain is the side of the provider, --steps link the side of the app', async () => {
    const [obtain, link] = [await print('guide clay --steps obtain'), await print('guide clay --steps link')];
    expect(obtain).toMatch(/Copy the "API key"/);
    expect(obtain).not.toMatch(/Submit the form/);
    expect(link).toMatch(/Submit the form/);
    expect(link).not.toMatch(/Copy the "API key"/);
  });

  test('--value hands the redirect URL to the person; without it one is told to ask', async () => {
    const url = 'https://acme.example/callback?a=b';
    expect(await print(`guide acme --method oauthApp --value redirectUrl=${url}`, own)).toContain(`\n      ${url}\n`);
    expect(await print('guide acme --method oauthApp', own)).not.toContain(url);
  });
});

describe('what is not there is refused, with what is', () => {
  test.each([
    ['guide clrk', /There is no guide for `clrk`\. Did you mean `clerk`\?/],
    ['guide constructor', /There is no guide for `constructor`\./],
    ['guide clerk --host nagno', /There is no host `nagno`\. Did you mean `nango`\?/],
    [
      'guide clerk --method secretkeys',
      /Clerk has no method `secretkeys`\. (Did you mean `secretKey`|It has: secretKey)/,
    ],
    ['guide clerk --method oauth', /Clerk has no method `oauth`\. It has: secretKey\./],
    ['guide clerk --method toString', /Clerk has no method `toString`\. It has: secretKey\./],
    ['guide clerk --scopes read', /Clerk has no scope `read`\. It has no scopes\./],
    ['guide acme --scopes contact.read', /Acme has no scope `contact\.read`\. Did you mean `contacts\.read`/],
    ['guide clerk --lang fi', /--lang wants en, de, fr, es, ja; `fi` is none of them/],
    ['guide clerk --format pdf', /--format wants text, md, html, json; `pdf` is none of them/],
    ['guide clerk --steps all', /--steps wants obtain, link; `all` is none of them/],
    ['guide clerk --environment live', /--environment wants production, .*; `live` is none of them/],
    ['guide clerk --value callback=x', /--value wants redirectUrl=…, .*; `callback=x` is none of them/],
    ['guide clerk --value redirectUrl', /--value wants redirectUrl=…/],
    ['host clay --lang xx', /--lang wants en/],
  ])('%s', async (line, says) => {
    const { code, out, err } = await linkbook([...line.split(' '), ...own]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(err).toMatch(/\nMore: linkbook (guide|host) --help\n$/);
  });
});
