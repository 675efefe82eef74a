// Line numbers beside the text area, and marks behind what is spoken of: drawn only where they are seen.

/** Of every finding: where it begins, where it ends, and 1 for an error. In order. */
export type Places = Int32Array<ArrayBuffer>;

export interface Shown {
  places: Places;
  /** Where the text area begins in the whole text. */
  start: number;
  firstLine: number;
}

/** Lines longer than this are marked as a whole. */
const longLine = 2000;

const element = (name: string, text = ''): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: text });

/** The first finding that begins at an offset or behind it. */
export function firstFrom(places: Places, offset: number): number {
  let [low, high] = [0, places.length / 3];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle * 3] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places behind an edit move along with the text until the linter has looked again. */
export function moved(places: Places, from: number, by: number): Places {
  return places.map((value, index) => (index % 3 < 2 && value >= from ? Math.max(from, value + by) : value));
}

/** The text of a line, unseen, with what is marked in it. */
function marked(text: string, start: number, { places }: Shown): { severity: string; parts: Node[] } | undefined {
  let [at, isError] = [0, false];
  const parts: Node[] = [];
  let index = firstFrom(places, start);
  if ((places[index * 3] ?? Infinity) > start + text.length) return undefined;
  for (; (places[index * 3] ?? Infinity) <= start + text.length; index++) {
    const [begin = 0, end = 0, error] = places.subarray(index * 3, index * 3 + 3);
    isError ||= error === 1;
    const [from, to] = [Math.max(begin - start, at), Math.min(end - start, text.length)];
    if (text.length > longLine || from >= to) continue;
    const mark = element('mark', text.slice(from, to));
    mark.dataset['severity'] = error === 1 ? 'error' : 'warning';
    parts.push(document.createTextNode(text.slice(at, from)), mark);
    at = to;
  }
  return { severity: isError ? 'error' : 'warning', parts };
}

/** Draws at once, and again whenever the text area is scrolled or changes its size. */
export function drawing(
  area: HTMLTextAreaElement,
  numbers: HTMLElement,
  marks: HTMLElement,
  shown: () => Shown,
): () => void {
  let known: { value: string; starts: number[] } = { value: '', starts: [0] };
  let asked = false;

  function startsOf(value: string): number[] {
    if (known.value === value) return known.starts;
    const starts = [0];
    for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) starts.push(at + 1);
    known = { value, starts };
    return starts;
  }

  function draw(): void {
    asked = false;
    const { value, scrollTop, scrollLeft, clientHeight } = area;
    const style = getComputedStyle(area);
    const [row, top] = [Number.parseFloat(style.lineHeight), Number.parseFloat(style.paddingTop)];
    const of = shown();
    const starts = startsOf(value);
    const first = Math.max(0, Math.floor((scrollTop - top) / row));
    const end = Math.min(starts.length, first + Math.ceil(clientHeight / row) + 2);
    const [besides, behind]: [HTMLElement[], HTMLElement[]] = [[], []];
    for (let line = first; line < end; line++) {
      const [from, to] = [starts[line] ?? 0, (starts[line + 1] ?? value.length + 1) - 1];
      const number = element('span', String(of.firstLine + line));
      const found = marked(value.slice(from, to), of.start + from, of);
      const place = `${top + line * row - scrollTop}px`;
      number.style.top = place;
      if (found) {
        number.dataset['severity'] = found.severity;
        const behindIt = element('div');
        behindIt.dataset['severity'] = found.severity;
        behindIt.style.top = place;
        const text = element('span');
        text.append(...found.parts);
        text.style.translate = `${-scrollLeft}px`;
        behindIt.append(text);
        behind.push(behindIt);
      }
      besides.push(number);
    }
    numbers.style.width = `${String(of.firstLine + starts.length).length + 2.5}ch`;
    numbers.replaceChildren(...besides);
    marks.replaceChildren(...behind);
  }

  function soon(): void {
    if (asked) return;
    asked = true;
    requestAnimationFrame(draw);
  }
  area.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(soon).observe(area);
  return soon;
}
