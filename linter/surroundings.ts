// What a file is judged by, besides itself.
import type { Catalog } from '../catalog/model/catalog.ts';
import type { Variables } from './variables.ts';

export interface Surroundings {
  catalog: Catalog;
  today: string;
  /** What references lead to; without it, they are not looked up. */
  variables?: Variables | undefined;
}
