// Every rule has a page, and it says what the command says: the page is the fixture.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { whereRuleIs } from '../../catalog/model/site.ts';
import { linesOf } from '../../site/check/marked.ts';
import { addressOf, rulesRoutes } from '../../site/routes.ts';
import { ruleIds, siteRules } from '../../site/side/rules.ts';
import { lint } from '../linter/world.ts';
import { fileOf } from '../support/browser.ts';
import { decoded } from '../support/html.ts';

const html = (address: string): string => {
  const file = fileOf(address);
  if (file === undefined) throw new Error(`${address} was not built; run npm run build:site`);
  return readFileSync(file, 'utf8');
};
const addressOfRule = (rule: string): string => addressOf({ language: 'en', page: 'rules', rule });
const textOf = (part: string): string => decoded(part.replace(/<[^>]+>/g, ''));
const all = (part: string, element: string): string[] =>
  [...part.matchAll(new RegExp(`<${element}[ >][\\s\\S]*?</${element}>`, 'g'))].map(hit => textOf(hit[0]));
/** Without layout: a page has other lines, and letters of another kind instead of backticks. */
const words = (text: string): string =>
  text
    .replace(/[`\s]+/g, ' ')
    .replace(/ (?=[,.;:)])|(?<=\() /g, '')
    .trim();

const explained = (rule: string, about: string): Promise<{ code: number; out: string }> =>
  lint(['--explain', rule, ...(about === 'entries' ? ['--entries'] : [])]);

describe('the page of a rule', () => {
  test.each(siteRules)('$id, for $about, says what --explain says', async ({ id, about }) => {
    const { code, out } = await explained(id, about);
    expect(code).toBe(0);
    const [part = ''] =
      new RegExp(`<section data-about="${about}"[\\s\\S]*?</section>`).exec(html(addressOfRule(id))) ?? [];
    const [severity = '', ...paragraphs] = all(part, 'p');
    const [titles, codes] = [all(part, 'figcaption'), all(part, 'pre')];
    expect(codes).toHaveLength(titles.length);
    const shown = titles.flatMap((title, index) => [`${title}:`, codes[index] ?? '']);
    expect(words([`${id} (${severity})`, ...paragraphs, ...shown].join(' '))).toBe(words(out));
    // Code keeps every blank.
    for (const text of codes) expect(out).toContain(text.replace(/^(?=.)/gm, '  '));
  });

  test.each(ruleIds)('%s stands where findings lead to, in English, with a way onwards', id => {
    const page = html(addressOfRule(id));
    expect(whereRuleIs(id, 'https://linkbook.example')).toBe(`https://linkbook.example${addressOfRule(id)}`);
    expect(page).toContain('<html lang="en"');
    expect(page).toMatch(/rel="(?:prev|next)"/);
    expect(page).not.toContain('hreflang="x-default"');
  });

  test.each(ruleIds)('%s is copied as the Markdown that it opens', id => {
    const page = html(addressOfRule(id));
    const [, copied = ''] = /data-copy="([^"]+)">Copy as Markdown</.exec(page) ?? [];
    expect(page).toContain(`<a href="${copied}">Open as Markdown</a>`);
    expect(html(copied)).toMatch(new RegExp(`^# ${id}\n`));
  });

  test('numbers the lines and marks the place that is spoken of', () => {
    const page = html(addressOfRule('wrong-kind'));
    expect(page).toMatch(/<span class="line said">.*<mark>pk_test_EXAMPLEonlyEXAMPLEonlyEXAMPLE<\/mark>/);
    for (const id of ruleIds) {
      const spoken = siteRules.filter(rule => rule.id === id && id !== 'unreadable').length;
      expect((html(addressOfRule(id)).match(/class="line said"/g) ?? []).length, id).toBeGreaterThanOrEqual(spoken);
    }
  });

  test('is not fooled by markup in a file', () => {
    const output = 'a.yaml\n  1:4  error  No.  shape\n    1 │ a: <b>\n      │    ^^^\n';
    expect(linesOf('a.yaml', 'a: <b>', output)).toEqual([
      { html: '<span class="key">a</span>: <mark>&#60;b&#62;</mark>', said: true },
    ]);
    expect(linesOf('b.yaml', 'a: <b>', output)[0]?.said).toBe(false);
  });
});

describe('the list of rules', () => {
  test('leads to each, and says what it finds and whether it can be mended', () => {
    const rows = [...html(addressOf({ language: 'en', page: 'rules' })).matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(
      hit => hit[0],
    );
    for (const { id, summary, severity, mends } of siteRules) {
      const own = rows.filter(row => row.includes(`href="${addressOfRule(id)}"`)).map(row => words(textOf(row)));
      expect(
        own.some(row => row.includes(words(summary))),
        id,
      ).toBe(true);
      expect(
        own.some(row => row.includes(severity) && row.includes(mends ? '--' : 'no')),
        id,
      ).toBe(true);
    }
  });

  test('knows every page', () => {
    expect(rulesRoutes.map(addressOf).filter(address => fileOf(address) === undefined)).toEqual([]);
  });
});
