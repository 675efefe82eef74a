// Where a guide comes from, and who helps on.
import type { Block, Words } from '../document.ts';
import type { Provider } from '../provider.ts';
import type { Context } from './context.ts';
import { mail, shownTemplate } from './doing.ts';

/** https://www.example.com/docs/ → example.com/docs */
const short = (link: string): string => link.replace(/^https:\/\/(www\.)?|\/$/g, '');

export const links = (of: readonly string[]): Block => ({
  block: 'list',
  items: of.map(link => [{ link, text: short(link) }]),
});

/** Whole words, so that clayhr.com does not say Clay. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const manageLink = (manage: string, context: Context): Words =>
  manage.includes('{') ? [{ code: shownTemplate(manage, context) }] : [{ link: manage, text: short(manage) }];

export function sourceBlocks({ checked, sources, manage, help }: Provider, context: Context): Block[] {
  const { phrases, hidden } = context;
  const date = phrases.date(checked.on);
  const names = hidden.map(wordsOf);
  const shown = sources.filter(source => {
    const words = names.length > 0 ? wordsOf(source) : '';
    return !names.some(name => words.includes(name));
  });
  const blocks: Block[] = [
    { block: 'say', words: checked.by === 'account' ? phrases.sources.tried(date) : phrases.sources.read(date) },
    ...(shown.length > 0 ? [links(shown)] : []),
  ];
  if (manage) blocks.push({ block: 'say', words: phrases.sources.moreAt(manageLink(manage, context)) });
  if (help) blocks.push({ block: 'say', words: phrases.sources.help([mail(help.ask)]) });
  return blocks;
}
