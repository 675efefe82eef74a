// Comments that silence findings: `# lint-connections-disable-next-line rule, rule -- reason`.
import { positions, type Range } from '../catalog/model/finding.ts';
import { didYouMean } from '../catalog/model/near.ts';
import { commentsIn } from '../catalog/model/yaml.ts';
import type { LintFinding } from './finding.ts';
import type { Levels } from './levels.ts';
import type { RuleText } from './rules/entries/rule.ts';
import { spelled } from './rules/rule.ts';
import { unusedDisable } from './rules/unused-disable.ts';
import { isWord } from './words.ts';

/** A finding that somebody has silenced. */
export interface DisabledFinding extends LintFinding {
  reason: string;
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
const notToSilence = ['syntax', 'unreadable', unusedDisable.id];

interface Disable {
  rule: string;
  range: Range;
  /** The line it speaks of; without one, all. */
  line: number | undefined;
  reason: string;
}

/** A reason is anybody's text: what is no word of it is not repeated. */
const repeated = (reason: string): string =>
  reason
    .trim()
    .split(/\s+/)
    .map(word => (isWord(word) ? word : '••••'))
    .join(' ');

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
  findings: readonly LintFinding[];
  rules: readonly RuleText[];
  levels?: Levels | undefined;
  /** Not all rules could speak: what silences nothing now may be needed. */
  incomplete?: boolean;
}

export function silence({ text, file, findings, rules, levels = {}, incomplete = false }: Silencing): Silenced {
  if (!text.includes(sign)) return { findings: [...findings], disabled: [], shown: [] };
  const ids = rules.map(({ id }) => id).filter(id => !notToSilence.includes(id));
  const at = positions(text);
  const following = nextLines(text);
  const said: LintFinding[] = [];
  const disables: Disable[] = [];
  const shown: Range[] = [];
  const say = (message: string, range: Range): void => {
    said.push({ rule: unusedDisable.id, severity: unusedDisable.severity, message, file, range, path: [] });
  };

  for (const { text: written, range } of commentsIn(text)) {
    const [, directive = '', form = '', rest = ''] = comment.exec(written) ?? [];
    if (directive === '') continue;
    if (!forms.includes(form)) {
      const known = forms.map(it => sign + it);
      const near = didYouMean(directive, known) || ` There are: ${known.join(', ')}.`;
      say(`${spelled(directive)} is not known.${near}`, range);
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
    for (const { name, range: place } of names) {
      if (ids.includes(name)) {
        shown.push(place);
        disables.push({ rule: name, range: place, line: meant, reason: repeated(why) });
      } else if (notToSilence.includes(name)) say(`${spelled(name)} cannot be silenced.`, place);
      else say(`${spelled(name)} is not a rule here.${didYouMean(name, ids)}`, place);
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
  for (const disable of disables) {
    if (used.has(disable) || incomplete || levels[disable.rule] === 'off') continue;
    const where = disable.line === undefined ? 'in this file' : `in line ${disable.line}`;
    say(`${spelled(disable.rule)} finds nothing ${where}. Take it out of this comment.`, disable.range);
  }
  return { findings: [...left, ...said], disabled, shown };
}
