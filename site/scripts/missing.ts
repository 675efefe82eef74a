// Where no page stands: its words in the language of the address, and the pages nearest to it.
import { nearest } from '../../catalog/model/near.ts';
import type { FootLink } from '../foot.ts';

type Row = readonly [id: string, name: string, ...others: string[]];
/** What pages are called, by the folder they stand in. */
export type Names = Record<'guides' | 'hosts' | 'rules' | 'docs', readonly Row[]>;

/** The words of the bar and the foot in one language. */
export interface Around {
  skip: string;
  home: string;
  name: string;
  menu: string;
  theme: string;
  search: string;
  failed: string;
  foot: FootLink[];
}

const dataIn = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? '{}') as T;
const names = dataIn<Names>('names');
const parts = location.pathname.split('/').filter(part => part !== '');
const articles = [...document.querySelectorAll<HTMLElement>('.missing')];
const article = articles.find(({ lang }) => lang === parts[0]) ?? articles[0];

/** The pages of a folder that are called nearly so. */
function near(folder: keyof Names): Row[] {
  const called = new Map(names[folder].flatMap(row => row.map(word => [word, row] as const)));
  const wanted = parts.filter(part => part !== folder && part !== article?.lang);
  const found = wanted.flatMap(part => nearest(part.replace(/\.\w+$/, ''), called.keys()));
  return [...new Set(found.map(word => called.get(word)))].filter(row => row !== undefined);
}

/** As every other page of that language has them. */
function speak(language: string, { skip, home, name, menu, theme, search, failed, foot }: Around): void {
  const at = (selector: string): HTMLElement | null => document.querySelector(selector);
  const set = (selector: string, attributes: Partial<HTMLElement> & { placeholder?: string; href?: string }): void =>
    void Object.assign(at(selector) ?? {}, attributes);
  set('.skip', { textContent: skip });
  set('.bar .name', { href: home });
  set('.languages summary', { textContent: name, ariaLabel: menu });
  set('.theme', { ariaLabel: theme, title: theme });
  set('.search input', { ariaLabel: search, placeholder: search });
  set('.search [role=listbox]', { ariaLabel: search });
  at('.search')?.setAttribute('data-failed', failed);
  at('.languages [aria-current]')?.removeAttribute('aria-current');
  at(`.languages [lang=${language}]`)?.setAttribute('aria-current', 'page');
  for (const [index, link] of document.querySelectorAll<HTMLAnchorElement>('.foot a').entries()) {
    const { words, href, hreflang = '' } = foot[index] ?? { words: '', href: '' };
    Object.assign(link, { textContent: words, href, hreflang });
  }
}

if (article) {
  for (const it of articles) it.hidden = it !== article;
  document.documentElement.lang = article.lang;
  const around = dataIn<Record<string, Around>>('around')[article.lang];
  if (around && article.lang !== 'en') speak(article.lang, around);
  document.title = `${article.querySelector('h1')?.textContent} · Linkbook`;
  const folder = (Object.keys(names) as (keyof Names)[]).find(it => parts.includes(it)) ?? 'guides';
  const inEnglish = article.lang === 'en' || folder === 'rules' || folder === 'docs';
  const items = near(folder).map(([id, name]) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${inEnglish ? '/' : `/${article.lang}/`}${folder}/${id}/`;
    link.translate = false;
    link.textContent = name;
    item.append(link);
    return item;
  });
  if (items.length > 0) article.querySelector('ul')?.replaceChildren(...items);
}
