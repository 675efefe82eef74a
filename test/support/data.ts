// Plain data as a YAML file may hold it, with every text that YAML might take for something else.
import { fc } from './chance.ts';

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'a :#-"{[,&*!|>%@~0\n\t', "'") }),
  fc.constantFrom(
    'true',
    'null',
    '~',
    '2026-11-20',
    '0x1f',
    '1e3',
    '.inf',
    'no',
    'yes',
    '<<',
    '=',
    '',
    '- a',
    '? a',
    '---',
    '...',
  ),
);
const leaf = fc.oneof(
  word,
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const key = word.filter(text => text !== '__proto__');
export const plainData = fc.letrec<{ node: unknown; map: unknown; list: unknown[] }>(tie => ({
  node: fc.oneof({ depthSize: 'small' }, leaf, tie('map'), tie('list')),
  map: fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
  list: fc.array(tie('node'), { maxLength: 4 }),
})).map;
