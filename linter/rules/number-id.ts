// IDs stand in quotes where YAML would make something else of them.
import { type ConnectionRule, ofCredential } from './rule.ts';

/** Words and days that other readers of YAML take for no text. */
export const changedElsewhere = /^(?:y|n|yes|no|on|off|true|false|\d{4}-\d{2}-\d{2})$/i;

export const numberId: ConnectionRule = {
  id: 'number-id',
  severity: 'error',
  summary:
    'YAML would change a value: a leading zero, an exponent, more digits than a number holds, a word for yes or no.',
  why: 'Without quotes YAML reads 0123 and 1e5 as numbers, and other programs read NO as false and 2026-11-20 as a moment. Put IDs in quotes: then they stay as they are.',
  mends: '--fix puts the value in quotes, as it is written.',
  each: ofCredential(({ field, value, path }, _, { textAt }) => {
    // Where it stands is asked only of the few that may be meant.
    const changed =
      typeof value === 'number'
        ? String(value) !== textAt(path)
        : typeof value === 'boolean' ||
          (typeof value === 'string' && changedElsewhere.test(value) && changedElsewhere.test(textAt(path)));
    if (!changed) return undefined;
    const what =
      typeof value === 'number'
        ? 'YAML reads this as a number and changes it'
        : 'Some programs read this as yes, no or a date';
    return { message: `${what}. Put the ${field.label} in quotes.`, fix: { quote: true } };
  }),
};
