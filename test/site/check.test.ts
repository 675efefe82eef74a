// The checker in a real browser: the linter's own findings beside the text, mended by a click, and nothing leaves the page.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { fix } from '../../linter/fix.ts';
import { lint } from '../../linter/lint.ts';
import { examples } from '../../site/check/examples.ts';
import { fc } from '../support/chance.ts';
import { type Checker, caretOf, checker } from '../support/checker.ts';
import { onSite } from '../support/on-site.ts';
import { catalog } from '../support/own.ts';
import { valuesOfField } from '../support/tokens.ts';

const site = onSite();
let visited: Checker | undefined;
afterEach(async () => {
  await visited?.close();
});
async function open(options: object = {}): Promise<Checker> {
  visited = await checker(site.browser, `${site.at}/check/`, options);
  return visited;
}

/** On a machine that is busy with other things, too. */
const soon = <T>(of: () => Promise<T>) => expect.poll(of, { timeout: 60_000 });

const settings = { catalog, today: new Date().toISOString().slice(0, 10) };
const faulty = readFileSync(new URL('../../linter/example/connections.yaml', import.meta.url), 'utf8');
const mended = fix(faulty, 'connections.yaml', settings).text;
/** Two of three accounts give an address where an ID is wanted. */
const many = (size: number): string => {
  const parts = ['version: 1', 'connections:'];
  for (let [at, length] = [0, 0]; length < size; at++) {
    const id = at % 3 === 0 ? `"${100_000 + at}"` : `https://app.clay.com/workspaces/${100_000 + at}/settings/account`;
    const part = `  clay-${at}:\n    provider: clay\n    credentials:\n      apiKey: \${CLAY_${at}}\n      workspaceId: ${id}`;
    length += part.length + 1;
    parts.push(part);
  }
  return `${parts.join('\n')}\n`;
};

test('the examples are what they say: one is clean', () => {
  expect(lint(examples.clean, 'connections.yaml', settings).findings).toEqual([]);
  expect(lint(examples.faulty, 'connections.yaml', settings).findings.length).toBeGreaterThan(0);
});

