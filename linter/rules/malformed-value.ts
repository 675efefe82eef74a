// Values are whole, and nothing else hangs on them.
import type { Damage } from '../../catalog/model/damage.ts';
import { repair } from '../../catalog/model/value.ts';
import { type ConnectionRule, labelled, ofCredential } from './rule.ts';

const said: Record<Damage, (label: string) => string> = {
  empty: label => `The ${label} is empty.`,
  blanks: label => `White space stands in or around the ${label}; take it out.`,
  quotes: label => `Quotation marks belong to the value here. Take the inner ones away: the ${label} has none.`,
  brackets: label => `Angle brackets stand around the ${label}; take them away.`,
  scheme: label => `A word such as Bearer stands before the ${label}; write only what follows it.`,
  assignment: label => `A name and an equals sign stand before the ${label}; write only what follows them.`,
  punctuation: label => `A comma or semicolon hangs on the end of the ${label}; take it away.`,
  json: label => `This is a whole piece of JSON; only the ${label} in it is wanted.`,
  command: label => `This is a whole command; only the ${label} in it is wanted.`,
  masked: label => `Part of this ${label} is hidden (dots or stars). Copy it where it is shown whole.`,
  placeholder: label => `This is a placeholder, not the ${label}.`,
  email: label => `This is an e-mail address; the ${label} is wanted.`,
  address: label => `This is an address; the ${label} is wanted.`,
  doubled: label => `The ${label} stands here twice, one behind the other; write it once.`,
  'cut-off': label => `This is shorter than any ${label} this catalog knows. Was it copied whole?`,
};

export const malformedValue: ConnectionRule = {
  id: 'malformed-value',
  severity: 'error',
  summary: 'A value was damaged on its way: hidden in part, quoted, cut off, or with something around it.',
  why: 'It will be refused, and the message of the provider will not say why. Copy it again, alone and whole.',
  mends: '--fix takes away what stands around a value, where the rest is certain.',
  run: ofCredential(({ field, value, verdict }, { provider }) => {
    if (verdict?.verdict !== 'malformed') return undefined;
    const repaired = typeof value === 'string' ? repair(value, verdict) : undefined;
    return {
      message: said[verdict.how](`${labelled(field, provider.entry)}`),
      severity: verdict.severity,
      verdict: 'malformed',
      fix: repaired === undefined ? undefined : { write: repaired },
    };
  }),
};
