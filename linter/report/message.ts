// What a finding says beside its sentence.
import { visible } from '../../catalog/model/visible.ts';
import type { LintFinding } from '../finding.ts';

/** The sentence, and where the value is kept that a reference leads to: for where no line of the file is shown. */
export const messageOf = ({ message, from }: LintFinding): string =>
  visible(from === undefined ? message : `${message} Read from ${from}.`);

/** With where the value is found, or the account is explained; a finding without a field says enough itself. */
export const guided = (finding: LintFinding): LintFinding & { more?: { what: string; where: string } } => {
  const { field, step = 'Guide', help } = finding;
  return field && help ? { ...finding, more: { what: step, where: help } } : finding;
};
