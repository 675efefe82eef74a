// A value belongs to the provider it is given to.
import { beginning, type ConnectionRule, labelled, ofCredential, owned } from './rule.ts';

export const wrongProvider: ConnectionRule = {
  id: 'wrong-provider',
  severity: 'error',
  summary: 'A value belongs to another provider.',
  why: 'Its beginning is used by one other provider only. Two lines were mixed up, or the wrong page was open.',
  doubtful: ofCredential(({ field, verdict }, { provider, method }, file) => {
    if (verdict?.verdict !== 'wrong-provider') return undefined;
    const [mark] = verdict.identity.marks;
    return {
      message: `This is ${mark ? owned(mark, file) : 'a value of another provider'}${mark ? ` (starts with \`${mark.prefix}\`)` : ''}. The field wants the ${labelled(field, provider.entry)}${beginning(field, method?.id)}.`,
      verdict: 'wrong-provider',
    };
  }),
};
