// Three renderers, the same words; and nothing an entry says is obeyed as markup.
import { markdownToHtml, mdxToMdast } from 'satteri'; // the Markdown reader that comes with Astro
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../catalog/model/document.ts';
import { escaped, renderHtml } from '../../catalog/model/render/html.ts';
import { renderMarkdown } from '../../catalog/model/render/markdown.ts';
import { renderText } from '../../catalog/model/render/text.ts';
import { languages } from '../../catalog/model/text.ts';
import { compose, requests, sentencesOf, stepsIn, wordsOf } from '../support/guides.ts';
import { evil, hostileGuide } from '../support/hostile.ts';
import { lettersOf, type Tag, takeApart } from '../support/html.ts';
import { inTurn } from '../support/turns.ts';

const known = 'article section h1 h2 h3 p ul ol li b strong span mark code pre a table thead tbody tr th td'.split(' ');
const fromMarkdown = (markdown: string) => takeApart(markdownToHtml(markdown).html);
const hostile = hostileGuide();

const textOf = (part: Inline): string => {
  if (typeof part === 'string') return part;
  if ('label' in part) return part.label;
  if ('path' in part) return part.path.join('');
  if ('code' in part) return part.code;
  return 'text' in part ? part.text : part.foreign;
};

const tried = [
  ...requests.filter(({ host }) => host === 'your-app'),
  ...inTurn(
    requests.filter(({ host }) => host === 'clay'),
    0,
  ),
];

describe.each(tried)('$name', request => {
  test.each(languages)('HTML, Markdown and text hold the same words in %s', language => {
    const guide = compose({ ...request, language });
    const html = takeApart(renderHtml(guide)).text;
    const letters = lettersOf(html);
    for (const sentence of sentencesOf(guide)) expect(letters, sentence).toContain(lettersOf(sentence));
    expect(lettersOf(fromMarkdown(renderMarkdown(guide)).text)).toBe(letters);
    const text = lettersOf(renderText(guide)).toUpperCase();
    for (const part of wordsOf(guide).flat()) expect(text).toContain(lettersOf(textOf(part)).toUpperCase());
  });
});

/** What a browser would fetch, run or send somebody to. */
function isHarmless({ name, attributes }: Tag): void {
  expect(known).toContain(name);
  for (const [key, value] of Object.entries(attributes)) {
    expect(key).not.toMatch(/^on/);
    if (key === 'href') expect(value).toMatch(/^(?:https:\/\/|mailto:|#)/);
  }
}

const count = (tags: readonly Tag[], wanted: string): number => tags.filter(({ name }) => name === wanted).length;

describe('an entry full of markup', () => {
  test('becomes HTML without a tag or attribute of its own', () => {
    const { tags, text } = takeApart(renderHtml(hostile));
    for (const tag of tags) isHarmless(tag);
    expect(text).toContain(evil);
    expect(tags.find(({ attributes }) => attributes['class'] === 'picture')).toBeDefined();
    expect(text).not.toContain('a"b.png');
    expect(tags.find(({ attributes }) => attributes['href']?.includes('app.evil'))?.attributes['href']).toBe(
      'https://app.evil.example/"><script>',
    );
  });

  test('becomes Markdown that is read as the same words', () => {
    const { tags, text } = fromMarkdown(renderMarkdown(hostile));
    for (const tag of tags.filter(({ name }) => !['em', 'blockquote'].includes(name))) isHarmless(tag);
    expect(tags.filter(({ name }) => ['em', 'del', 'script', 'h4'].includes(name))).toEqual([]);
    const html = takeApart(renderHtml(hostile));
    expect(lettersOf(text)).toBe(lettersOf(html.text));
    for (const name of ['h1', 'h2', 'h3', 'pre', 'table']) expect(count(tags, name), name).toBe(count(html.tags, name));
    expect(count(tags, 'li')).toBe(count(html.tags, 'li') - stepsIn(hostile).length);
    expect(text.split(evil).length).toBeGreaterThan(30);
  });

  test('holds no code where its Markdown is read as MDX', () => {
    const code = 'export const x = {1 + 1}';
    const page = { ...hostile, lead: [code], title: [{ label: '{2}' }, '{3}'] };
    const tree = JSON.stringify(mdxToMdast(renderMarkdown(page)));
    expect(tree.match(/"type":"mdx\w+"/g)).toBeNull();
    expect(tree).toContain(code);
  });

  test('keeps its links whole in Markdown, brackets and all', () => {
    const links = fromMarkdown(renderMarkdown(hostile)).tags.flatMap(({ attributes }) => attributes['href'] ?? []);
    const decoded = links.map(link => decodeURI(link));
    expect(decoded).toContain("https://evil.example/a_(b)?x=1&y='2'");
    expect(decoded).toContain('https://evil.example/open_(b');
  });

  test('becomes text as it is', () => {
    const text = renderText(hostile).replace(/\s+/g, ' ');
    expect(text.split(evil).length).toBeGreaterThan(30);
  });
});

test('every character that means something in HTML is escaped', () => {
  expect(escaped(`<a href="x" title='y'>&</a>`)).not.toMatch(/[<>"']|&(?!#\d+;)/);
});

test('headings begin at the level that is asked for', () => {
  const guide = compose({ provider: 'clerk' });
  const levels = (heading: 1 | 2 | 3) =>
    [...new Set(takeApart(renderHtml(guide, { heading })).tags.map(({ name }) => name))].filter(name =>
      /^h\d/.test(name),
    );
  expect(levels(1)).toEqual(['h1', 'h2', 'h3']);
  expect(levels(3)).toEqual(['h3', 'h4', 'h5']);
});
