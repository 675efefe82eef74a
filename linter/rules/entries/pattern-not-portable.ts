// Patterns use only what every engine has.
import { kindsOf, mistakesOf } from './parts.ts';
import { type EntryRule, ofProvider } from './rule.ts';

const own = /(?<!\\)(?:\\\\)*(?:\(\?<?[=!]|\\[1-9]|\\k<)/;

export const patternNotPortable: EntryRule = {
  id: 'pattern-not-portable',
  severity: 'warning',
  summary: 'A pattern looks around or refers back.',
  why: 'Entries are read by programs in other languages too; the matchers of Go and Rust, and all that promise linear time, have neither looking around nor referring back. Say the same with `prefix`, `suffix` and `charset`, or claim less.',
  run: ofProvider(function* (provider) {
    for (const { it, path } of [...kindsOf(provider), ...mistakesOf(provider)]) {
      if (it.pattern !== undefined && own.test(it.pattern))
        yield {
          message: 'This pattern looks around or refers back, which many engines cannot.',
          path: [...path, 'pattern'],
        };
    }
  }),
};
