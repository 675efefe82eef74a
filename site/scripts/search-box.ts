// The search box: what is typed finds guides, what is pasted is recognised. A combobox with a list, after the ARIA practices.
import { isQuestion, withoutSmall, wordsOf } from '../search/shape.ts';
import { type Index, openIndex } from './search-data.ts';
import { find } from './search-find.ts';
import { popupOf, type Shown } from './search-popup.ts';
import { addressShownAs, hasKey, isHidden, kindOf, mayBegin, shownAs, withoutHidden } from './search-text.ts';

/** Shorter words are not looked for in all texts. */
const shortest = 3;

const inTexts = async (text: string): Promise<Shown> => {
  const { findInTexts } = await import('./search-texts.ts');
  return { hits: await findInTexts(text) };
};

async function byName(text: string, index: Index): Promise<Shown> {
  if (mayBegin(text)) {
    const { recogniseBeginning } = await import('./search-paste.ts');
    const known = await recogniseBeginning(text, index);
    if (known) return { ...known, texts: text };
  }
  const wanted = isQuestion(text) ? withoutSmall(text, (await index.besides()).small) : text;
  let hits = find(wanted, index.head, await index.names(wordsOf(wanted)));
  // The slip may be in the first letter.
  if (hits.length === 0 && text.length > shortest) hits = find(wanted, index.head, await index.allNames());
  if (text.length < shortest) return { hits };
  return hits.length > 0 ? { hits, texts: text } : inTexts(text);
}

export function begin(box: HTMLElement, input: HTMLInputElement): void {
  const opening = (): Promise<Index> => openIndex(document.documentElement.lang);
  const popup = popupOf(box, input, text => void answer(() => inTexts(text)));
  /** Counts what was asked: the answer to an older question is not shown. */
  let asked = 0;

  async function answer(work: (index: Index) => Promise<Shown>): Promise<void> {
    const mine = ++asked;
    try {
      const index = await opening();
      popup.tell(index.head.words.searching);
      const shown = await work(index);
      if (mine === asked) popup.show(shown, index.head.words);
    } catch {
      if (mine === asked) popup.fail(box.dataset['failed'] ?? '');
    }
  }

  const recognise = (text: string, kind: 'key' | 'address'): Promise<void> =>
    answer(async index => {
      const { labelOf, recogniseAddress, recogniseKey } = await import('./search-paste.ts');
      const recognised = await (kind === 'key' ? recogniseKey : recogniseAddress)(text, index);
      const { prefix, hits } = recognised;
      if (prefix !== undefined && input.value === shownAs('')) input.value = shownAs(prefix);
      // "monday.com" is an address and a name.
      if (kind === 'key' || (hits.length > 0 && text.includes('/'))) return recognised;
      const label = labelOf(text);
      const named = find(label, index.head, await index.names([label]));
      const known = hits.map(({ address }) => address);
      return { ...recognised, hits: [...hits, ...named.filter(({ address }) => !known.includes(address))] };
    });

  /** Take an address or a key; of a key nothing stays in the box that is not known to everybody. */
  function takeValue(text: string, kind: 'key' | 'address'): void {
    const secret = kind === 'key' || hasKey(text);
    const seen = kind === 'key' ? shownAs('') : addressShownAs(text);
    input.value = secret ? seen : text.trim();
    if (secret) input.select();
    void recognise(text, kind);
  }

  function look(): void {
    const text = input.value;
    const kind = kindOf(text);
    if (isHidden(text)) popup.open(popup.hasHits());
    else if (kind === 'key' || (kind === 'address' && hasKey(text))) takeValue(text, kind);
    else if (kind === 'address') void recognise(text, kind);
    else if (text.trim() !== '') void answer(index => byName(text.trim(), index));
    else {
      asked++;
      popup.tell('');
      popup.open(false);
    }
  }

  input.addEventListener('paste', event => {
    const text = event.clipboardData?.getData('text') ?? '';
    const kind = kindOf(text);
    // Of words the browser does what it always does.
    if (kind === 'words') return;
    event.preventDefault();
    takeValue(text, kind);
  });
  input.addEventListener('input', () => {
    // Whoever goes on typing behind a hidden key begins anew.
    if (isHidden(input.value)) input.value = withoutHidden(input.value);
    look();
  });
  input.addEventListener('focus', () => popup.open(input.value !== '' && popup.hasHits()));
  input.addEventListener('keydown', event => {
    const { key } = event;
    if (event.isComposing || !['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(key)) return;
    event.preventDefault();
    if (key === 'Enter') popup.take();
    else if (key === 'Escape') {
      if (!popup.isOpen()) input.value = '';
      popup.open(false);
    } else if (popup.isOpen()) popup.move(key === 'ArrowDown' ? 1 : -1);
    else look();
  });
  // Nothing that was pasted waits in a page one comes back to.
  addEventListener('pagehide', () => {
    if (isHidden(input.value) || kindOf(input.value) !== 'words') input.value = '';
    popup.open(false);
  });
  if (input.value === '') opening().catch(() => undefined);
  else look();
}
