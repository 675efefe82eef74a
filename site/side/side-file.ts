// What a side file is, and what all of them are made from.
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { Route } from '../routes.ts';
import type { Shells } from '../shell.ts';

export interface SideFile {
  /** From the root of the site: /llms.txt */
  path: string;
  content: string | Uint8Array;
}

export interface Site {
  catalog: Catalog;
  routes: readonly Route[];
  /** What stands around guides on their pages. Without it, those are not made here. */
  shells?: Shells;
  /** The public address; without it links are paths from the root of the site. */
  address: string | undefined;
}

/** Made when it is asked for: who looks for one file makes no other. */
export const fileMadeBy = (path: string, make: () => string): SideFile => ({
  path,
  get content() {
    return make();
  },
});

/** What programs read: one line less than people would write, and an end of line. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value)}\n`;
export const jsonFile = (path: string, value: unknown): SideFile => ({ path, content: jsonText(value) });

export const linkTo = ({ address = '' }: Pick<Site, 'address'>, path: string): string => address + path;
