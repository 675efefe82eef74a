// Where a field has choices, one of them stands there.
import { didYouMean } from '../../catalog/model/near.ts';
import { type ConnectionRule, english, labelled, ofCredential, only } from './rule.ts';

export const unknownChoice: ConnectionRule = {
  id: 'unknown-choice',
  severity: 'error',
  summary: 'A region, site or other choice is not one of those there are.',
  why: 'The choice decides which servers are asked. A value that is none of them leads to an account that is not found.',
  mends: '--fix writes the value that is near or has this label, when just one is.',
  doubtful: ofCredential(({ field, literal, leaked, verdict }, { provider }) => {
    if (!field.choices || field.accepts || literal === undefined || leaked || verdict?.verdict === 'ok')
      return undefined;
    if (field.choices.some(({ value }) => value === literal)) return undefined;
    const byLabel = field.choices.find(({ label }) => english(label).toLowerCase() === literal.trim().toLowerCase());
    const values = field.choices.map(({ value }) => value);
    const all = field.choices.map(({ value, label }) => `${value} (${english(label)})`).join(', ');
    const near = byLabel ? ` Write \`${byLabel.value}\` for it.` : didYouMean(literal, values);
    return {
      message: `This is not one of the values for the ${labelled(field, provider.entry)}.${near || ` There are: ${all}.`}`,
      fix: byLabel ? { write: byLabel.value } : only(literal, values),
    };
  }),
};
