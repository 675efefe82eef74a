// A value has a form that the catalog knows.
import { beginning, type ConnectionRule, labelled, ofCredential } from './rule.ts';

export const unrecognisedValue: ConnectionRule = {
  id: 'unrecognised-value',
  severity: 'warning',
  summary: 'A value has a form that this catalog does not know.',
  why: 'It may be newer than the catalog, since providers change their formats without notice; or it may be something else. Compare it with the guide.',
  run: ofCredential(({ field, verdict }, { provider }) => {
    if (verdict?.verdict !== 'unrecognised') return undefined;
    const like = verdict.like ? ` It looks rather like the ${provider.entry.fields[verdict.like]?.label}.` : '';
    return {
      message: `This is no form of the ${labelled(field, provider.entry)}${beginning(field)} that this catalog knows; it may be newer.${like}`,
      verdict: 'unrecognised',
    };
  }),
};
