// The documentation as Markdown says what its pages say, word for word, and nothing of how they are made.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facts } from '../../site/docs/facts.ts';
import { docsPages } from '../../site/docs/pages.ts';
import { codeNamed, codes, factNamed, fileNamed, stepOf, tableNamed, tables } from '../../site/docs/shown.ts';
import { addressOf, docsRoutes } from '../../site/routes.ts';
import { saidByDocs } from '../../site/search/said-by-docs.ts';
import { docsTwins, markdownOf } from '../../site/side/docs.ts';
import { fileOf } from '../support/browser.ts';
import { decoded, lettersOf } from '../support/html.ts';
import { onSite } from '../support/on-site.ts';
import { htmlOf } from '../support/templates.ts';
import { visit } from '../support/visit.ts';

const twins = new Map(docsTwins({ address: undefined }).map(({ path, content }) => [path, String(content)]));
const twinAt = (address: string): string => address.replace(/\/$/, '.md');
const pages = docsRoutes.map(addressOf).map(address => ({ address, twin: twins.get(twinAt(address)) ?? '' }));

const fences = /^(`{3,})(.*)\n([\s\S]*?)\n\1$/gm;
const unfenced = (markdown: string): string => markdown.replace(fences, '');
const bare = (markdown: string): string => markdown.replace(/(`+)[^`][\s\S]*?\1/g, '').replace(/\\[^\w\s]/g, '');

/** What a page says itself: without its buttons, the ways to others, and captions that only tell a kind of code. */
function articleOf(address: string): string {
  const [, article = ''] = /<article>([\s\S]*)<\/article>/.exec(htmlOf(address)) ?? [];
  return article
    .replace(/<nav class="ways"[\s\S]*?<\/nav>|<p class="facts">[\s\S]*?<\/p>/g, '')
    .replace(/<figure[\s\S]*?<\/figure>/g, figure =>
      figure.includes('"Copy this code"') ? figure.replace(/<figcaption>[\s\S]*?<\/figcaption>/, '') : figure,
    )
    .replace(/<button[\s\S]*?<\/button>/g, '');
}
const textOf = (html: string): string => decoded(html.replace(/<[^>]+>/g, ''));

/** Without what marks Markdown and is no sign of the text itself: info strings, numbers of lists, targets of links. */
function wordsOf(markdown: string): string {
  const code: string[] = [];
  const prose = markdown.replace(fences, (_, __, ___, text: string) => `\u0000${code.push(text) - 1}\u0000`);
  return prose
    .replace(/(?<!\\)\]\([^)\s]*\)/g, '')
    .replace(/^(?:> )?\d+\. /gm, '')
    .replace(/&#(\d+);/g, (_, sign: string) => String.fromCodePoint(Number(sign)))
    .replace(/\0(\d+)\0/g, (_, index: string) => code[Number(index)] ?? '');
}

describe.each(pages)('$address', ({ address, twin }) => {
  test('says the same as Markdown, in the same order, and neither more nor less', () => {
    expect(lettersOf(wordsOf(twin))).toBe(lettersOf(textOf(articleOf(address))));
  });

  test('has the same headings and the same blocks of code', () => {
    const headings = [...articleOf(address).matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)];
    expect(
      [...unfenced(twin).matchAll(/^(#+) (.*)$/gm)].map(([, marks, text]) => [
        marks?.length,
        text?.replaceAll('`', ''),
      ]),
    ).toEqual(headings.map(([, level, text = '']) => [Number(level), textOf(text)]));
    const blocks = [...articleOf(address).matchAll(/<pre[^>]*><code[^>]*>([\s\S]*?)<\/code>/g)];
    expect([...twin.matchAll(fences)].map(([, , , text]) => text)).toEqual(blocks.map(([, text = '']) => textOf(text)));
  });

  test('has nothing of HTML or of a program left in its Markdown', () => {
    expect(bare(unfenced(twin))).not.toMatch(/[<{}]|undefined|\[object|^(?:im|ex)port |\\$/m);
    expect(twin).toMatch(/^# \S.*\n\n\S[\s\S]*[^\n]\n$/);
    expect(twin).not.toContain('[](');
  });

  test('has tables whose rows are as long as their heads', () => {
    const tables = unfenced(twin).match(/(?:^\|.*\n)+/gm) ?? [];
    expect(tables.length).toBe(articleOf(address).match(/<table/g)?.length ?? 0);
    for (const table of tables) {
      const lengths = table
        .trim()
        .split('\n')
        .map(row => row.match(/(?<!\\)\|/g)?.length);
      expect(new Set(lengths).size, table).toBe(1);
    }
  });

  test('names its Markdown in its head, and that is what was built', () => {
    expect(htmlOf(address)).toContain(`<link rel="alternate" type="text/markdown" href="${twinAt(address)}"`);
    expect(readFileSync(fileOf(twinAt(address)) ?? '', 'utf8')).toBe(twin);
  });
});

