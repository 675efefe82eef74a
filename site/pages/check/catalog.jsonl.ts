// The catalog for the linter in the browser: the index in the first line, then one entry after another.
import { pack } from '../../../catalog/model/packed.ts';
import { catalog } from '../../catalog.ts';

export function GET(): Response {
  // Nobody writes entries there.
  const { index, entries } = pack({ ...catalog, vendors: new Map() });
  return new Response(`${index}\n${entries}`);
}
