// No placeholder was left where a value belongs.
import { type ConnectionRule, labelled, ofCredential } from './rule.ts';

export const placeholderLeft: ConnectionRule = {
  id: 'placeholder-left',
  severity: 'error',
  summary: 'A placeholder stands where a value belongs.',
  why: 'The file was begun from a template, and this line was not filled in.',
  doubtful: ofCredential(({ field, verdict }, { provider }) =>
    verdict?.verdict === 'malformed' && verdict.how === 'placeholder'
      ? {
          message: `This is a placeholder, not the ${labelled(field, provider.entry)}.${field.secret ? ` Write a reference: \${${field.env ?? 'NAME'}}.` : ''}`,
          verdict: 'malformed',
        }
      : undefined,
  ),
};
