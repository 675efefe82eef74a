// The picture of a provider for where its guide is shared: the title, and the address bar or the keys it is about.
import { readFileSync } from 'node:fs';
import { type Block, type Guide, plain } from '../../catalog/model/document.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import { wrap } from '../../catalog/model/wrap.ts';
import { siteWords } from '../words.ts';
import { escaped } from './xml.ts';

export const [width, height] = [1200, 630];
const left = 80;

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const logo = readFileSync(new URL('../public/favicon.svg', import.meta.url), 'utf8').replace(
  '<svg ',
  '<svg width="56" height="56" ',
);

/** A colour of the light scheme. */
function color(name: string): string {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokens)?.[1];
  if (found === undefined) throw new Error(`There is no colour --${name} in site/styles/tokens.css.`);
  return found;
}

const fonts = {
  sans: 'font-family="Liberation Sans, Helvetica, Arial, sans-serif"',
  mono: 'font-family="Liberation Mono, Menlo, Consolas, monospace"',
};
/** How wide a letter is, on average, in parts of its height. */
const advance = { sans: 0.5, mono: 0.602, title: 0.56 };
const small = 30;

interface Piece {
  text: string;
  font: keyof typeof fonts;
  fill: string;
  lit?: true;
}

/** Pieces of text beside each other, with the marker pen behind some. */
function line(pieces: readonly Piece[], x: number, y: number): { svg: string; end: number } {
  let at = x;
  const svg = pieces.map(({ text, font, fill, lit }) => {
    const wide = [...text].length * small * advance[font];
    const marker = lit
      ? `<rect x="${at - 5}" y="${y - 32}" width="${wide + 10}" height="44" rx="8" fill="${color('lit')}"/>`
      : '';
    const words = `<text x="${at}" y="${y}" ${fonts[font]} font-size="${small}" fill="${fill}" xml:space="preserve">${escaped(text)}</text>`;
    at += wide;
    return marker + words;
  });
  return { svg: svg.join(''), end: at };
}

const box = (x: number, y: number, wide: number): string =>
  `<rect x="${x}" y="${y}" width="${wide}" height="84" rx="42" fill="${color('card')}" stroke="${color('line')}" stroke-width="2"/>`;

type Address = Extract<Block, { block: 'address' }>;

function addressIn(guide: Guide): Address | undefined {
  const blocks = guide.sections.flatMap(({ steps }) =>
    steps.flatMap(({ actions }) => actions.flatMap(({ below = [] }) => below)),
  );
  return blocks.find((block): block is Address => block.block === 'address');
}

/** As many letters as fit, with the lit ones among them. */
function addressBar({ before, lit, after }: Address, y: number): string {
  const room = 50 - lit.length;
  const host = before.replace(/^https:\/\//, '');
  const short = before.length + after.length > room ? host : before;
  const start = short.length > room ? `…${short.slice(short.length - room + 1)}` : short;
  const rest = room - start.length;
  const end = after.length > rest ? `${after.slice(0, Math.max(0, rest - 1))}…` : after;
  const { svg } = line(
    [
      { text: start, font: 'mono', fill: color('soft') },
      { text: lit, font: 'mono', fill: color('ink'), lit: true },
      { text: end, font: 'mono', fill: color('soft') },
    ],
    left + 40,
    y + 53,
  );
  return box(left, y, width - 2 * left) + svg;
}

function keys(guide: Guide, provider: Provider, y: number): string {
  let at = left;
  const drawn: string[] = [];
  for (const { id, label } of guide.fields) {
    const kinds = provider.fields[id]?.accepts ?? [];
    const prefix = kinds.find(({ status = 'current' }) => status === 'current')?.prefix;
    const start = typeof prefix === 'string' ? prefix : prefix?.[0];
    const pieces: Piece[] = [{ text: label, font: 'sans', fill: color('ink') }];
    if (start !== undefined)
      pieces.push(
        { text: ' ', font: 'mono', fill: color('ink') },
        { text: start, font: 'mono', fill: color('ink'), lit: true },
        { text: ' ••••', font: 'mono', fill: color('soft') },
      );
    const { svg, end } = line(pieces, at + 36, y + 53);
    if (end + 36 > width - left) break;
    drawn.push(box(at, y, end + 36 - at), svg);
    at = end + 36 + 20;
  }
  return drawn.join('');
}

export function pictureSvg(guide: Guide, provider: Provider): string {
  const title = plain(guide.title);
  const size = title.length > 48 ? 60 : 76;
  const lines = wrap(title, '', '', Math.floor((width - 2 * left) / (size * advance.title)))
    .split('\n')
    .slice(0, 3);
  const y = 420;
  const words = lines.map(
    (text, index) =>
      `<text x="${left}" y="${y - 72 - (lines.length - 1 - index) * size * 1.15}" ${fonts.sans} font-weight="700" font-size="${size}" fill="${color('ink')}">${escaped(text)}</text>`,
  );
  const address = addressIn(guide);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${color('paper')}"/><g transform="translate(${left} 72)">${logo}</g><text x="${left + 76}" y="112" ${fonts.sans} font-weight="700" font-size="34" fill="${color('ink')}">Linkbook</text>${words.join('')}${address ? addressBar(address, y) : keys(guide, provider, y)}<text x="${left}" y="568" ${fonts.sans} font-size="26" fill="${color('soft')}">${escaped(siteWords.en.claim)}</text></svg>`;
}
