// linkbook inject: files are filled, or, for CI, only told to be out of date.
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../catalog/model/render/html.ts';
import { guide } from '../support/facts.ts';
import { folder } from '../support/folder.ts';
import { linkbook } from '../support/world.ts';

const own = ['--catalog', new URL('../fixtures/own-entries', import.meta.url).pathname];
const block = (inside: string): string => `Before\n<!-- linkbook: ${inside} -->\n<!-- /linkbook -->\nAfter\n`;

/** A folder with one document, the command on it, and what it holds then. */
async function injected(text: string, name = 'doc.md', ...flags: string[]) {
  const path = join(folder({ [name]: text }), name);
  const again = async (...more: string[]) => {
    const ended = await linkbook(['inject', path, ...more, ...own]);
    return { ...ended, text: readFileSync(path, 'utf8') };
  };
  return { path, again, ...(await again(...flags)) };
}

describe('a document', () => {
  test('is filled with the guide, one level below its own title, and told so', async () => {
    const { code, out, err, text, path, again } = await injected(block('clerk host=nango lang=de'));
    expect([code, out, err]).toEqual([0, `${path}: updated\n`, '']);
    expect(text).toMatch(/^Before\n<!-- linkbook: clerk host=nango lang=de -->\n## Clerk-Konto in Nango verknüpfen\n/);
    expect(text).toMatch(/\n### .*\n[\s\S]*\n#### 1\. /);
    expect(await again()).toMatchObject({ code: 0, out: '', err: '', text });
  });

  test.each([
    ['app="Acme Inc."', /In Acme Inc\./],
    ["app='Acme Inc.' form='Add account'", /Add account/],
    ['heading=1', /^# Link your/m],
    ['heading=3', /^### Link your/m],
    ['steps=link', /^(?![\s\S]*Clerk Dashboard)[\s\S]*Submit the form/],
    ['method=secretKey', /Secret key/],
  ])('follows the marker: %s', async (options, says) => {
    const { code, text } = await injected(block(`clerk ${options}`));
    expect(code).toBe(0);
    expect(text).toMatch(says);
  });

  test('follows the scopes of its marker', async () => {
    const { text } = await injected(block('acme scopes="deals.read, contacts.read"'));
    expect(text).toMatch(/contacts\.read[\s\S]*deals\.read/);
    expect((await injected(block('acme scopes=deals.read'))).text).not.toContain('to see your contacts');
  });

  test('of HTML holds a fragment on one line, so that indentation never shows in code', async () => {
    const { text, again } = await injected(
      '<main>\n  <!-- linkbook: clerk -->\n  <!-- /linkbook -->\n</main>\n',
      'page.html',
    );
    expect(text.split('\n')).toHaveLength(6);
    const fragment = renderHtml(guide({ provider: 'clerk' }), { heading: 2 }).trim();
    expect(text).toContain(`\n  ${fragment.replaceAll('\n', '&#10;')}\n`);
    expect(await again('--check')).toMatchObject({ code: 0, text });
  });

  test('keeps its byte order mark, its line ends, its permissions, and its links', async () => {
    const text = `\ufeff${block('clerk')}`.replaceAll('\n', '\r\n');
    const dir = folder({ 'real.md': text });
    chmodSync(join(dir, 'real.md'), 0o640);
    symlinkSync('real.md', join(dir, 'link.md'));
    expect(await linkbook(['inject', join(dir, 'link.md')])).toMatchObject({ code: 0 });
    const after = readFileSync(join(dir, 'real.md'), 'utf8');
    expect(after).toMatch(/^\ufeffBefore\r\n<!-- linkbook/);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(statSync(join(dir, 'real.md')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(dir, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readdirSync(dir).sort()).toEqual(['link.md', 'real.md']);
  });

  test('without a marker stays, and that is said', async () => {
    const { code, err, text } = await injected('# Nothing\n');
    expect([code, text]).toEqual([0, '# Nothing\n']);
    expect(err).toMatch(/doc\.md: no marker here, nothing to do\.\n$/);
  });
});

describe('--check', () => {
  test('tells what is out of date, as a difference, writes nothing, and ends with 1', async () => {
    const { text, path, again } = await injected(block('clerk') + block('clay'));
    const stale = text.replaceAll('Submit the form', 'Send it').replaceAll(/\/linkbook [0-9a-f]{8}/g, '/linkbook');
    writeFileSync(path, stale);
    expect(await again('--check')).toMatchObject({ code: 2, text: stale });
    const { code, out, err, text: after } = await again('--check', '--force');
    expect([code, err, after]).toEqual([1, '', stale]);
    expect(out).toMatch(/^.*doc\.md: out of date \(line 2, line \d+\)\n@@ -\d+,1 \+\d+,1 @@\n-.*Send it/);
    expect(out.split('\n').filter(line => line.startsWith('-'))).toHaveLength(4);
    expect(out.split('\n').filter(line => line.startsWith('+'))).toHaveLength(4);
    for (const [, line = '', shown = ''] of out.matchAll(/^@@ -(\d+),1 .*\n-(.*)$/gm))
      expect(stale.split('\n')[Number(line) - 1]).toBe(shown);
    expect(await again('--force')).toMatchObject({ code: 0, text });
    expect(await again('--check')).toMatchObject({ code: 0, out: '', text });
  });

  test('counts the lines of both sides, as they are and as they will be', async () => {
    const filled = (await injected(block('clerk'))).text;
    const second = filled.replace('Submit the form', 'Send it').replace(/\/linkbook [0-9a-f]{8}/, '/linkbook');
    const { path, out, again } = await injected(block('clay') + second, 'doc.md', '--check', '--force');
    const stale = readFileSync(path, 'utf8').split('\n');
    const { text } = await again('--force');
    const hunks = [...out.matchAll(/^@@ -(\d+),1 \+(\d+),\d+ @@\n-(.*)\n\+(.*)$/gm)];
    expect(hunks).toHaveLength(3);
    for (const [, old, made, before, after] of hunks)
      expect([stale[Number(old) - 1], text.split('\n')[Number(made) - 1]]).toEqual([before, after]);
  });

  test('of a block that was never filled shows all of it', async () => {
    const { code, out, text } = await injected(block('clerk'), 'doc.md', '--check');
    expect([code, text]).toEqual([1, block('clerk')]);
    expect(out).toMatch(
      /out of date \(line 2\)\n@@ -3,1 \+3,\d+ @@\n-<!-- \/linkbook -->\n\+## Link your Clerk account\n/,
    );
  });
});
