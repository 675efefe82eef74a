// Two kinds of value that nothing tells apart say so, by a name or in a comment.
import { quoted } from '../../../catalog/model/visible.ts';
import { hasReason, kindsOf, type PlacedKind } from './parts.ts';
import { type EntryRule, ofProvider } from './rule.ts';

const formOf = ({ it: { prefix, suffix, charset, length, pattern, format } }: PlacedKind): string =>
  JSON.stringify([prefix, suffix, charset, length, pattern, format]);

export const indistinguishableKinds: EntryRule = {
  id: 'indistinguishable-kinds',
  severity: 'warning',
  summary: 'Two kinds of value have exactly the same form, and the entry does not say so.',
  why: 'A value of the one, pasted into the other field, will be called right. If the provider gives them different beginnings, lengths or characters, write that. If it really does not, give one of them a `name`, or say so in a comment beside it: then it is known that the form does not tell them apart.',
  run: ofProvider(function* (provider, _, entry) {
    const asked = new Set(Object.values(provider.methods).flatMap(({ asks }) => asks));
    const current = kindsOf(provider).filter(
      ({ it: { name, status = 'current' }, id }) => asked.has(id) && name === undefined && status === 'current',
    );
    for (const alike of Map.groupBy(current, formOf).values()) {
      // Most are alone with their form: of those nobody asks for a reason.
      const [first, ...others] = alike.length > 1 ? alike.filter(({ path }) => !hasReason(entry, path)) : alike;
      for (const { it, id, path } of others) {
        if (!first || (first.id === id && first.it.environment === it.environment)) continue;
        yield {
          message:
            first.id === id
              ? `This kind has the form of another one of ${quoted(id)}, so its environment cannot be told.`
              : `This kind has the same form as the one of ${quoted(first.id)}: a value of one is taken for the other.`,
          path,
          related: { message: 'the other one', path: first.path },
        };
      }
    }
  }),
};
