// A finding of the linter: what the model says of a place, and what programs want to know besides.
import type { Finding } from '../catalog/model/finding.ts';
import type { Drawn } from '../catalog/report.ts';
import type { Fix } from './fixes/edit.ts';

export interface LintFinding extends Finding {
  provider?: string;
  field?: string;
  /** What `judge` said of a value. */
  verdict?: string;
  /** Where to read more: an address or a command. */
  help?: string;
  /** What the step is called that obtains the value: "Copy your secret key". */
  step?: string;
  /** Where the value is kept that a reference leads to: .env:3. */
  from?: string;
  fix?: Fix;
}

/** Everything one run has to say. */
export interface Findings {
  findings: readonly LintFinding[];
  /** The texts they speak of, by path. */
  texts: ReadonlyMap<string, string>;
  /** How many files were looked at. */
  files: number;
  /** What may be shown of a text; without it, all of it. */
  drawn?: Drawn | undefined;
}
