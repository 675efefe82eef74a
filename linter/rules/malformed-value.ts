// Values are whole, and nothing else hangs on them.
import { filledIn } from '../../catalog/model/phrases/filled-in.ts';
import { englishVerdicts } from '../../catalog/model/phrases/verdicts.ts';
import { repair } from '../../catalog/model/value.ts';
import { type ConnectionRule, labelled, ofCredential } from './rule.ts';

export const malformedValue: ConnectionRule = {
  id: 'malformed-value',
  severity: 'error',
  summary: 'A value was damaged on its way: hidden in part, quoted, cut off, or with something around it.',
  why: 'It will be refused, and the message of the provider will not say why. Copy it again, alone and whole.',
  mends: '--fix takes away what stands around a value, where the rest is certain.',
  doubtful: ofCredential(({ field, value, verdict }, { provider }) => {
    if (verdict?.verdict !== 'malformed') return undefined;
    const repaired = typeof value === 'string' ? repair(value, verdict) : undefined;
    return {
      message: filledIn(englishVerdicts.malformed[verdict.how], { label: labelled(field, provider.entry) }),
      severity: verdict.severity,
      verdict: 'malformed',
      fix: repaired === undefined ? undefined : { write: repaired },
    };
  }),
};
