// The text that is checked, however long: of a long one the text area holds a part, since no browser edits megabytes quickly.
import type { Range } from '../../catalog/model/finding.ts';

export interface Replacement {
  from: number;
  to: number;
  put: string;
}

export interface LongText {
  whole: () => string;
  set: (text: string) => void;
  /** The part that is shown: where it begins and ends in the whole, and the number of its first line. */
  part: () => { start: number; end: number; of: number; firstLine: number };
  /** The part before or behind the one that is shown. */
  turn: (by: 1 | -1) => void;
  caret: () => number;
  select: (range: Range) => void;
  /** A change that can be taken back. */
  replace: (edit: Replacement) => void;
  undo: () => void;
  canUndo: () => boolean;
}

/** Characters of a part. Twice as many are still shown whole. */
const partSize = 60_000;
export const longest = 2 * partSize;

/** The beginning of a line near an offset; where lines are very long, a place between two characters. */
function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (offset - start < partSize / 4) return start;
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

/** The part around an offset, or the whole of what is not long. */
export function partAround(text: string, offset: number): Range {
  if (text.length <= longest) return [0, text.length];
  const start = lineStart(text, Math.max(0, Math.min(offset - partSize / 2, text.length - partSize)));
  const end = start + partSize;
  // Of the last lines, none is left behind.
  return [start, end + partSize / 4 > text.length ? text.length : lineStart(text, end)];
}

const linesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

type Done = Replacement & { removed: string; native: boolean };

/** The one way to change a text area so that it can take the change back itself. */
const editing: { execCommand: (command: string, shown: boolean, text: string) => boolean } = document;

interface Told {
  /** Of every change, by hand or not. */
  changed: () => void;
  /** Of another part that is shown. */
  turned: () => void;
}

export function textIn(area: HTMLTextAreaElement, { changed, turned }: Told): LongText {
  let [head, tail, firstLine] = ['', '', 1];
  let done: Done[] = [];
  let own = false;

  const whole = (): string => head + area.value + tail;

  function show(text: string, [start, end]: Range): void {
    head = text.slice(0, start);
    tail = text.slice(end);
    firstLine = linesIn(head) + 1;
    area.value = text.slice(start, end);
    // What the text area remembers of another part is gone.
    done = done.map(it => ({ ...it, native: false }));
    turned();
  }

  /** By hand: what was pasted may be long. */
  function edited(): void {
    if (own) return;
    done = [];
    if (area.value.length > longest) {
      const [text, caret] = [whole(), head.length + area.selectionStart];
      show(text, partAround(text, caret));
      area.setSelectionRange(caret - head.length, caret - head.length);
    }
    changed();
  }
  area.addEventListener('input', edited);
  area.addEventListener('paste', event => {
    const pasted = event.clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
    if (area.value.length + pasted.length <= longest) return;
    event.preventDefault();
    const [start, end] = [area.selectionStart, area.selectionEnd];
    const text = head + area.value.slice(0, start) + pasted + area.value.slice(end) + tail;
    done = [];
    show(text, partAround(text, head.length + start));
    changed();
  });

  /** As if it were typed, so that the text area can take it back; false where that is not so. */
  function typed(from: number, to: number, put: string): boolean {
    if (!matchMedia('(pointer: fine)').matches) return false;
    const wanted = area.value.slice(0, from) + put + area.value.slice(to);
    const focused = document.activeElement;
    area.focus({ preventScroll: true });
    area.setSelectionRange(from, to);
    editing.execCommand(put === '' ? 'delete' : 'insertText', false, put);
    if (focused instanceof HTMLElement && focused !== area) focused.focus({ preventScroll: true });
    return area.value === wanted;
  }

  /** Whether the text area can take it back itself. */
  function change({ from, to, put }: Replacement): boolean {
    const [start, end] = [from - head.length, to - head.length];
    if (start >= 0 && end <= area.value.length && area.value.length - (to - from) + put.length <= longest) {
      if (typed(start, end, put)) return true;
      area.setRangeText(put, start, end, 'start');
      return false;
    }
    const before = whole();
    const text = before.slice(0, from) + put + before.slice(to);
    show(text, partAround(text, from));
    return false;
  }

  function quietly<T>(work: () => T): T {
    own = true;
    try {
      return work();
    } finally {
      own = false;
      changed();
    }
  }

  return {
    whole,
    set: text =>
      quietly(() => {
        done = [];
        show(text, partAround(text, 0));
        area.setSelectionRange(0, 0);
        area.scrollTop = 0;
      }),
    part: () => {
      const end = head.length + area.value.length;
      return { start: head.length, end, of: end + tail.length, firstLine };
    },
    turn: by => {
      const text = whole();
      const middle = by > 0 ? head.length + area.value.length + partSize / 2 : head.length - partSize / 2;
      show(text, partAround(text, Math.max(0, middle)));
      area.setSelectionRange(0, 0);
      area.scrollTop = by > 0 ? 0 : area.scrollHeight;
    },
    caret: () => head.length + area.selectionStart,
    select: ([from, to]) => {
      if (from < head.length || from > head.length + area.value.length) {
        const text = whole();
        show(text, partAround(text, from));
      }
      const start = from - head.length;
      const before = area.value.slice(0, start);
      const style = getComputedStyle(area);
      const row = Number.parseFloat(style.lineHeight);
      const column = start - before.lastIndexOf('\n') - 1;
      area.focus({ preventScroll: true });
      area.setSelectionRange(start, Math.min(to - head.length, area.value.length));
      area.scrollTop = (linesIn(before) + 1) * row - area.clientHeight / 3;
      const width = Number.parseFloat(style.fontSize) * 0.6;
      area.scrollLeft = column * width < area.clientWidth * 0.8 ? 0 : column * width - area.clientWidth / 3;
    },
    replace: edit =>
      quietly(() => {
        const removed = whole().slice(edit.from, edit.to);
        const native = change(edit);
        done.push({ ...edit, removed, native });
      }),
    undo: () =>
      quietly(() => {
        const last = done.pop();
        if (!last) return;
        const { from, put, removed, native } = last;
        const before = whole();
        const wanted = before.slice(0, from) + removed + before.slice(from + put.length);
        if (native) {
          area.focus({ preventScroll: true });
          editing.execCommand('undo', false, '');
        }
        if (whole() === wanted) return;
        show(wanted, partAround(wanted, from));
      }),
    canUndo: () => done.length > 0,
  };
}
