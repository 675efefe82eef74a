// The example of a secret is visibly fake wherever its form allows that.
import { matches } from '../../../catalog/model/kind.ts';
import { list } from '../../../catalog/model/list.ts';
import { type EntryRule, ofProvider } from './rule.ts';

export const secretExampleNotFake: EntryRule = {
  id: 'secret-example-not-fake',
  severity: 'error',
  summary: 'The example of a secret does not say that it is one.',
  why: 'An example that looks real may be real: nobody can tell, and scanners that look for leaked keys stop at it. Write EXAMPLE into it. Only where the form leaves no room for these letters (digits, hexadecimal characters) a visibly regular value will do.',
  run: ofProvider(function* (provider) {
    for (const [id, { secret, example, accepts }] of Object.entries(provider.fields)) {
      if (!secret || example === undefined || /example/i.test(example)) continue;
      const mine = list(accepts).filter(kind => matches(kind, example));
      const room = Math.max(0, example.length - 6);
      const faked = ['EXAMPLE', 'example'].flatMap(word =>
        Array.from({ length: room }, (_, at) => example.slice(0, at) + word + example.slice(at + word.length)),
      );
      if (mine.length > 0 && !faked.some(value => mine.some(kind => matches(kind, value)))) continue;
      yield {
        message: 'Write EXAMPLE into this example, so that everybody sees that it is none of anybody’s.',
        path: ['fields', id, 'example'],
      };
    }
  }),
};