describe('a pasted file', () => {
  test('is told what the linter tells, each with its rule, its line and the step that helps', async () => {
    const { paste, counts, items, page, complaints } = await open();
    await paste(faulty);
    await soon(() => counts.innerText()).toBe('2 errors, 0 warnings');
    const { findings } = lint(faulty, 'connections.yaml', { ...settings, env: { LINKBOOK_SITE: site.at } });
    expect(await items.count()).toBe(findings.length);
    for (const [index, { message, rule, severity, help }] of findings.entries()) {
      const item = items.nth(index);
      expect(await item.locator('.message').innerText()).toBe(message.replaceAll('`', ''));
      expect(await item.locator('.severity').innerText()).toBe(severity);
      expect(await item.locator('.about a').getAttribute('href')).toBe(`/rules/${rule}/`);
      expect(await item.locator('.mending a').getAttribute('href')).toBe(help);
      for (const link of await item.locator('a').all())
        expect((await page.request.get(new URL((await link.getAttribute('href')) ?? '', site.at).href)).status()).toBe(
          200,
        );
    }
    expect(await page.locator('.marks mark').allInnerTexts()).toEqual([
      'https://app.clay.com/workspaces/1060661/settings/account',
      'pk_test_EXAMPLEonlyEXAMPLEonlyEXAMPLE',
    ]);
    expect(complaints).toEqual([]);
  });

  test('that has changed is said to be checked again, and what was said of another one is gone at once', async () => {
    const { paste, counts, page, items } = await open();
    await paste(faulty);
    await soon(() => counts.innerText()).toBe('2 errors, 0 warnings');
    const busy = page.locator('.findings .busy');
    expect(await busy.isVisible()).toBe(false);
    const meanwhile = await page.evaluate(() => {
      const [area, section] = ['#text', '.findings'].map(it => document.querySelector(it)) as [
        HTMLTextAreaElement,
        Element,
      ];
      area.value = area.value.replace('pk_test_', 'sk_test_');
      area.dispatchEvent(new InputEvent('input'));
      const list = section.querySelector('#list') as Element;
      const said = [
        section.ariaBusy,
        section.querySelector('.busy')?.checkVisibility(),
        getComputedStyle(list).opacity,
      ];
      document.querySelector<HTMLElement>('[data-example=clean]')?.click();
      return [...said, list.children.length];
    });
    expect(meanwhile).toEqual(['true', true, '0.45', 0]);
    await soon(() => counts.innerText()).toBe('Nothing is wrong with this file.');
    expect(await page.locator('.findings').getAttribute('aria-busy')).toBe('false');
    expect(await items.count()).toBe(0);
  });

  test('is mended by a click, and the text area takes it back', async () => {
    const { paste, items, text, button, counts, page, area } = await open();
    await paste(faulty);
    await items.first().getByRole('button', { name: /^Fix/ }).click();
    await soon(text).toBe(mended);
    await soon(() => counts.innerText()).toBe('1 error, 0 warnings');
    await area.focus();
    await page.keyboard.press('ControlOrMeta+z');
    expect(await text()).toBe(faulty);
    await soon(() => counts.innerText()).toBe('2 errors, 0 warnings');
    await button('Fix all (1)').click();
    await soon(text).toBe(mended);
    await button('Undo').click();
    expect(await text()).toBe(faulty);
    expect(await button('Undo').count()).toBe(0);
  });

  test.each([3000, 150_000])(
    'of %d characters is mended as --fix does it, copied as it stands, and taken back',
    async size => {
      const { paste, button, counts, copied } = await open();
      const before = many(size);
      await paste(before);
      await button(/^Fix all/).click();
      await soon(() => counts.innerText()).toBe('1 error, 0 warnings');
      await button('Copy').click();
      await soon(copied).toBe(fix(before, 'connections.yaml', settings).text);
      await button('Undo').click();
      await button('Copy').click();
      await soon(copied).toBe(before);
    },
  );

  test('leads from a finding to its place, from the list and with F8', async () => {
    const { paste, items, page, area } = await open();
    await paste(faulty);
    await items.nth(1).locator('.message').click();
    expect(await caretOf(page)).toBe('11:18');
    await page.keyboard.press('F8');
    expect(await caretOf(page)).toBe('7:20');
    await page.keyboard.press('Shift+F8');
    expect(await caretOf(page)).toBe('11:18');
    expect(await items.nth(1).getAttribute('aria-current')).toBe('true');
    expect(await page.locator('#announced').innerText()).toContain('publishable key of Clerk');
    expect(await area.evaluate(it => it === document.activeElement)).toBe(true);
  });

  test('that is JSON is read as JSON, unless YAML is chosen', async () => {
    const { paste, counts, page, items } = await open();
    await paste('{ "version": 1, "connections": { "a": { "provider": "clrk", } } }');
    await soon(() => page.getByLabel('JSON').isChecked()).toBe(true);
    await soon(() => items.first().locator('.about a').innerText()).toBe('syntax');
    await page.getByLabel('YAML').check();
    await soon(() => items.first().locator('.about a').innerText()).not.toBe('syntax');
    expect(await counts.innerText()).toMatch(/^\d+ errors?, \d+ warnings?$/);
  });

  test('in which nothing is wrong is told so, and the last word is about the last text', async () => {
    const { button, counts, area, page } = await open();
    await button('Try a faulty one').click();
    await button('Try a clean one').click();
    await soon(() => counts.innerText()).toBe('Nothing is wrong with this file.');
    await area.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('version: 1\nconnections: 7', { delay: 5 });
    await soon(() => counts.innerText()).toBe('1 error, 0 warnings');
  });
});

