// Which sentence says a verdict: the same in the form of a guide and beside a form in somebody else's product.

import type { Mistake } from '../catalog/model/field.ts';
import { filledIn } from '../catalog/model/phrases/filled-in.ts';
import type { VerdictWords } from '../catalog/model/phrases/verdicts.ts';
import type { Verdict } from '../catalog/model/value.ts';
import type { Environment } from '../catalog/model/vocabulary.ts';
import type { FormData } from './form.ts';

interface Known<Sentence> {
  words: VerdictWords;
  fields: FormData['fields'];
  /** What is said of a mistake of a field, counted from 0, if anything is. */
  mistake: (id: string, nth: number) => Sentence | undefined;
  /** Where environments have names. */
  nameOf?: (environment: Environment) => string;
}

export function sentenceOf<Sentence>(
  id: string,
  verdict: Verdict,
  { words, fields, mistake, nameOf }: Known<Sentence>,
): Sentence | string {
  const field = fields[id];
  const fill = (template: string, more = {}): string => filledIn(template, { label: field?.label, ...more });
  if (verdict.verdict === 'ok') {
    const { environment: is, status } = verdict.kind ?? {};
    const said = words[status as 'legacy'] ?? words.ok;
    return is && nameOf ? `${said} (${nameOf(is)})` : said;
  }
  if (verdict.verdict === 'malformed') return fill(words.malformed[verdict.how]);
  if (verdict.verdict === 'wrong-environment' && nameOf)
    return fill(words.environment, { is: nameOf(verdict.is), wanted: nameOf(verdict.wanted) });
  if (verdict.verdict !== 'wrong-kind') return fill(words.unrecognised);
  const nth = field?.mistakenFor?.indexOf(verdict.mistake as Mistake) ?? -1;
  return mistake(id, nth) ?? fill(words.elsewhere, { is: fields[verdict.field ?? '']?.is });
}
