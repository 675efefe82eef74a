// The findings of a text: shown in portions, gone through with the keyboard, each leading to its place.
import { itemOf } from './check-list.ts';
import { firstFrom, type Places } from './check-marks.ts';
import { type Answer, type Checked, type Further, portion } from './check-messages.ts';
import type { LongText } from './check-text.ts';

type More = Extract<Answer, { answer: 'more' }>;
type Wanted = Pick<Extract<Further, { ask: 'more' }>, 'ask' | 'from' | 'to'>;

export interface Findings {
  show: (of: Checked) => void;
  add: (of: More) => void;
  clear: () => void;
  places: () => Places;
  move: (by: (places: Places) => Places) => void;
  /** Whether the text they speak of is the one that stands there. */
  isOf: (version: number) => boolean;
  /** The button that mends a finding, or the first that mends one. */
  mending: (index: number) => HTMLElement | null;
  onMend: (mend: (index: number) => void) => void;
}

export function findingsIn(section: HTMLElement, text: LongText, ask: (more: Wanted) => void): Findings {
  const at = (selector: string): HTMLElement => section.querySelector(selector) as HTMLElement;
  const [list, hint, all, announced] = [at('#list'), at('#hint'), at('#all'), at('#announced')];
  const goers = [...section.querySelectorAll<HTMLElement>('[data-go]')];
  let [total, version, current] = [0, -1, -1];
  /** Of those that are shown, the first. */
  let first = 0;
  let places: Places = new Int32Array();
  const begins = hint.textContent;
  /** All of them are wanted; or one that is not shown yet. */
  let [wantsAll, wanted] = [false, -1];

  function update(): void {
    for (const button of goers) button.hidden = total === 0;
    const shown = list.children.length;
    const [from, to, of] = [first + 1, first + shown, total].map(it => it.toLocaleString('en'));
    hint.textContent = total === 0 ? begins : `Here are ${from} to ${to} of ${of} findings.`;
    hint.hidden = version >= 0 && shown === total;
    all.hidden = shown >= total;
    all.textContent = wantsAll ? 'Showing all …' : `Show all ${of}`;
  }

  function clear(): void {
    [total, version, current, first, wantsAll, wanted, places] = [0, -1, -1, 0, false, -1, new Int32Array()];
    list.replaceChildren();
    announced.textContent = '';
    update();
  }

  function point(index: number): void {
    const item = list.children[index - first];
    list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    if (!item) return;
    item.setAttribute('aria-current', 'true');
    item.scrollIntoView({ block: 'nearest' });
    announced.textContent = item.querySelector('.message')?.textContent ?? '';
  }

  function go(index: number): void {
    const [start, end] = places.subarray(index * 3, index * 3 + 2);
    if (start === undefined || end === undefined) return;
    current = index;
    if (index < first || index >= first + list.children.length) {
      wanted = index;
      const from = index - (index % portion);
      ask({ ask: 'more', from, to: from + portion });
    } else point(index);
    text.select([start, end]);
  }

  /** The next one, or the one before: from the last that was gone to, or else from the caret. */
  function step(by: 1 | -1): void {
    if (total === 0) return;
    const caret = text.caret();
    const stays = places[current * 3] === caret;
    const next = stays ? current + by : by > 0 ? firstFrom(places, caret) : firstFrom(places, caret) - 1;
    go((next + total) % total);
  }

  const indexOf = (target: EventTarget | null): number =>
    first + (target instanceof Element ? [...list.children].indexOf(target.closest('li') ?? target) : -1);

  all.addEventListener('click', () => {
    wantsAll = true;
    if (first > 0) list.replaceChildren();
    first = 0;
    const shown = list.children.length;
    ask({ ask: 'more', from: shown, to: shown + portion });
    update();
  });
  for (const button of goers)
    button.addEventListener('click', () => {
      step(button.dataset['go'] === '1' ? 1 : -1);
      button.focus();
    });
  document.addEventListener('keydown', event => {
    if (event.key !== 'F8') return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a, .mend');
    if (!link && getSelection()?.isCollapsed !== false) go(indexOf(target));
  });

  return {
    show: of => {
      [total, version, places, current, first, wantsAll, wanted] = [of.total, of.version, of.places, -1, 0, false, -1];
      list.replaceChildren(...of.items.map(itemOf));
      update();
    },
    add: ({ from, items }) => {
      if (wanted >= from && wanted < from + items.length) {
        first = from;
        list.replaceChildren(...items.map(itemOf));
        point(wanted);
        [wanted, wantsAll] = [-1, false];
      } else if (from === first + list.children.length) list.append(...items.map(itemOf));
      const shown = list.children.length;
      // One portion in each picture, so that the page goes on answering.
      if (wantsAll && shown < total)
        requestAnimationFrame(() => ask({ ask: 'more', from: shown, to: shown + portion }));
      update();
    },
    clear,
    places: () => places,
    move: by => {
      places = by(places);
    },
    isOf: of => of === version,
    mending: index =>
      list.children[index - first]?.querySelector<HTMLElement>('.mend') ?? list.querySelector<HTMLElement>('.mend'),
    onMend: mend =>
      list.addEventListener('click', ({ target }) => {
        if (target instanceof Element && target.closest('.mend')) mend(indexOf(target));
      }),
  };
}