describe('a dropped file', () => {
  test('is checked under its name and downloaded as it was written', async () => {
    const { drop, items, page, button, text } = await open();
    await drop({ 'acme.connections.yaml': `\uFEFF${faulty.replaceAll('\n', '\r\n')}` });
    await soon(() => items.count()).toBe(2);
    expect(await text()).toBe(faulty);
    await button(/^Fix all/).click();
    await soon(text).toBe(mended);
    const [download] = await Promise.all([page.waitForEvent('download'), button('Download').click()]);
    expect(download.suggestedFilename()).toBe('acme.connections.yaml');
    expect(readFileSync(await download.path(), 'utf8')).toBe(`\uFEFF${mended.replaceAll('\n', '\r\n')}`);
  });

  test('with a .env is checked for what its references lead to, and no value is shown', async () => {
    const { drop, items, page, counts, sent } = await open();
    const [key = ''] = fc.sample(valuesOfField(catalog.providers.get('clay')?.fields['apiKey'] ?? { label: '' }), 1);
    const held = `pk_test_${'EXAMPLE'.repeat(4)}`;
    await drop({
      'connections.yaml': examples.clean,
      '.env': `CLAY_API_KEY=${key}\nCLERK_SECRET_KEY=${held}\nnothing here\n`,
    });
    await soon(() => counts.innerText()).toBe('1 error, 0 warnings');
    const said = await items.first().innerText();
    expect(said).toContain('publishable key of Clerk');
    expect(said).toContain('from .env:2');
    expect(await page.locator('#env-said').innerText()).toBe(
      '2 variables. Line 3 says nothing: NAME=value is wanted. It was left out.',
    );
    const findings = await page.locator('.findings').innerHTML();
    for (const value of [key, held]) {
      expect(findings).not.toContain(value);
      expect(sent.filter(request => request.includes(value))).toEqual([]);
    }
  });
});

describe('a secret', () => {
  const [secret = ''] = fc.sample(
    valuesOfField(catalog.providers.get('clerk')?.fields['secretKey'] ?? { label: '' }),
    1,
  );
  const leaking = examples.clean.replace('${CLERK_SECRET_KEY}', secret);

  test.each([
    ['in a file', leaking],
    ['in a file that cannot be read', leaking.replace('connections:', 'connections: {')],
    [
      'in JSON',
      `{ "version": 1, "connections": { "a": { "provider": "clerk", "credentials": { "secretKey": "${secret}" } } } }`,
    ],
    ['where a name belongs', leaking.replace('clerk-main', secret)],
  ])('%s is named and not shown, sent or kept', async (_, file) => {
    const { paste, items, page, sent, complaints } = await open();
    await paste(file);
    await soon(() => items.count()).toBeGreaterThan(0);
    expect(sent.some(request => request.includes('/check/catalog.jsonl'))).toBe(true);
    const before = sent.length;
    await page.locator('#text').press('End');
    await page.keyboard.type(' # more');
    await page.waitForTimeout(300);
    // Once the linter is there, nothing is asked for any more.
    expect(sent.slice(before)).toEqual([]);
    for (const piece of [secret, secret.slice(8)]) {
      expect(sent.filter(request => request.includes(piece))).toEqual([]);
      expect(await page.locator('.findings').innerHTML()).not.toContain(piece);
      expect(complaints.filter(complaint => complaint.includes(piece))).toEqual([]);
    }
    const kept = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.cookie]);
    expect(await page.evaluate(kept)).not.toContain(secret.slice(8));
    await page.goto(`${site.at}/rules/`);
    await page.goBack();
    expect(await page.locator('#text').inputValue()).toBe('');
    expect(await page.content()).not.toContain(secret.slice(8));
  });
});

