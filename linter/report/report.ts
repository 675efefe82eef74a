// What a format is: findings → text.
import type { Look } from '../../catalog/report.ts';
import type { DisabledFinding } from '../disables.ts';
import type { Findings } from '../finding.ts';
import type { RuleText } from '../rules/entries/rule.ts';

/** What the formats of other programs want to know besides. */
export interface About {
  version: string;
  /** Which sort of files was checked. */
  kind: 'connections' | 'entries';
  /** The address of the site, where there is one. */
  site: string | undefined;
  rules: readonly RuleText[];
  disabled: readonly DisabledFinding[];
  /** Files that begin with a byte order mark; their texts are without it. */
  marked: ReadonlySet<string>;
  /** A path from the root of the repository, with forward slashes; absolute where it lies outside. */
  placeOf: (file: string) => string;
}

export type Report = (run: Findings, look: Look, about: About) => string;
