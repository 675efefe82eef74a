// The first line names the schema, so that every editor completes and checks the entry.
import { type EntryRule, ofAny } from './rule.ts';

export const schemaLine: EntryRule = {
  id: 'schema-line',
  severity: 'warning',
  summary: 'The first line does not name the schema.',
  why: 'With this line any editor that knows YAML completes every key and explains it: # yaml-language-server: $schema=../dist/schema/provider.json',
  run: ofAny(function* (_, __, { text, kind }) {
    if (!/^\uFEFF?# yaml-language-server: \$schema=\S/.test(text))
      yield {
        message: `Begin with a line that names the schema: # yaml-language-server: $schema=../dist/schema/${kind}.json`,
        path: [],
      };
  }),
};
