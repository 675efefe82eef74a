// Comments that silence findings do so, name rules there are, and say why. Said by disables.ts, after all rules.
import type { RuleText } from './entries/rule.ts';

export const unusedDisable: RuleText = {
  id: 'unused-disable',
  severity: 'warning',
  summary: 'A comment that silences a rule silences nothing, names no known rule, or gives no reason.',
  why: 'A comment that has outlived its finding hides the next one. Take it away, or write it as `# lint-connections-disable-next-line rule -- reason`; `-disable-line` speaks of its own line, `-disable` of the whole file. What the readers of files say cannot be silenced.',
  mends: '--fix takes the name of a rule that finds nothing out of its comment, and with the last name the comment.',
};
