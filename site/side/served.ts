// While the site is edited: the side file at an address, made anew each time it is asked for.
import { siteAddress } from '../../catalog/model/site.ts';
import { catalog } from '../catalog.ts';
import { embedWordFiles } from '../embed/data.ts';
import { embeddedFiles, scripts } from '../embed/files.ts';
import { routes } from '../routes.ts';
import { filesBesidePages } from './files.ts';
import { touchIcon } from './icons.ts';
import type { SideFile, Site } from './side-file.ts';
import { type Drawing, drawn } from './write-pictures.ts';

export async function servedFile(address: string): Promise<SideFile | undefined> {
  const path = address.endsWith('/') ? `${address}index.html` : address;
  const site: Site = { catalog, routes, address: siteAddress(process.env) };
  const pictures = new Map([[touchIcon.path, (): Drawing => touchIcon]]);
  const draw = (of: string, svg: () => string): void => void pictures.set(of, () => ({ path: of, svg: svg() }));
  for (const file of filesBesidePages(site, draw, embeddedFiles)) if (file.path === path) return file;
  const picture = pictures.get(path)?.();
  if (picture) return { path, content: await drawn(picture) };
  return [...(await scripts()).files, ...embedWordFiles()].find(file => file.path === path);
}
