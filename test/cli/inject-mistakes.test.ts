// linkbook inject: a document with a mistake in a marker stays as it was, and the mistake is told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../support/folder.ts';
import { linkbook } from '../support/world.ts';

const block = (inside: string): string => `Before\n<!-- linkbook: ${inside} -->\n<!-- /linkbook -->\nAfter\n`;

describe('a document with a mistake stays as it was, and the call ends with 2', () => {
  test.each([
    ['clrek', /:6: There is no guide for `clrek`\. Did you mean `clerk`\?/],
    ['', /:6: The marker wants one provider: <!-- linkbook: clerk -->/],
    ['clerk clay', /:6: The marker wants one provider/],
    ['clerk hsot=nango', /:6: `hsot` is not an option of a marker\. Did you mean `host`\?/],
    ['clerk colour=red', /:6: `colour` is not an option of a marker\. There are: host, method, lang/],
    ['clerk host=nagno', /:6: There is no host `nagno`\. Did you mean `nango`\?/],
    ['clerk lang=fi', /:6: lang wants en, de, fr, es, ja; `fi` is none of them/],
    ['clerk heading=7', /:6: heading wants 1, 2 or 3/],
    ['clerk steps=all', /:6: steps wants obtain or link/],
    ['clerk method=oauth', /:6: Clerk has no method `oauth`/],
  ])('%j', async (inside, says) => {
    const text = block('clerk') + block(inside);
    const path = join(folder({ 'a.md': text }), 'a.md');
    const { code, out, err } = await linkbook(['inject', path]);
    expect([code, out, readFileSync(path, 'utf8')]).toEqual([2, '', text]);
    expect(err).toMatch(says);
  });

  test('those beside it are filled', async () => {
    const dir = folder({ 'a.md': block('nobody'), 'b.md': block('clerk') });
    const { code, out, err } = await linkbook([
      'inject',
      join(dir, 'a.md'),
      join(dir, 'nowhere.md'),
      dir,
      join(dir, 'b.md'),
    ]);
    expect([code, out]).toEqual([2, `${join(dir, 'b.md')}: updated\n`]);
    expect(err).toMatch(
      /a\.md:2: There is no guide[\s\S]*nowhere\.md: There is no such file[\s\S]*: This is a folder, not a file\.\n$/,
    );
  });

  test('what cannot be written is told in a sentence', async () => {
    const name = `a.md.linkbook-${process.pid}/in the way`;
    const path = join(folder({ 'a.md': block('clerk'), [name]: '' }), 'a.md');
    expect(await linkbook(['inject', path])).toMatchObject({
      code: 2,
      out: '',
      err: `${path}: This cannot be written. Are the file and its folder yours?\n`,
    });
    expect(readFileSync(path, 'utf8')).toBe(block('clerk'));
  });
});