test('where the site has an address, links lead to it', () => {
  const site = 'https://linkbook.example';
  for (const { path, content } of docsTwins({ address: site })) {
    const own = unfenced(twins.get(path) ?? '').match(/\]\(\//g)?.length ?? 0;
    expect(String(content)).not.toMatch(/^[^`]*\]\(\//);
    expect(unfenced(String(content)).split(`](${site}/`).length - 1, path).toBe(own);
  }
});

describe('a text', () => {
  test('is read as it is written, with its components filled in', () => {
    const node = factNamed('node').join('');
    const text = `{/* About. */}\n\nNode <Fact of="node" />, \`{it}\` and \`\`<b>\`\`.\n\n\`\`\`js\nimport { a } from 'a';\n\`\`\`\n`;
    expect(markdownOf(text)).toBe(text.replace('{/* About. */}\n\n', '').replace('<Fact of="node" />', node));
  });

  test.each([
    'import { a } from "a";',
    'Since {version}.',
    'A <b>word</b>.',
    '<Table of={flags} />',
    '<Table of="flags"></Table>',
    '<Chart of="flags" />',
    '<Table of="colours" />',
    '<Table of="toString" />',
  ])('that cannot be read is an error, not a page with a gap: %s', text => {
    expect(() => markdownOf(text)).toThrow(/documentation|There is no table (?:colours|toString)\./);
  });

  test('shows every table, code and fact that has a name', () => {
    const all = docsPages.map(({ id }) => readFileSync(new URL(`../../site/docs/${id}.mdx`, import.meta.url), 'utf8'));
    for (const [component, names] of Object.entries({ Table: tables, Code: codes, Fact: facts }))
      for (const name of Object.keys(names)) expect(all.join('\n')).toContain(`<${component} of="${name}" />`);
  });

  test('names what is there', () => {
    expect(() => tableNamed('colours')).toThrow('There is no table colours.');
    expect(() => codeNamed('colours')).toThrow('There is no code colours.');
    expect(() => factNamed('colours')).toThrow('There is no fact colours.');
    expect(() => fileNamed('colours.yaml')).toThrow('colours.yaml');
    expect(() => stepOf('clay', 'colours', 'en')).toThrow('No step of clay obtains colours.');
  });
});

describe('language models', () => {
  const read = (path: string): string => readFileSync(fileOf(path) ?? '', 'utf8');

  test('are told of each page, before what is optional', () => {
    const [, listed = ''] = /\n## Documentation\n\n([\s\S]*?)\n\n## [\s\S]*## Optional\n/.exec(read('/llms.txt')) ?? [];
    expect(listed.split('\n')).toEqual(
      docsPages.map(({ title, lead }, at) => `- [${title}](${twinAt(pages[at]?.address ?? '')}): ${lead}`),
    );
  });

  test('find each page in the file that holds everything', () => {
    const all = read('/llms-full.txt');
    for (const { twin } of pages) expect(all).toContain(`\n---\n\n${twin}`);
  });
});

describe('the search', () => {
  test('is told what each page says, without marks and without a row for each provider', () => {
    const said = saidByDocs();
    expect(said.map(({ url }) => url)).toEqual(pages.map(({ address }) => address));
    for (const { content, meta } of said) {
      expect(meta.of).toBe('Documentation');
      expect(content).not.toMatch(/\]\(|```|--- \||## |\*\*/);
      expect(content.length).toBeGreaterThan(1500);
    }
    expect(said.find(({ url }) => url === '/docs/coverage/')?.content).not.toContain('Zendesk');
    expect(said.find(({ url }) => url === '/docs/ci/')?.content).toContain('--max-warnings 0');
  });
});

describe('in a browser', () => {
  const site = onSite();

  test('a page is copied as Markdown', async () => {
    const { page, copied, complaints, close } = await visit(site.browser, `${site.at}/docs/ci/`);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('Copied').waitFor();
    expect(await copied()).toBe(twins.get('/docs/ci.md'));
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ['pre-commit', '/docs/ci/'],
    ['merge keys', '/docs/config-file/'],
    ['sandboxed iframe', '/docs/embedding/'],
  ])('“%s” is found in the text of %s, which is said to be documentation', async (text, address) => {
    const { page, complaints, close } = await visit(site.browser, `${site.at}/guides/okta/`);
    await page.getByRole('search').getByRole('combobox').fill(text);
    const hit = page.locator(`.found [role=option][href="${address}"]`);
    await hit.or(page.locator('.found .more')).first().waitFor();
    if ((await hit.count()) === 0) await page.locator('.found .more').click();
    await hit.waitFor();
    expect(await hit.locator('span').innerText()).toMatch(/^Documentation · \S/);
    expect(complaints).toEqual([]);
    await hit.click();
    await page.waitForURL(`**${address}`);
    await close();
  });
});
