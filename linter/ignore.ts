// What .gitignore files say, as git understands it. No regular expression is made of a pattern, so none can be slow.

type Fits = (character: string) => boolean;
/** Within a name: any number of characters, or one that fits. */
type Sign = 'many' | Fits;
/** Between slashes: any number of folders, or one name. */
type Segment = 'many' | readonly Sign[];

export interface IgnoreRule {
  /** `!name` takes back what an earlier line said. */
  negated: boolean;
  /** `name/` speaks of folders only. */
  foldersOnly: boolean;
  segments: readonly Segment[];
}

/** The lines of one file, and how many folders lead to it. */
export interface IgnoreFile {
  depth: number;
  rules: readonly IgnoreRule[];
}

/** Whether items follow a pattern: step by step, and back only to the last part that stands for many. */
function follows<P, T>(pattern: readonly (P | 'many')[], items: readonly T[], fits: (part: P, item: T) => boolean) {
  let [part, item, many, from] = [0, 0, -1, 0];
  while (item < items.length) {
    const wanted = pattern[part];
    if (wanted === 'many') {
      many = part++;
      from = item;
    } else if (wanted !== undefined && fits(wanted as P, items[item] as T)) {
      part++;
      item++;
    } else if (many >= 0) {
      part = many + 1;
      item = ++from;
    } else return false;
  }
  return pattern.slice(part).every(it => it === 'many');
}

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  digit: /\d/,
  lower: /[a-z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[\dA-Fa-f]/,
};

/** `[a-z]`, from behind its bracket; nothing where it is not closed. */
function bracket(characters: readonly string[], start: number): { fits: Fits; end: number } | undefined {
  const negated = characters[start] === '!' || characters[start] === '^';
  const tests: Fits[] = [];
  let at = start + Number(negated);
  for (let first = true; ; first = false) {
    const character = characters[at++];
    if (character === undefined) return undefined;
    if (character === ']' && !first) return { fits: it => tests.some(test => test(it)) !== negated, end: at };
    const named = character === '[' ? /^:(\w+):\]/.exec(characters.slice(at, at + 10).join(''))?.[1] : undefined;
    if (named !== undefined) {
      const known = classes[named];
      if (!known) return undefined;
      tests.push(it => known.test(it));
      at += named.length + 3;
      continue;
    }
    const from = character === '\\' ? (characters[at++] ?? '') : character;
    if (characters[at] === '-' && characters[at + 1] !== undefined && characters[at + 1] !== ']') {
      at++;
      const to = characters[at] === '\\' ? characters[++at] : characters[at];
      at++;
      tests.push(it => from <= it && it <= (to ?? ''));
    } else tests.push(it => it === from);
  }
}

function signsOf(segment: string): Sign[] | undefined {
  const characters = [...segment];
  const signs: Sign[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at];
    if (character === '*') signs.push('many');
    else if (character === '?') signs.push(() => true);
    else if (character === '[') {
      const found = bracket(characters, at + 1);
      if (!found) return undefined;
      signs.push(found.fits);
      at = found.end - 1;
    } else {
      const literal = character === '\\' ? characters[++at] : character;
      if (literal === undefined) return undefined;
      signs.push(it => it === literal);
    }
  }
  return signs;
}

function ruleOf(line: string): IgnoreRule | undefined {
  // Blanks at the end do not count, unless a backslash keeps them.
  const [, written = ''] = /^((?:\\.|[^\\])*?) *$/.exec(line) ?? [];
  if (written === '' || written.startsWith('#')) return undefined;
  const negated = written.startsWith('!');
  const pattern = written.slice(Number(negated));
  const foldersOnly = pattern.endsWith('/');
  const body = foldersOnly ? pattern.slice(0, -1) : pattern;
  if (body === '') return undefined;
  // A slash binds a pattern to its folder; without one it may stand anywhere below.
  const anchored = body.includes('/');
  const names = body.replace(/^\//, '').split('/');
  const segments: Segment[] = anchored ? [] : ['many'];
  for (const name of names) {
    if (anchored && name === '**') segments.push('many');
    else {
      const signs = signsOf(name);
      if (!signs) return undefined;
      segments.push(signs);
    }
  }
  // `folder/**` is what lies in it, not the folder.
  if (segments.at(-1) === 'many') segments.push(['many']);
  return { negated, foldersOnly, segments };
}

/** The longest line that is read: no path is longer. */
const longest = 4096;

export const ignoreRules = (text: string): IgnoreRule[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?(?:\n|$)/)
    .flatMap(line => (line.length > longest ? [] : (ruleOf(line) ?? [])));

/** Whether the last line that speaks of a path ignores it; files in deeper folders speak last. */
export function isIgnored(files: readonly IgnoreFile[], path: readonly string[], isFolder: boolean): boolean {
  for (const { depth, rules } of files.toReversed()) {
    const below = path.slice(depth);
    const rule = rules.findLast(
      ({ foldersOnly, segments }) =>
        (isFolder || !foldersOnly) &&
        follows(segments, below, (signs: readonly Sign[], name) =>
          follows(signs, [...name], (fits: Fits, character) => fits(character)),
        ),
    );
    if (rule) return !rule.negated;
  }
  return false;
}
