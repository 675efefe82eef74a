// Faults in names, keys and layout, in the ways in which people make them.
import { type Account, type ConnectionFile, fieldOf } from './connection-files.ts';
import {
  added,
  at,
  both,
  credentials,
  isMeant,
  type Kind,
  mistyped,
  one,
  put,
  removed,
  renamed,
  required,
  value,
  type Way,
} from './planting.ts';
import { below, type Entry, part, plain, raw, text } from './written.ts';

/** Another account that is the same, without places that may stand only once. */
function copied({ node, parts }: Account, change: (parts: Entry[]) => void): Entry {
  const copy = structuredClone(parts).map(({ anchor: _, ...entry }): Entry => entry);
  change(copy);
  return { key: 'copy of it', holds: copy, ...(node.note && { note: node.note }) };
}

const listed =
  (change: (parts: Entry[], account: Account) => void): Way =>
  ({ accounts, top }, account, chosen) => {
    if (!part(account.parts, 'provider')) return undefined;
    const entry = copied(account, parts => change(parts, account));
    const all = below(part(top, 'connections'));
    all.splice(all.indexOf(account.node) + 1 + chosen.below(accounts.length), 0, entry);
    return { at: entry };
  };

export const formFaults: Readonly<Record<string, Kind>> = {
  'unknown provider': {
    rules: ['unknown-provider'],
    says: /is not a provider of this catalog/,
    languages: both,
    ways: {
      mistyped: (_, { parts, id }, chosen) => put(part(parts, 'provider'), text(mistyped(id, chosen), chosen)),
      foreign: (_, { parts }, chosen) =>
        put(part(parts, 'provider'), text(chosen.among(['acme-cloud', 'constructor', 'toString', 'Näive']), chosen)),
    },
  },
  'unknown key': {
    rules: ['shape', 'unknown-field'],
    says: /is not a key here|is not a field of|is not asked for by this method/,
    languages: both,
    ways: {
      'of the file': ({ top }, _, chosen) => renamed(top, chosen.among(['version', 'host', 'connections']), chosen),
      'of an account': (_, { parts }, chosen) =>
        renamed(
          parts,
          chosen.among(['provider', 'method', 'environment', 'expires', 'default', 'credentials']),
          chosen,
        ),
      'of a value': (_, account, chosen) => {
        const entry = value(account, chosen);
        return entry && renamed(credentials(account), entry.key, chosen);
      },
      'foreign, beside the others': ({ top }, { parts }, chosen) =>
        added(
          chosen.once(3) ? top : parts,
          { key: chosen.among(['note', 'constructor', 'owner']), holds: plain('x') },
          chosen,
        ),
      'a value beside the credentials': (_, account, chosen) => {
        const { key = '' } = value(account, chosen) ?? {};
        return added(account.parts, { key, holds: text(`\${${key}}`, chosen) }, chosen);
      },
      'a foreign value': (_, account, chosen) =>
        added(
          credentials(account),
          { key: chosen.among(['owner', 'toString', 'note2']), holds: text('x', chosen) },
          chosen,
        ),
      'its label instead of its name': (_, account, chosen) => {
        const entry = one(
          credentials(account).filter(({ key }) => /^[\w ]+$/.test(fieldOf(account.id, key)?.field.label ?? '')),
          chosen,
        );
        if (!entry || fieldOf(account.id, entry.key)?.field.label === entry.key) return undefined;
        entry.key = fieldOf(account.id, entry.key)?.field.label ?? '';
        return at(entry);
      },
      'another name altogether': (_, account, chosen) => {
        const entry = one(required(account), chosen);
        if (entry) entry.key = 'zzz';
        return at(entry);
      },
    },
  },
  'missing value': {
    rules: ['missing-field', 'shape'],
    says: /is missing|is empty|here stands (?:nothing|an empty text)/,
    languages: both,
    ways: {
      'left out': (_, account, chosen) => {
        const entry = one(required(account), chosen);
        if (!entry || credentials(account).length === 1) return undefined;
        removed(credentials(account), entry.key);
        return at(part(account.parts, 'credentials'));
      },
      'nothing behind the colon': (_, account, chosen) =>
        put(one(required(account), chosen), { value: null, yaml: '' }),
      'an empty text': (_, account, chosen) =>
        put(one(required(account), chosen), plain('', chosen.among(['""', "''"]))),
      blanks: (_, account, chosen) => put(one(required(account), chosen), plain('  ', '"  "')),
      'all of them': (_, { parts }) => put(part(parts, 'credentials'), { value: null, yaml: '' }),
      'the credentials': (_, account) => {
        if (required(account).length !== 1 || !part(account.parts, 'provider')) return undefined;
        return removed(account.parts, 'credentials') && { at: account.node };
      },
      'the provider': (_, { node, parts, repeated }) =>
        !repeated && removed(parts, 'provider') ? { at: node } : undefined,
      'the provider, empty': (_, { parts }) => put(part(parts, 'provider'), plain('', '""')),
      'the version': ({ top }) => (removed(top, 'version') ? { at: 'first line' } : undefined),
    },
  },
  'wrong type': {
    rules: ['shape'],
    says: /wants .+; here stands /,
    languages: both,
    ways: {
      'a list of providers': (_, { parts, id }) => put(part(parts, 'provider'), raw(`["${id}"]`)),
      'a number as the provider': (_, { parts }) => put(part(parts, 'provider'), raw('5')),
      'a flag as the method': (_, { parts }) => put(part(parts, 'method'), raw('true')),
      'a number as the environment': (_, { parts }) => put(part(parts, 'environment'), raw('7')),
      'an unknown environment': (_, { parts }) => put(part(parts, 'environment'), raw('"prd"')),
      'a text as the default': (_, { parts }) => put(part(parts, 'default'), raw('"yes"')),
      'a number as the default': (_, { parts }) => put(part(parts, 'default'), raw('1')),
      'a word as the day': (_, { parts }) => put(part(parts, 'expires'), raw('"soon"')),
      'a number as the address': (_, { parts }) => put(part(parts, 'from'), raw('7')),
      'a text as the credentials': (_, { parts }) => put(part(parts, 'credentials'), raw('"none"')),
      'a list as the credentials': (_, { parts }) => put(part(parts, 'credentials'), raw('["a", "b"]')),
      'a text as an account': (_, account) => (isMeant(account) ? undefined : put(account.node, raw('"later"'))),
      'nothing as an account': (_, account) =>
        isMeant(account) ? undefined : put(account.node, { value: null, yaml: '' }),
      'a list as a value': (_, account, chosen) => put(value(account, chosen), raw('["a", "b"]')),
      'keys as a value': (_, account, chosen) => put(value(account, chosen), raw('{ "a": "b" }')),
      'a list of connections': ({ top }) => put(part(top, 'connections'), raw('["a", "b"]')),
      'a word as the version': ({ top }) => put(part(top, 'version'), raw('"one"')),
      'a list as the host': ({ top }) => put(part(top, 'host'), raw('[]')),
    },
  },
  'duplicate key': {
    rules: ['syntax'],
    says: /stands here twice/,
    languages: both,
    ways: Object.fromEntries(
      (
        [
          ['of the file', ({ top }) => top],
          ['of an account', (_, { parts }) => parts],
          ['of a value', (_, account) => credentials(account)],
          ['an account', ({ top }) => below(part(top, 'connections'))],
        ] satisfies [string, (file: ConnectionFile, account: Account) => Entry[]][]
      ).map(([name, inside]): [string, Way] => [
        name,
        (file, account, chosen) => {
          const entries = inside(file, account);
          const first = one(entries, chosen);
          if (!first) return undefined;
          const second = { key: first.key, holds: chosen.once(2) ? raw('"x"') : first.holds };
          entries.splice(entries.indexOf(first) + 1 + chosen.below(entries.length - entries.indexOf(first)), 0, second);
          return { at: second };
        },
      ]),
    ),
  },
  'duplicate account': {
    rules: ['duplicate-account'],
    says: /once more: the same provider, the same values/,
    languages: both,
    ways: {
      'all of it': listed(() => undefined),
      'without the default': listed(parts => void removed(parts, 'default')),
      'with an ID quoted otherwise': listed(parts => {
        for (const it of below(part(parts, 'credentials')))
          if (!Array.isArray(it.holds) && /^\d{1,15}$/.test(String(it.holds.value)))
            it.holds = plain(String(it.holds.value), `"${it.holds.value}"`);
      }),
      'with the values in another order': listed(parts => void below(part(parts, 'credentials')).reverse()),
      'by a merge key': ({ language, top }, { node, parts }) => {
        if (language === 'json' || !part(parts, 'provider')) return undefined;
        node.anchor ??= 'original';
        const entry = { key: 'copy of it', holds: [{ key: '<<', holds: plain('', `*${node.anchor}`) }] };
        below(part(top, 'connections')).push(entry);
        return { at: entry };
      },
    },
  },
  'tab indent': {
    rules: ['syntax'],
    says: /^A tab indents this line/,
    languages: ['yaml'],
    ways: {
      'of an account': (_, { node }, { among }) => {
        node.indent = among(['\t', ' \t', '  \t']);
        return { at: node };
      },
      'of a key': (_, { parts }, { among }) => {
        const entry = among(parts);
        entry.indent = among(['\t', '\t\t', '  \t', '    \t']);
        return { at: entry };
      },
      'of a value': (_, account, chosen) => {
        const entry = part(account.parts, 'credentials')?.flow ? undefined : value(account, chosen);
        if (entry) entry.indent = chosen.among(['\t', '\t\t\t', '    \t', '      \t']);
        return at(entry);
      },
      'of the first key': ({ top }) => {
        const [entry] = top;
        if (entry) entry.indent = '\t';
        return at(entry);
      },
    },
  },
};
