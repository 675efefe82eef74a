// What stands below the search box: what is said of a pasted value, and the list of what was found.
import type { Head } from '../search/shape.ts';
import { counted, fill } from './search-data.ts';
import type { Hit } from './search-find.ts';
import { handOver } from './search-handover.ts';
import { shownAs } from './search-text.ts';

export interface Shown {
  note?: readonly string[];
  /** The known beginning of a key, drawn with the rest hidden. */
  prefix?: string | undefined;
  hits: readonly Hit[];
  /** The last choice of the list: to look for this in all texts. */
  texts?: string;
}

export interface Popup {
  isOpen: () => boolean;
  hasHits: () => boolean;
  open: (opened: boolean) => void;
  show: (shown: Shown, words: Head['words']) => void;
  /** Words for whoever cannot see the list; also where there is none. */
  tell: (text: string) => void;
  fail: (text: string) => void;
  move: (by: number) => void;
  take: () => void;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

/** A key as it may be seen. */
function keyWith(prefix: string): HTMLElement {
  const key = element('code', 'key');
  key.append(element('mark', '', prefix), shownAs(''));
  key.ariaHidden = 'true';
  return key;
}

function optionOf({ name, about, address, read }: Hit): HTMLElement {
  const option = element('a', 'hit');
  option.href = address;
  const title = element('b', '', name);
  title.translate = false;
  option.append(title, element('span', '', about));
  if (read) option.addEventListener('click', () => handOver(read));
  return option;
}

/** `searchTexts` is called when the last choice is taken. */
export function popupOf(box: HTMLElement, input: HTMLInputElement, searchTexts: (text: string) => void): Popup {
  const part = (selector: string): HTMLElement => box.querySelector<HTMLElement>(selector) ?? element('div', '');
  const [popup, note, list, status] = [part('.found'), part('.said'), part('[role=listbox]'), part('[role=status]')];
  let options: HTMLElement[] = [];
  let active = -1;

  function choose(index: number): void {
    active = options.length === 0 ? -1 : (index + options.length) % options.length;
    for (const [at, option] of options.entries()) option.ariaSelected = String(at === active);
    const chosen = options[active];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function open(opened: boolean): void {
    popup.hidden = !opened;
    input.ariaExpanded = String(opened);
    if (opened) choose(0);
    else input.removeAttribute('aria-activedescendant');
  }

  function fillIn(said: readonly Node[], made: HTMLElement[]): void {
    for (const [index, option] of made.entries()) {
      option.id = `hit-${index}`;
      option.role = 'option';
      option.tabIndex = -1;
    }
    options = made;
    note.replaceChildren(...said);
    list.replaceChildren(...made);
    open(true);
  }

  // The list is left with the box, not with a press into it.
  popup.addEventListener('mousedown', event => event.preventDefault());
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) open(false);
  });

  return {
    open,
    isOpen: () => !popup.hidden,
    hasHits: () => options.length > 0 || note.childElementCount > 0,
    show({ note: sentences = [], prefix, hits, texts }, words) {
      const said = sentences.length > 0 || hits.length > 0 ? sentences : [words.nothing];
      const made = hits.map(optionOf);
      if (texts !== undefined) {
        const more = element('div', 'hit more', fill(words.allTexts, { text: texts }));
        more.addEventListener('click', () => searchTexts(texts));
        made.push(more);
      }
      fillIn([...(prefix === undefined ? [] : [keyWith(prefix)]), ...said.map(it => element('p', '', it))], made);
      status.textContent = [...said, ...(hits.length > 0 ? [counted(words.results, hits.length)] : [])].join(' ');
    },
    tell: text => {
      status.textContent = text;
    },
    fail(text) {
      status.textContent = text;
      fillIn([element('p', '', text)], []);
    },
    move: by => choose(active + by),
    take: () => options[active]?.click(),
  };
}
