// Can matching this pattern take long? Decided on its automaton: two ways to read one text, repeated without end.
//   exponential: a state comes back to itself by two ways over the same text          (a|a)*  (a*)*
//   polynomial:  two states stay where they are over a text that also leads from one to the other   a*a*

type Atom = ReadonlySet<string>;
type Node =
  | { atom: Atom }
  | { cat: readonly Node[] }
  | { alt: readonly Node[] }
  | { repeat: Node; min: number; max: number };

export type Slow = 'exponential' | 'polynomial' | 'too large' | 'not plain' | 'half anchored';

const notPlain = Symbol('not plain');

/** Characters that stand for all others: what two atoms share, they share here. */
const sampleCharacters = [
  ...Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)),
  'Ж',
  '漢',
  'あ',
  '😀',
];

function parse(pattern: string): Node {
  const alphabet = [...new Set([...sampleCharacters, ...pattern])];
  let at = 0;
  const atomOf = (source: string): Node => {
    const test = new RegExp(`^${source}$`, 'u');
    return { atom: new Set(alphabet.filter(character => test.test(character))) };
  };
  const take = (expression: RegExp): string | undefined => {
    expression.lastIndex = at;
    const found = expression.exec(pattern)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };

  function alternatives(): Node {
    const alt = [sequence()];
    while (pattern[at] === '|') {
      at++;
      alt.push(sequence());
    }
    return alt.length === 1 && alt[0] ? alt[0] : { alt };
  }

  function sequence(): Node {
    const cat: Node[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') cat.push(quantified(single()));
    return { cat };
  }

  function single(): Node {
    // Looking around for plain characters only forbids readings; it makes none.
    if (take(/\(\?<?[=!](?:\\.|[^()[\]\\*+?{}|])*\)/y)) return { cat: [] };
    if (take(/\((?:\?:|\?<[A-Za-z_]\w*>)?(?!\?)/y)) {
      const inner = alternatives();
      if (pattern[at++] !== ')') throw notPlain;
      return inner;
    }
    const source =
      take(/\[(?:\\.|[^\]\\])*\]/y) ??
      take(/\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]+\}|[dDwWsSfnrtv0]|[^\w\s])/iy) ??
      take(/[^\\()[\]{}*+?^$|]/uy);
    if (source === undefined) throw notPlain;
    return atomOf(source);
  }

  function quantified(node: Node): Node {
    const found = take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y)?.replace(/(?<=.)\?$/, '');
    if (found === undefined) return node;
    const [, from, comma, to] = /^\{(\d+)(,?)(\d*)\}$/.exec(found) ?? [];
    const min = from ? Number(from) : found === '+' ? 1 : 0;
    const max = found === '?' ? 1 : from && !comma ? min : to ? Number(to) : Number.POSITIVE_INFINITY;
    return { repeat: node, min, max };
  }

  const node = alternatives();
  if (at < pattern.length) throw notPlain;
  return node;
}

interface Piece {
  first: readonly number[];
  last: readonly number[];
  empty: boolean;
}

interface Automaton {
  atoms: Atom[];
  next: Set<number>[];
  /** Transitions that the pattern makes in two ways. */
  twofold: [number, number][];
}

/** A repetition this long behaves like one without end. */
const many = 16;

