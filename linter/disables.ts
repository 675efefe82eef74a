// Comments that silence findings: `# lint-connections-disable-next-line rule, rule -- reason`.
import { positions, type Range } from '../catalog/model/finding.ts';
import { didYouMean, nearest } from '../catalog/model/near.ts';
import type { Comment } from '../catalog/model/read.ts';
import { quoted } from '../catalog/model/visible.ts';
import type { LintFinding } from './finding.ts';
import { type Named, withoutNames } from './fixes/comment.ts';
import type { Fix } from './fixes/edit.ts';
import type { Levels } from './levels.ts';
import type { RuleText } from './rules/entries/rule.ts';
import { spelled } from './rules/rule.ts';
import { unusedDisable } from './rules/unused-disable.ts';
import { isWord } from './words.ts';

/** Where a name is near to none, all may be meant. */
const eachByName = ' Each rule is silenced by its name; lint-connections --list-rules lists them.';

/** A finding that somebody has silenced. */
export interface DisabledFinding extends LintFinding {
  reason: string;
  /** Whether that stands in another file. */
  elsewhere?: true;
}

export interface Silenced {
  /** What is left, and what is to be said of the comments. */
  findings: LintFinding[];
  disabled: DisabledFinding[];
  /** What may be shown of the comments. */
  shown: Range[];
}

const sign = 'lint-connections-';
const forms = ['disable', 'disable-line', 'disable-next-line'];
const comment = /^#+\s*(lint-connections-([\w-]+))(?:[ \t:]+([\s\S]*))?$/;
/** Without these nothing else can be trusted. */
export const notToSilence = ['syntax', 'unreadable', unusedDisable.id];

interface Disable {
  rule: string;
  range: Range;
  /** The line it speaks of; without one, all. */
  line: number | undefined;
  reason: string;
  /** Where it stands. */
  of: Named;
}

/** A reason is anybody's text: what is no word of it is not repeated. */
const repeated = (reason: string): string =>
  reason
    .trim()
    .split(/\s+/)
    .map(word => (isWord(word) ? word : '••••'))
    .join(' ');

/** With another letter or two: what hangs on a name may be anything. */
const isNear = (name: string, known: readonly string[]): boolean =>
  nearest(name, known).some(it => Math.abs(it.length - name.length) < 3);

/** Where names between commas stand. */
function namesIn(list: string, start: number): { name: string; range: Range }[] {
  return [...list.matchAll(/[^,]+/g)].flatMap(({ 0: piece, index }) => {
    const name = piece.trim();
    const from = start + index + piece.indexOf(name);
    return name === '' ? [] : [{ name, range: [from, from + name.length] as const }];
  });
}

/** After each line, the next one that holds more than a comment. */
function nextLines(text: string): number[] {
  const lines = text.split(/\r\n|\n|\r/);
  const next: number[] = [];
  for (let line = lines.length; line > 0; line--) {
    const isComment = /^\s*(?:#.*)?$/.test(lines[line - 1] ?? '');
    next[line - 1] = isComment ? (next[line] ?? lines.length) : line;
  }
  return next;
}

export interface Silencing {
  text: string;
  file: string;
  comments: () => readonly Comment[];
  findings: readonly LintFinding[];
  rules: readonly RuleText[];
  levels?: Levels | undefined;
  /** Not all rules could speak: what silences nothing now may be needed. */
  incomplete?: boolean;
  /** The file is mended by hand only. */
  byHand?: boolean;
}

/** Whether a text may hold such a comment: most hold none. */
export const maySilence = (text: string): boolean => text.includes(sign);

export function silence({ text, file, comments, findings, rules, levels = {}, ...how }: Silencing): Silenced {
  if (!maySilence(text)) return { findings: [...findings], disabled: [], shown: [] };
  const ids = rules.map(({ id }) => id).filter(id => !notToSilence.includes(id));
  const at = positions(text);
  const following = nextLines(text);
  const said: LintFinding[] = [];
  const disables: Disable[] = [];
  const shown: Range[] = [];
  const { id: rule, severity } = unusedDisable;
  const say = (message: string, range: Range, fix?: Fix): void => {
    said.push({ rule, severity, message, file, range, path: [], ...(fix && { fix }) });
  };

  for (const { text: written, range } of comments()) {
    const [, directive = '', form = '', rest = ''] = comment.exec(written) ?? [];
    if (directive === '') continue;
    if (!forms.includes(form)) {
      const known = forms.map(it => sign + it);
      const near = didYouMean(directive, known) || ` There are: ${known.join(', ')}.`;
      say(`${spelled(directive, isNear(directive, known))} is not known.${near}`, range);
      continue;
    }
    shown.push([range[0], range[0] + written.indexOf(directive) + directive.length]);
    const [list = '', why = ''] = rest.split(/(?:^|\s)--(?:\s|$)(.*)/s);
    const names = namesIn(list, range[1] - rest.length);
    if (names.length === 0) {
      say(`This comment names no rule: # ${directive} rule -- reason.`, range);
      continue;
    }
    if (why.trim() === '') {
      say(`This comment silences nothing before it says why: # ${directive} rule -- reason.`, range);
      continue;
    }
    const { line } = at(range[0]);
    const meant = form === 'disable' ? undefined : form === 'disable-line' ? line : (following[line] ?? line);
    const of = { comment: range, names: names.map(it => it.range) };
    for (const { name, range: place } of names) {
      if (ids.includes(name)) {
        shown.push(place);
        disables.push({ rule: name, range: place, line: meant, reason: repeated(why), of });
      } else if (notToSilence.includes(name)) say(`${quoted(name)} cannot be silenced.`, place);
      else say(`${spelled(name, isNear(name, ids))} is not a rule here.${didYouMean(name, ids) || eachByName}`, place);
    }
  }

  // Of two that say the same, one is needed.
  const place = (rule: string, line: number | undefined): string => `${rule} ${line}`;
  const reaching = new Map(disables.map(it => [place(it.rule, it.line), it]));
  const used = new Set<Disable>();
  const disabled: DisabledFinding[] = [];
  const left = findings.filter(finding => {
    if (notToSilence.includes(finding.rule)) return true;
    // A comment for the whole file is needed only where none is nearer.
    const { line } = at(finding.range[0]);
    const disable = reaching.get(place(finding.rule, line)) ?? reaching.get(place(finding.rule, undefined));
    if (!disable) return true;
    used.add(disable);
    disabled.push({ ...finding, reason: disable.reason });
    return false;
  });
  const unused = how.incomplete ? [] : disables.filter(it => !used.has(it) && levels[it.rule] !== 'off');
  const useless = new Set(unused.map(it => it.range));
  for (const { rule: name, range, line, of } of unused) {
    const where = line === undefined ? 'in this file' : `in line ${line}`;
    const fix = how.byHand ? undefined : withoutNames(text, of, useless);
    say(`${quoted(name)} finds nothing ${where}. Take it out of this comment.`, range, fix);
  }
  return { findings: [...left, ...said], disabled, shown };
}
