// Faults in values, in the ways in which people make them.
import { readAddress, writeAddress } from '../../catalog/model/address.ts';
import { list } from '../../catalog/model/list.ts';
import { judge } from '../../catalog/model/value.ts';
import { type Dice, fc } from './chance.ts';
import { type Account, valueFor } from './connection-files.ts';
import { catalog, fields } from './own.ts';
import { both, credentials, isSecret, type Kind, one, put, secret, type Way } from './planting.ts';
import { valuesOfKind } from './tokens.ts';
import { block, type Entry, part, raw, text } from './written.ts';

/** Not where the entry itself knows the address as a mistake: then that is what is said. */
const isPastedAddress = ({ provider }: Account, id: string, paste: string): boolean =>
  judge(provider.fields[id] ?? { label: id }, paste).verdict === 'malformed';

function written(form: string): Way {
  return (_, account, chosen) => put(secret(account, chosen), text(form.replace('NAME', 'LINKED_KEY'), chosen, true));
}

const { identify } = catalog;

/** Values that are a known mistake in a field, as the catalog tells them. */
const mistakes = fields.flatMap(({ name, field, provider, providerId }) => {
  const { fields: siblings } = provider;
  return list(field.mistakenFor).flatMap(kind => {
    if (kind.status === 'retired' || (!kind.prefix && !kind.pattern && !kind.format)) return [];
    return fc.sample(valuesOfKind(kind), { numRuns: 4, seed: 11 }).flatMap(it => {
      const { verdict } = judge(field, it, { siblings, identify, provider: providerId });
      const shown = /publishable|public|\bID\b/i.test(JSON.stringify(kind.name ?? ''));
      return verdict === 'wrong-kind'
        ? [{ name, value: it, shown: shown && !/secret/i.test(JSON.stringify(kind)) }]
        : [];
    });
  });
});

const mistakeFor = ({ id }: Account, { key }: Entry, chosen: Dice, shown: boolean): string | undefined =>
  one(
    mistakes.filter(it => it.name === `${id}.${key}` && (it.shown || !shown)),
    chosen,
  )?.value;

/** IDs of digits, and names that are words for yes or no. */
const wordy = ['subdomain', 'organization', 'account', 'user'];
const digits = ['workspaceId', 'userId', 'propertyId', 'hubId', 'accountId'];
const unquoted =
  (names: readonly string[], ...forms: string[]): Way =>
  (file, account, chosen) =>
    put(
      one(
        credentials(account).filter(({ key }) => names.includes(key)),
        chosen,
      ),
      raw(
        chosen.among(
          forms.filter(form => file.language === 'yaml' || /^(?:[1-9]\d*(?:\.\d+)?(?:e\d+)?|true)$/.test(form)),
        ),
      ),
    );

