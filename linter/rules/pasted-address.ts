// Where an ID belongs, no address stands.
import { readAddress, readField } from '../../catalog/model/address.ts';
import { quoted } from '../../catalog/model/visible.ts';
import { isWord } from '../words.ts';
import { type ConnectionRule, labelled, ofCredential } from './rule.ts';

export const pastedAddress: ConnectionRule = {
  id: 'pasted-address',
  severity: 'error',
  summary: 'A whole address stands where only a part of it belongs.',
  why: 'The ID is taken from the address, not the address itself. Put the address under `from` if you want to keep it: then it is compared with the IDs.',
  mends: '--fix writes the ID that was read from the address.',
  doubtful: ofCredential(({ id, field, literal, verdict, leaked, held }, { provider }) => {
    if (literal === undefined || leaked || verdict?.verdict === 'ok') return undefined;
    const isAddress = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+\//i.test(literal.trim());
    if (!isAddress && !Object.hasOwn(readAddress(provider.entry, literal)?.values ?? {}, id)) return undefined;
    if (verdict?.verdict === 'wrong-kind' && verdict.mistake) return undefined;
    const read = field.secret ? undefined : readField(provider.entry, id, literal);
    return {
      message:
        read && isWord(read) && !held
          ? `This is an address. The ${field.label} in it is ${quoted(read)}: write only that.`
          : `This is an address; the ${labelled(field, provider.entry)} is wanted.`,
      verdict: 'malformed',
      fix: read === undefined ? undefined : { write: read },
    };
  }),
};
