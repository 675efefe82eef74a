// Files of connections after something happened to them: pieces lost, repeated, moved, odd characters, a secret pasted in.
import { type Dice, dice, fc } from './chance.ts';
import { connectionFile, valueFor } from './connection-files.ts';
import { kinds } from './faults.ts';
import { writing } from './written.ts';

export interface BrokenFile {
  name: string;
  text: string;
  /** Stands in the text, somewhere. */
  secret: string;
}

const odd = [
  ...['\t', '\u0000', '\u0007', '\u001b[31m', '\u0085', '\u00a0', '\u200b', '\u202e', '\u2028', '\ufeff', '\ud83d'],
  ...['"', "'", '{', '}', '[', ']', ':', ': ', '#', ' # ', '&a ', '*a', '!!x ', '|', '>', '%', '@', '- ', '? ', '<<: '],
  ...['\n', '\r', '\n\n', '---\n', '...\n', '${', '}', '{{ x }}', '$KEY', '\\', '😀', '日本', '::error::', '##[', ','],
];

/** Changes to a text in pieces; a secret is one piece. */
const changes: readonly ((pieces: string[], at: number, chosen: Dice) => void)[] = [
  (pieces, at) => void pieces.splice(at, 1),
  (pieces, at, { among }) => void pieces.splice(at, 0, among(odd)),
  (pieces, at, { among }) => void pieces.splice(at, 0, among(odd)),
  (pieces, at) => void pieces.splice(at, 0, pieces[at] ?? ''),
  (pieces, at, { below }) => void pieces.splice(below(pieces.length), 0, ...pieces.splice(at, 1 + below(6))),
  (pieces, at, { below }) => void pieces.splice(at, below(12)),
  (pieces, at) => void pieces.splice(Math.max(at, pieces.length - 20)),
];

function broken(seed: number): BrokenFile {
  const chosen = dice(seed);
  const { below, among, once } = chosen;
  const file = connectionFile(chosen, once(4) ? 'json' : 'yaml');
  if (!once(3)) {
    const ways = Object.values(among(Object.values(kinds)).ways);
    among(ways)(file, among(file.accounts), chosen);
  }
  const { text } = writing(file.top, file.language, file.head);
  const secret = valueFor({ provider: 'clerk', method: undefined }, 'secretKey', 'production', chosen) ?? '';
  const pieces = text.split(/([\s:{}[\],"'#&*|>-]+)/).filter(piece => piece !== '');
  const words = pieces.flatMap((piece, at) => (/\w/.test(piece) ? [at] : []));
  pieces[among(words)] = secret;
  for (let count = below(5); count > 0; count--) among(changes)(pieces, below(pieces.length), chosen);
  let whole = pieces.join('');
  if (once(5)) whole = whole.replaceAll('\n', '\r\n');
  if (once(9)) whole = whole.replaceAll('    ', '\t\t');
  if (once(9)) whole = `\ufeff${whole}`;
  return { name: `connections.${file.language}`, text: whole, secret };
}

export const brokenFiles: fc.Arbitrary<BrokenFile> = fc.nat().map(broken);
