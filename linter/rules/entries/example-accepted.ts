// Every example is accepted by its own field.
import { textIn } from '../../../catalog/model/text.ts';
import { judge, type Verdict } from '../../../catalog/model/value.ts';
import { quoted } from '../../../catalog/model/visible.ts';
import { type EntryRule, ofProvider } from './rule.ts';

function said(verdict: Verdict): string | undefined {
  switch (verdict.verdict) {
    case 'ok':
      return undefined;
    case 'malformed':
      return verdict.how === 'cut-off'
        ? 'it is shorter than `length` says'
        : `it counts as damaged (${verdict.how}), not as a value`;
    case 'wrong-provider':
      return `its beginning belongs to ${quoted(verdict.identity.marks[0]?.provider ?? 'another provider')}`;
    case 'wrong-kind':
      return verdict.mistake
        ? `it has the form of ${quoted(textIn(verdict.mistake.name, 'en').words)} in \`mistakenFor\``
        : `it has the form of the field ${quoted(verdict.field ?? '')}`;
    case 'wrong-environment':
      return 'it belongs to another environment';
    case 'unrecognised':
      return verdict.like
        ? `by its length it is rather a value of ${quoted(verdict.like)}`
        : 'none of the forms in `accepts` or `choices` fits it';
  }
}

export const exampleAccepted: EntryRule = {
  id: 'example-accepted',
  severity: 'error',
  summary: 'An example is not accepted by its own field.',
  why: 'The example stands in the guide and in snippets. When the checks refuse it, either it or the form in `accepts` is wrong, and people with a right value will be told that it is wrong. Compare both with the provider’s documentation and correct the one that differs.',
  run: ofProvider(function* (provider, { identify }, { id: own }) {
    for (const [id, field] of Object.entries(provider.fields)) {
      if (field.example === undefined) continue;
      const verdict = judge(field, field.example, { siblings: provider.fields, identify, provider: own });
      const why = said(verdict);
      if (why)
        yield { message: `This example is not accepted by its own field: ${why}.`, path: ['fields', id, 'example'] };
    }
  }),
};
