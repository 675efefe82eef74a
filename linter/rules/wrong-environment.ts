// A value works in the environment that the connection names.
import { type ConnectionRule, labelled, ofCredential } from './rule.ts';

export const wrongEnvironment: ConnectionRule = {
  id: 'wrong-environment',
  severity: 'error',
  summary: 'A value is for another environment than the connection.',
  why: 'A key for trying things out finds none of the real data, and a live key in a test acts on real data.',
  doubtful: ofCredential(({ field, verdict }, { provider }) =>
    verdict?.verdict === 'wrong-environment'
      ? {
          message: `This ${labelled(field, provider.entry)} works in ${verdict.is}; the connection says \`environment: ${verdict.wanted}\`.`,
          verdict: 'wrong-environment',
        }
      : undefined,
  ),
};
