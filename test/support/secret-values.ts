// Format-perfect values of every secret field, made when tests run so that none stands in the repository.
import { prefixOf } from '../../catalog/model/kind.ts';
import { samplesOf } from '../../linter/rules/entries/samples.ts';
import { fields } from './own.ts';

export interface SecretValue {
  provider: string;
  field: string;
  value: string;
  /** Without the prefix, which is public. */
  body: string;
}

export const secretValues: readonly SecretValue[] = fields
  .filter(({ field }) => field.secret)
  .flatMap(({ providerId: provider, id, field: { accepts = [{ charset: 'alphanumeric' as const }] } }) =>
    accepts.flatMap(kind =>
      samplesOf(kind)
        .filter(value => !value.includes('\n') && !value.includes('"') && value.length > 12)
        .slice(0, 1)
        .map(value => ({ provider, field: id, value, body: value.slice((prefixOf(kind, value) ?? '').length) })),
    ),
  );
