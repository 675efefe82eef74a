// A guide → nodes. Texts become text nodes and nothing else: no entry can run code or load anything in an embedder's page.
import type { Block, Doing, Guide, GuideStep, Inline, Section, Words } from '../../catalog/model/document.ts';
import { plain } from '../../catalog/model/document.ts';
import type { GuideText } from './texts.ts';

type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | undefined>>;

export function node(tag: string, attributes: Attributes, ...children: readonly (Child | readonly Child[])[]): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.flat().filter((it): it is Node | string => it !== undefined && it !== ''));
  return made;
}

/** What a guide needs to be drawn. */
export interface Drawing {
  guide: Guide;
  text: GuideText;
  /** A place to paste an address into, where one may be read from it. */
  reader: (field: string) => Node | undefined;
}

const asWritten = { translate: 'no' };

export function drawn({ guide, text, reader }: Drawing): Element {
  const steps = new Set(guide.sections.flatMap(section => section.steps.map(({ id }) => id)));

  function inline(part: Inline): Child {
    if (typeof part === 'string') return part;
    if ('label' in part) return node('b', { ...asWritten, part: part.button ? 'button' : 'label' }, part.label);
    if ('path' in part)
      return node(
        'span',
        { ...asWritten, part: 'path' },
        part.path.flatMap((it, nth) => [nth > 0 ? ' › ' : '', node('b', { part: 'label' }, it)]),
      );
    if ('code' in part)
      return node('code', { ...asWritten, part: part.begins ? `code ${part.begins}` : 'code' }, part.code);
    if ('foreign' in part) return node('span', { lang: part.language }, part.foreign);
    const { link } = part;
    if (/^(?:https:|mailto:)/i.test(link))
      return node('a', { part: 'link', href: link, target: '_blank', rel: 'noopener noreferrer' }, part.text);
    return steps.has(link.slice(1)) ? node('a', { part: 'link', href: link }, part.text) : part.text;
  }
  const words = (of: Words): Child[] => of.map(inline);

  const list = (items: readonly (readonly Child[])[], part: string): Element =>
    node(
      'ul',
      { part },
      items.map(it => node('li', {}, it)),
    );

  function block(of: Block): Child | Child[] {
    switch (of.block) {
      case 'say':
        return node('p', {}, words(of.words));
      case 'list':
        return list(of.items.map(words), 'list');
      case 'callout': {
        const name = node('strong', {}, text.callouts[of.tone] + text.colon);
        return node('p', { part: `callout ${of.tone}` }, name, words(of.words));
      }
      case 'address': {
        const mark = node('mark', { part: 'lit' }, of.lit);
        return [
          node('p', { ...asWritten, part: 'address' }, of.before, mark, of.after),
          node('p', {}, words(of.words)),
          reader(of.field),
        ];
      }
      case 'give':
        return of.value === undefined ? undefined : node('p', asWritten, node('code', { part: 'code give' }, of.value));
      case 'code':
        return node('pre', { ...asWritten, part: 'block', tabindex: '0' }, node('code', {}, of.code));
      case 'permissions':
        return list(
          of.items.map(({ label, access, why }) => [
            node('code', { ...asWritten, part: 'code' }, label),
            ...(access ? [text.aside[0], node('b', asWritten, access), text.aside[1]] : []),
            ...(why.length > 0 ? [text.colon, ...words(why)] : []),
          ]),
          'permissions',
        );
      case 'table': {
        const head = of.head.map(it => node('th', { scope: 'col' }, words(it)));
        const rows = of.rows.map(row =>
          node(
            'tr',
            {},
            row.map(it => node('td', {}, words(it))),
          ),
        );
        return node('table', { part: 'table' }, node('thead', {}, node('tr', {}, head)), node('tbody', {}, rows));
      }
      case 'either':
        return list(
          of.ways.map(({ title, actions }) => [node('p', {}, node('strong', {}, words(title))), ...doings(actions)]),
          'either',
        );
      case 'picture':
        // A picture would be loaded from elsewhere; what it shows stands in words.
        return node('p', { part: 'picture' }, plain(of.alt));
    }
  }
  const blocks = (of: readonly Block[]): Child[] => of.flatMap(block);

  function doings(of: readonly Doing[]): Child[] {
    const items = of.map(({ words: sentence, below = [] }) =>
      node('li', { part: 'action' }, sentence.length > 0 ? node('p', {}, words(sentence)) : undefined, blocks(below)),
    );
    return [node('ol', { part: 'actions' }, items)];
  }

  const step = (rank: string, { id, number, title, actions }: GuideStep): Element =>
    node(
      'li',
      { part: 'step', id },
      node('span', { part: 'number', 'aria-hidden': 'true' }, String(number)),
      node(rank, { part: 'step-title', tabindex: '-1' }, words(title)),
      doings(actions),
    );

  // Without anything that leads to them, a few steps need no headings above them.
  const alone = guide.sections.every(({ blocks: of }) => of.length === 0);
  function section({ id, title, blocks: of, steps: its }: Section): Element {
    const heading = alone ? undefined : node('h3', { part: 'heading' }, words(title));
    const rank = alone ? 'h2' : 'h4';
    const numbered = its.map(it => step(rank, it));
    const ol = its[0] && node('ol', { part: 'steps', start: String(its[0].number), role: 'list' }, numbered);
    return node('section', { part: 'section', id: `part-${id}` }, heading, blocks(of), ol);
  }

  return node(
    'article',
    { part: 'guide', lang: guide.language, 'aria-label': plain(guide.title) },
    ...(alone
      ? []
      : [node('h2', { part: 'title' }, words(guide.title)), node('p', { part: 'lead' }, words(guide.lead))]),
    guide.sections.map(section),
  );
}
