// No secret is written into the file.
import { isWord } from '../words.ts';
import { type ConnectionRule, owned, type Said } from './rule.ts';

export const literalSecret: ConnectionRule = {
  id: 'literal-secret',
  severity: 'error',
  summary: 'A secret is written into the file.',
  why: 'Whoever can read the file, its history or a copy of it can act in the account. Replace the key at the provider, since it may have been read already; keep the new one in an environment variable or a vault, and write the reference in its place: ${NAME}.',
  run: function* (file): Iterable<Said> {
    for (const { provider, credentials } of file.connections) {
      for (const { path, field, literal, leaked, id } of credentials) {
        if (!leaked || literal === undefined) continue;
        const { certainty, marks } = file.identify(literal);
        const mark = marks.find(it => it.provider === provider?.id) ?? (certainty === 'certain' ? marks[0] : undefined);
        const what = mark
          ? `${owned(mark, file)} (starts with \`${mark.prefix}\`)`
          : `the ${field?.label ?? 'secret'}${provider ? ` of ${provider.entry.name}` : ''}`;
        const name =
          field?.env ?? (isWord(id) ? `${provider?.id ?? 'my'}_${id.replace(/([a-z])([A-Z])/g, '$1_$2')}` : 'NAME');
        yield {
          message: `A secret stands in the file: ${what}. Replace it at the provider, since others may have read it, and write a reference such as \${${name.toUpperCase().replace(/\W/g, '_')}} here.`,
          path,
        };
      }
    }
  },
};
