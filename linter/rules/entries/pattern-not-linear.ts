// Patterns are matched in linear time, and speak of the whole value.
import { type Slow, slowness } from '../../linear.ts';
import { kindsOf, mistakesOf } from './parts.ts';
import { type EntryRule, ofProvider } from './rule.ts';

const words: Record<Slow, string> = {
  exponential:
    'Two parts of this pattern can read the same text inside one repetition; on a value that nearly fits, the time doubles with every character.',
  polynomial:
    'Two repetitions of this pattern can read the same characters, one after the other; on long values that nearly fit this is slow.',
  'too large':
    'This pattern is too large to be sure that it is fast. Say less, or use `prefix`, `charset` and `length`.',
  'not plain': 'This pattern looks around or refers back, so it cannot be shown to be fast. Say less.',
  'half anchored':
    'The bar `|` divides this pattern as a whole, so ^ holds for its first part only and $ for its last. Put the parts in brackets: ^(?:…|…)$.',
};

export const patternNotLinear: EntryRule = {
  id: 'pattern-not-linear',
  severity: 'error',
  summary: 'A pattern can take very long, or does not speak of the whole value.',
  why: 'The patterns of entries run in people’s browsers, on whatever they paste. Matching has to take time in proportion to the length of the value, in every engine. Let no two repetitions share characters, put fixed text between them, and leave out looking around and referring back.',
  run: ofProvider(function* (provider) {
    for (const { it, path } of [...kindsOf(provider), ...mistakesOf(provider)]) {
      const slow = it.pattern === undefined ? undefined : slowness(it.pattern);
      if (slow) yield { message: words[slow], path: [...path, 'pattern'] };
    }
  }),
};
