// Where no page stands: its words in the language of the address, and the pages nearest to it.
import { nearest } from '../../catalog/model/near.ts';

type Row = readonly [id: string, name: string, ...others: string[]];
/** What pages are called, by the folder they stand in. */
export type Names = Record<'guides' | 'hosts' | 'rules' | 'docs', readonly Row[]>;

const names = JSON.parse(document.getElementById('names')?.textContent ?? '{}') as Names;
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

if (article) {
  for (const it of articles) it.hidden = it !== article;
  document.documentElement.lang = article.lang;
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
