// Where no page stands: its words in the language of the address, and the guides nearest to it.
import { nearest } from '../../catalog/model/near.ts';

const names = JSON.parse(document.getElementById('names')?.textContent ?? '{}') as Record<string, string>;
const parts = location.pathname.split('/').filter(part => part !== '');
const articles = [...document.querySelectorAll<HTMLElement>('.missing')];
const article = articles.find(({ lang }) => lang === parts[0]) ?? articles[0];
if (article) {
  for (const it of articles) it.hidden = it !== article;
  document.documentElement.lang = article.lang;
  document.title = `${article.querySelector('h1')?.textContent} · Linkbook`;
  const near = [...new Set(parts.flatMap(part => nearest(part.replace(/\.\w+$/, ''), Object.keys(names))))];
  const list = article.querySelector('ul');
  const start = article.lang === 'en' ? '/' : `/${article.lang}/`;
  if (near.length > 0)
    list?.replaceChildren(
      ...near.map(id => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `${start}guides/${id}/`;
        link.translate = false;
        link.textContent = names[id] ?? id;
        item.append(link);
        return item;
      }),
    );
}
