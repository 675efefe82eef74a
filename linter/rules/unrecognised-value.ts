// A value has a form that the catalog knows.
import { filledIn } from '../../catalog/model/phrases/filled-in.ts';
import { englishVerdicts } from '../../catalog/model/phrases/verdicts.ts';
import { beginning, type ConnectionRule, labelled, ofCredential } from './rule.ts';

export const unrecognisedValue: ConnectionRule = {
  id: 'unrecognised-value',
  severity: 'warning',
  summary: 'A value has a form that this catalog does not know.',
  why: 'It may be newer than the catalog, since providers change their formats without notice; or it may be something else. Compare it with the guide.',
  doubtful: ofCredential(({ field, verdict }, { provider, method }) => {
    if (verdict?.verdict !== 'unrecognised') return undefined;
    const { unrecognised, like } = englishVerdicts;
    const label = `${labelled(field, provider.entry)}${beginning(field, method?.id)}`;
    const other = verdict.like && provider.entry.fields[verdict.like]?.label;
    return {
      message: filledIn(unrecognised, { label }) + (other ? ` ${filledIn(like, { label: other })}` : ''),
      verdict: 'unrecognised',
    };
  }),
};
