// A value is of the kind that the field wants.
import { beginning, type ConnectionRule, english, ofCredential } from './rule.ts';

export const wrongKind: ConnectionRule = {
  id: 'wrong-kind',
  severity: 'error',
  summary: 'A value of the right provider, but of another kind, stands in a field.',
  why: 'Providers hand out several values that look alike. Each opens something else; the guide shows which one is wanted here.',
  doubtful: ofCredential(({ field, verdict }, { provider, method }) => {
    if (verdict?.verdict !== 'wrong-kind') return undefined;
    const { mistake, field: sibling, prefix } = verdict;
    const is = mistake ? english(mistake.name) : (provider.entry.fields[sibling ?? '']?.label ?? 'another value');
    const start = prefix && !prefix.includes('://') ? ` (starts with \`${prefix}\`)` : '';
    const because = mistake?.because ? ` ${english(mistake.because)}` : '';
    return {
      message: `This is the ${is} of ${provider.entry.name}${start}. The field wants the ${field.label}${beginning(field, method?.id)}.${because}`,
      verdict: 'wrong-kind',
    };
  }),
};
