// All texts: Pagefind, loaded when names find nothing or when it is asked for. It works in a worker.
import type { Hit } from './search-find.ts';

interface Found {
  url: string;
  meta: { title?: string; of?: string };
  plain_excerpt?: string;
}
interface Pagefind {
  search: (text: string) => Promise<{ results: readonly { data: () => Promise<Found> }[] }>;
}

const most = 8;
const module = '/pagefind/pagefind.js';

/** An excerpt may begin with the end of a sentence. */
const endBefore = /^[\s.,:;!?。、：；！？）)]+/;

export async function findInTexts(text: string): Promise<Hit[]> {
  const { search } = (await import(/* @vite-ignore */ module)) as Pagefind;
  const { results } = await search(text);
  const found = await Promise.all(results.slice(0, most).map(result => result.data()));
  return found.map(({ url, meta, plain_excerpt }) => ({
    name: meta.title ?? url,
    about: [meta.of, plain_excerpt?.replace(endBefore, '')].filter(Boolean).join(' · '),
    address: url,
  }));
}
