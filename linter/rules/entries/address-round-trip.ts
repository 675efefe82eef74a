// What is written into an address is read from it again: read(write(address, example)) = example.
import { readAddress, variablesOf, writeAddress } from '../../../catalog/model/address.ts';
import { quoted } from '../../../catalog/model/visible.ts';
import { type EntryRule, ofProvider } from './rule.ts';

export const addressRoundTrip: EntryRule = {
  id: 'address-round-trip',
  severity: 'error',
  summary: 'An address that is drawn with the examples is not read back.',
  why: 'The guide draws the address bar with the example in it and says which part to copy. If reading that very address gives something else, the picture and the paste help contradict each other. Compare the example of the field with the address, `gives` and `except`.',
  run: ofProvider(function* (provider) {
    const examples = Object.fromEntries(
      Object.entries(provider.fields).flatMap(([id, { example }]) => (example === undefined ? [] : [[id, example]])),
    );
    for (const [index, rule] of (provider.addresses ?? []).entries()) {
      const ids = rule.gives ? Object.keys(rule.gives) : variablesOf(rule.at);
      // A constant is given only where the example is that constant.
      const fits = Object.entries(rule.gives ?? {}).every(
        ([id, made]) => variablesOf(made).length > 0 || made === examples[id],
      );
      const written = fits ? writeAddress(rule, examples) : undefined;
      if (written === undefined) continue;
      const read = readAddress(provider, written)?.values ?? {};
      const wrong = ids.find(id => examples[id] !== undefined && read[id] !== examples[id]?.trim());
      if (wrong === undefined || read[wrong]?.toLowerCase() === examples[wrong]?.toLowerCase()) continue;
      const got = read[wrong] === undefined ? 'nothing' : quoted(read[wrong]);
      yield {
        message: `With the examples this address is ${quoted(written)}; read back, it gives ${got} for ${quoted(wrong)}.`,
        path: ['addresses', index, 'at'],
      };
    }
  }),
};
