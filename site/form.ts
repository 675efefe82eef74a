// What the form of a guide page needs to judge what is typed: one provider's fields, and the words of one language.
import type { Template } from '../catalog/model/address.ts';
import type { Field, Kind } from '../catalog/model/field.ts';
import { list } from '../catalog/model/list.ts';
import { phrasesIn } from '../catalog/model/phrases/index.ts';
import type { Provider } from '../catalog/model/provider.ts';
import type { Language } from '../catalog/model/text.ts';

export interface FormData {
  fields: Readonly<Record<string, Field & { is?: string }>>;
  addresses: readonly Template[];
}

const formOfKind = ({ prefix, suffix, charset, length, pattern, format, environment, status }: Kind): Kind => ({
  ...(prefix !== undefined && { prefix }),
  ...(suffix !== undefined && { suffix }),
  ...(charset && { charset }),
  ...(length !== undefined && { length }),
  ...(pattern !== undefined && { pattern }),
  ...(format && { format }),
  ...(environment && { environment }),
  ...(status && { status }),
});

function formOfField(field: Field, is: string | undefined): Field & { is?: string } {
  const { label, secret, accepts, mistakenFor, choices, paste } = field;
  return {
    label,
    ...(is !== undefined && { is }),
    ...(secret && { secret }),
    ...(accepts && { accepts: accepts.map(formOfKind) }),
    // Their sentences stand in the page already.
    ...(mistakenFor && {
      mistakenFor: mistakenFor.map(kind => ({
        ...formOfKind(kind),
        name: '',
        ...(kind.field && { field: kind.field }),
      })),
    }),
    ...(choices && { choices: choices.map(({ value, hosts }) => ({ value, label: '', ...(hosts && { hosts }) })) }),
    ...(paste && { paste }),
  };
}

function formDataOf({ fields, addresses = [] }: Provider, language: Language): FormData {
  const { noun } = phrasesIn(language);
  const told = Object.values(fields).some(field => list(field.accepts).length > 0);
  return {
    fields: Object.fromEntries(
      Object.entries(fields).map(([id, field]) => [id, formOfField(field, told ? noun(field.label).is : undefined)]),
    ),
    addresses: addresses.map(({ at, gives, except }) => ({ at, ...(gives && { gives }), ...(except && { except }) })),
  };
}

/** The last one: several guides of a provider have the same. */
let last: { provider: Provider; language: Language; made: FormData } | undefined;

export function formData(provider: Provider, language: Language): FormData {
  if (last?.provider !== provider || last.language !== language)
    last = { provider, language, made: formDataOf(provider, language) };
  return last.made;
}

/** JSON that may stand inside a script element. */
export const jsonInHtml = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');
