// The JSON Schemas that editors complete and check with, at addresses that stay.
import { entryKinds, jsonSchema } from '../../catalog/model/schema.ts';
import { connectionsSchema } from '../../linter/schema.ts';
import { schemaOf } from './addresses.ts';
import { jsonFile, type SideFile, type Site } from './side-file.ts';

export function* schemaFiles({ address, catalog }: Site): Generator<SideFile> {
  const made = {
    ...Object.fromEntries(entryKinds.map(kind => [kind, jsonSchema(kind)])),
    connections: connectionsSchema(catalog),
  };
  for (const [kind, schema] of Object.entries(made)) {
    const path = schemaOf(kind);
    yield jsonFile(path, address === undefined ? schema : { $id: address + path, ...schema });
  }
}