function automaton(root: Node): Automaton {
  const made: Automaton = { atoms: [], next: [], twofold: [] };
  const join = (from: readonly number[], to: readonly number[]): void => {
    for (const a of from)
      for (const b of to) {
        if (made.next[a]?.has(b)) made.twofold.push([a, b]);
        made.next[a]?.add(b);
      }
  };
  const nothing: Piece = { first: [], last: [], empty: true };
  const then = (a: Piece, b: Piece): Piece => {
    join(a.last, b.first);
    return {
      first: a.empty ? [...a.first, ...b.first] : a.first,
      last: b.empty ? [...a.last, ...b.last] : b.last,
      empty: a.empty && b.empty,
    };
  };
  function build(node: Node): Piece {
    if ('atom' in node) {
      const position = made.atoms.push(node.atom) - 1;
      made.next.push(new Set());
      return { first: [position], last: [position], empty: false };
    }
    if ('cat' in node) return node.cat.reduce((before, part) => then(before, build(part)), nothing);
    if ('alt' in node) {
      const parts = node.alt.map(build);
      return {
        first: parts.flatMap(({ first }) => first),
        last: parts.flatMap(({ last }) => last),
        empty: parts.some(({ empty }) => empty),
      };
    }
    const { repeat, min, max } = node;
    const endless = max >= many && max !== min;
    let piece = nothing;
    const copies = Math.min(min, 3);
    for (let nth = 0; nth < copies; nth++) piece = then(piece, build(repeat));
    for (let nth = copies; !endless && nth < Math.min(max, copies + 2); nth++)
      piece = then(piece, { ...build(repeat), empty: true });
    if (endless) {
      const inner = build(repeat);
      join(inner.last, inner.first);
      piece = then(piece, { ...inner, empty: true });
    }
    return piece;
  }
  build(root);
  return made;
}

const largest = 150;

function ambiguity({ atoms, next, twofold }: Automaton): Slow | undefined {
  const reaches = (from: number): Set<number> => {
    const seen = new Set<number>();
    const open = [from];
    for (let state = open.pop(); state !== undefined; state = open.pop())
      for (const to of next[state] ?? []) {
        if (!seen.has(to)) open.push(to);
        seen.add(to);
      }
    return seen;
  };
  const looping = atoms.map((_, index) => index).filter(index => reaches(index).has(index));
  if (looping.length === 0) return undefined;
  if (atoms.length > largest) return 'too large';
  const shared = atoms.map(a => atoms.map(b => [...a].filter(it => b.has(it))));
  /** Whether a text leads from one tuple of states to another, all of them reading the same text. */
  const leads = (from: readonly number[], to: readonly number[], through?: (tuple: readonly number[]) => boolean) => {
    const seen = new Set<string>();
    const open: { tuple: readonly number[]; passed: boolean }[] = [{ tuple: from, passed: false }];
    for (let state = open.pop(); state; state = open.pop()) {
      const [a = 0, b = 0, c = b] = state.tuple;
      for (const x of next[a] ?? [])
        for (const y of next[b] ?? []) {
          const both = shared[x]?.[y] ?? [];
          if (both.length === 0) continue;
          for (const z of state.tuple.length > 2 ? (next[c] ?? []) : [y]) {
            if (!both.some(character => atoms[z]?.has(character))) continue;
            const tuple = state.tuple.length > 2 ? [x, y, z] : [x, y];
            const passed = state.passed || !through || through(tuple);
            if (passed && tuple.every((it, index) => it === to[index])) return true;
            const key = `${tuple} ${passed}`;
            if (!seen.has(key)) open.push({ tuple, passed });
            seen.add(key);
          }
        }
    }
    return false;
  };
  if (twofold.some(([a, b]) => a === b || reaches(b).has(a))) return 'exponential';
  if (looping.some(it => leads([it, it], [it, it], ([a, b]) => a !== b))) return 'exponential';
  const grows = looping.some(p => looping.some(q => p !== q && leads([p, p, q], [p, q, q])));
  return grows ? 'polynomial' : undefined;
}

const halves = (node: Node): boolean => 'alt' in node;

/** Why a pattern (that compiles, between ^ and $) is not surely linear; undefined when it is. */
export function slowness(pattern: string): Slow | undefined {
  const body = pattern.replace(/^\^|\$$/g, '');
  try {
    const node = parse(body);
    return halves(node) ? 'half anchored' : ambiguity(automaton(node));
  } catch (error) {
    if (error !== notPlain) throw error;
    return 'not plain';
  }
}
