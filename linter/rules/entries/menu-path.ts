// Menu paths are written with " > " and nothing else, and only where `open` is.
import { quoted } from '../../../catalog/model/visible.ts';
import { allActions, labelsOf } from './parts.ts';
import { type EntryRule, ofEither } from './rule.ts';

const otherSign = /\S\s*(?:→|⇒|»|›|▸|▶|->|=>|»)\s*\S|\S\s[/|]\s\S/;
const joined = /\S\s+>\s+\S/;

function problem(label: string, isPath: boolean): string | undefined {
  if (otherSign.test(label)) return 'The parts of a menu path are joined by " > ", here by another sign.';
  if (!isPath) return joined.test(label) ? 'This is a menu path: the verb for it is `open`.' : undefined;
  const rest = label.replace(/ > /g, ' ');
  return /\S>\S|^\s*>|>\s*$|\s>|>\s/.test(rest)
    ? 'A menu path has one blank on each side of every > and begins and ends with a label.'
    : undefined;
}

export const menuPath: EntryRule = {
  id: 'menu-path',
  severity: 'error',
  summary: 'A menu path is not written with " > ".',
  why: 'Paths are taken apart at " > ", so that each language and each page sets them in its own way. An arrow or a slash stays in the text as if it were part of a label.',
  run: ofEither(function* (_, __, entry) {
    for (const action of allActions(entry)) {
      for (const { it, path } of labelsOf(action)) {
        const message = problem(it, path.includes('open'));
        if (message) yield { message: `${message} (${quoted(it)})`, path };
      }
    }
  }),
};