describe('a file of 5 MB', () => {
  const long = many(5_000_000);

  test('is checked while the page goes on answering, and gone through', async () => {
    const { paste, counts, page, area, items, button } = await open();
    await page.evaluate(() => {
      const frames = { count: 0 };
      Object.assign(window, { frames_: frames });
      const next = (): void => {
        frames.count++;
        requestAnimationFrame(next);
      };
      next();
    });
    const frames = (): Promise<number> => page.evaluate(() => Reflect.get(window, 'frames_').count);
    await paste(long);
    const before = await frames();
    // What is typed stands there before the linter has an answer.
    await area.press('ControlOrMeta+Home');
    await page.keyboard.type('# mine\n');
    expect((await area.inputValue()).slice(0, 20)).toBe('# mine\nversion: 1\nco');
    expect(await counts.innerText()).not.toMatch(/error/);
    await soon(() => counts.innerText()).toMatch(/^\d{5} errors?/);
    expect((await frames()) - before).toBeGreaterThan(5);
    expect(await items.count()).toBe(100);

    const findings = Number.parseInt(await counts.innerText(), 10);
    await page.keyboard.press('Shift+F8');
    expect(await page.locator('.turning span').innerText()).toMatch(/^From line 1\d\d,\d\d\d:/);
    expect(await page.locator('.numbers [data-severity]').count()).toBeGreaterThan(0);
    expect(await area.evaluate(it => (it as HTMLTextAreaElement).value.length)).toBeLessThan(200_000);
    expect(await items.count()).toBeLessThanOrEqual(100);
    expect(await page.locator('#list > [aria-current]').innerText()).toContain(await caretOf(page));
    await button('Earlier lines').click();
    await button('Later lines').click();

    const all = lint(`# mine\n${long}`, 'connections.yaml', settings).findings.length;
    expect(findings).toBe(all);
  });

  test('shows all findings of a text when they are asked for', async () => {
    const { paste, items, page } = await open();
    const file = many(60_000);
    await paste(file);
    await soon(() => items.count()).toBe(100);
    await page.locator('#all').click();
    const all = lint(file, 'connections.yaml', settings).findings.length;
    await soon(() => items.count()).toBe(all);
    expect(await page.locator('#all').isVisible()).toBe(false);
  });
});

test('a text that is longer than the linter reads is told so', async () => {
  const { drop, counts } = await open();
  await drop({ 'connections.yaml': '#'.repeat(8 * 1024 * 1024 + 1) });
  await soon(() => counts.innerText()).toMatch(/larger than 8192 KiB/);
});

test('everything can be done with the keyboard', async () => {
  const { page, counts, text } = await open();
  const focus = async (name: string): Promise<void> => {
    const active = () => {
      const { activeElement: it } = document;
      return it?.id || it?.getAttribute('aria-label') || it?.textContent || '';
    };
    for (let presses = 0; presses < 60 && !(await page.evaluate(active)).startsWith(name); presses++)
      await page.keyboard.press('Tab');
    expect(await page.evaluate(active)).toMatch(new RegExp(`^${name}`));
  };
  await focus('Try a faulty one');
  await page.keyboard.press('Enter');
  await soon(() => counts.innerText()).toBe('2 errors, 0 warnings');
  await focus('fix');
  await page.keyboard.press('Enter');
  await soon(text).toBe(mended);
  await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('counts');
  await page.keyboard.press('F8');
  expect(await caretOf(page)).toBe('11:18');
  await focus('11:18');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/rules/wrong-kind/');
});

test('without JavaScript the page tells how to run the command', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.at}/check/`);
  expect(await page.locator('noscript').innerText()).toContain('The command does the same without a browser.');
  expect(await page.locator('#command').isVisible()).toBe(true);
  expect(await page.locator('.bench').isVisible()).toBe(false);
  await context.close();
});

test('the linter is asked for by what is typed, not by opening the page', async () => {
  const { page, sent, button, items } = await open();
  const policy = page.waitForResponse(/check-worker/).then(answer => answer.headers()['content-security-policy']);
  await page.waitForLoadState('networkidle');
  expect(sent.filter(request => /worker|catalog/.test(request))).toEqual([]);
  await button('Try a faulty one').click();
  await soon(() => items.count()).toBe(2);
  expect(sent.filter(request => /check-worker|catalog\.jsonl/.test(request))).toHaveLength(2);
  expect(await policy).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
});
