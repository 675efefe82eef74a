// Pictures from drawings. What was drawn before is taken from a cache, under a name made of what it shows.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

export interface Drawing {
  /** From the root of the site: /og/clay.png */
  path: string;
  svg: string;
  /** Wanted in this size; as it is drawn when left out. */
  width?: number;
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/linkbook-pictures/', import.meta.url));
const atOnce = 8;

export const drawn = ({ svg, width }: Drawing): Promise<Buffer> => {
  const picture = sharp(Buffer.from(svg), { density: width === undefined ? 72 : 384 });
  return (width === undefined ? picture.removeAlpha() : picture.resize(width, width))
    .png({ compressionLevel: 6, adaptiveFiltering: false })
    .toBuffer();
};

async function write(drawing: Drawing, folder: string): Promise<void> {
  const { path, svg, width } = drawing;
  const name = createHash('sha256')
    .update(JSON.stringify([sharp.versions.sharp, svg, width]))
    .digest('hex');
  const [kept, wanted] = [join(cache, `${name}.png`), join(folder, path)];
  mkdirSync(dirname(wanted), { recursive: true });
  const copied = await copyFile(kept, wanted).then(
    () => true,
    () => false,
  );
  if (copied) return;
  const picture = await drawn(drawing);
  await writeFile(wanted, picture);
  await writeFile(kept, picture);
}

/** Some at a time: drawing is done on threads beside this one. */
export async function writePictures(drawings: readonly Drawing[], folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const rest = drawings.values();
  const work = async (): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next()) await write(next.value, folder);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