export const valueFaults: Readonly<Record<string, Kind>> = {
  'literal secret': {
    rules: ['literal-secret'],
    says: /A secret stands in the file/,
    languages: both,
    ways: {
      'as it is': (_, account, chosen) => {
        const entry = secret(account, chosen);
        const found =
          entry && valueFor({ provider: account.id, method: account.method }, entry.key, account.environment, chosen);
        return found === undefined ? undefined : put(entry, text(found, chosen));
      },
      'as a block': ({ language }, account, chosen) => {
        const entry = part(account.parts, 'credentials')?.flow ? undefined : secret(account, chosen);
        const found =
          entry && valueFor({ provider: account.id, method: account.method }, entry.key, account.environment, chosen);
        return found === undefined || language === 'json' ? undefined : put(entry, block(found));
      },
      'of the other environment': (_, account, chosen) => {
        const entry = secret(account, chosen);
        const other = account.environment === 'production' ? 'test' : 'production';
        const found = entry && valueFor({ provider: account.id, method: account.method }, entry.key, other, chosen);
        return found === undefined ? undefined : put(entry, text(found, chosen));
      },
    },
  },
  'broken reference': {
    rules: ['reference-syntax'],
    says: /reference|braces|stands on the/,
    languages: both,
    ways: {
      'without braces': written('$NAME'),
      'of Windows': written('%NAME%'),
      'of a template': written('{{ env.NAME }}'),
      'of a program': written('process.env.NAME'),
      'not closed': written('${NAME'),
      'with text behind it': written('${NAME}-eu'),
      'with a word before it': written('Bearer ${NAME}'),
      'of two words': written('${MY NAME}'),
      'of a place that is not known': written('keychain://login/NAME'),
      'with a default': written('${NAME:-changeme}'),
      'with a secret as the default': (_, account, chosen) => {
        const entry = secret(account, chosen);
        const found =
          entry && valueFor({ provider: account.id, method: account.method }, entry.key, account.environment, chosen);
        return !found || /[\n"}]/.test(found) ? undefined : put(entry, text(`\${LINKED_KEY:-${found}}`, chosen, true));
      },
      'where no secret is': (_, account, chosen) =>
        put(
          one(
            credentials(account).filter(it => !isSecret(account, it)),
            chosen,
          ),
          text('$LINKED_ID', chosen, true),
        ),
    },
  },
  'unquoted id': {
    rules: ['number-id'],
    says: /in quotes\.$/,
    languages: both,
    ways: {
      'a leading zero': unquoted(digits, '01060661', '007', '12345678901234567890'),
      'an exponent': unquoted(digits, '1e5', '1060661e3', '5e04521'),
      'too many digits': unquoted(digits, '12345678901234567890', '98765432109876543210987'),
      'another base': unquoted(digits, '0x1F', '0o17', '1060661.0'),
      'a sign': unquoted(digits, '+15551234567', '12.10'),
      'a word for yes or no': unquoted(wordy, 'no', 'NO', 'on', 'y', 'True', 'true'),
      'a day': unquoted(wordy, '2026-11-20', 'true'),
    },
  },
  'wrong kind': {
    rules: ['wrong-kind'],
    says: /^This is the .+\. The field wants the /,
    languages: both,
    ways: {
      'in the file': (_, account, chosen) => {
        const entry = one(
          credentials(account).filter(it => mistakeFor(account, it, chosen, true)),
          chosen,
        );
        const found = entry && mistakeFor(account, entry, chosen, true);
        return found === undefined ? undefined : put(entry, text(found, chosen));
      },
      'in a variable': ({ variables }, account, chosen) => {
        const entry = one(
          credentials(account).filter(it => mistakeFor(account, it, chosen, false)),
          chosen,
        );
        const found = entry && mistakeFor(account, entry, chosen, false);
        if (!entry || found === undefined) return undefined;
        variables.set('MISTAKEN', { value: found, from: '.env:9' });
        return { ...put(entry, text('${MISTAKEN}', chosen, true)), at: entry, lookedUp: true };
      },
    },
  },
  'pasted address': {
    rules: ['pasted-address'],
    says: /^This is an address/,
    languages: both,
    ways: {
      'from the address bar': (_, account, chosen) => {
        const { addresses = [], fields: known } = account.provider;
        const found = credentials(account).flatMap(entry => {
          const field = known[entry.key];
          if (!field || field.secret || !(entry.key in account.literals)) return [];
          const written = addresses.flatMap(rule => writeAddress(rule, account.literals) ?? []);
          return written.flatMap(address => {
            const read = readAddress(account.provider, address)?.values;
            return read && entry.key in read ? [{ entry, address }] : [];
          });
        });
        const chosenOne = one(found, chosen);
        return chosenOne && put(chosenOne.entry, text(chosenOne.address, chosen, true));
      },
      'as the entry tells it': (_, account, chosen) => {
        const found = (account.provider.addresses ?? []).flatMap(({ tried }) =>
          tried.flatMap(({ paste, gives }) =>
            gives === 'nothing' || !/^https?:/.test(paste)
              ? []
              : credentials(account).flatMap(entry =>
                  entry.key in gives && isPastedAddress(account, entry.key, paste) ? [{ entry, paste }] : [],
                ),
          ),
        );
        const chosenOne = one(found, chosen);
        return chosenOne && put(chosenOne.entry, text(chosenOne.paste, chosen, true));
      },
      'of a page that says nothing': (_, account, chosen) => {
        const ids = credentials(account).filter(({ key }) => digits.includes(key));
        return put(one(ids, chosen), text('https://example.com/settings/account', chosen, true));
      },
    },
  },
};
