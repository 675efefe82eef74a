// The fields of a guide, as a form needs them.
import type { GuideField, GuideStep } from '../document.ts';
import { list } from '../list.ts';
import type { Provider } from '../provider.ts';
import { type Context, said } from './context.ts';
import { mistakeLines } from './problems.ts';

export function guideField(
  id: string,
  provider: Provider,
  steps: readonly GuideStep[],
  context: Context,
): GuideField[] {
  const field = provider.fields[id];
  if (!field) return [];
  const several = list(field.accepts).some(kind => kind.format === 'pem' || kind.format === 'json');
  const step = steps.find(({ fields }) => fields.includes(id));
  return [
    {
      id,
      label: field.label,
      secret: field.secret ?? false,
      optional: field.optional !== undefined,
      ...(field.what && { what: said(field.what, context) }),
      ...(field.env && { env: field.env }),
      ...(field.example && { example: field.example }),
      lines: several ? 'several' : 'one',
      ...(field.choices && {
        choices: field.choices.map(choice => ({ value: choice.value, label: said(choice.label, context) })),
      }),
      ...(step && { step: step.id }),
      ...(field.mistakenFor && { mistakes: mistakeLines(id, field, steps, context) }),
    },
  ];
}
