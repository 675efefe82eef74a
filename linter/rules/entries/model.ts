// What the model of the catalog finds by itself: the texts of those rules.
import { unusedDisable } from '../unused-disable.ts';
import type { RuleText } from './rule.ts';

export const modelRules: readonly RuleText[] = [
  {
    id: 'unreadable',
    severity: 'error',
    summary: 'A file or folder cannot be read.',
    why: 'It is missing, protected, too large, or not UTF-8 text. The other files are checked all the same; the exit code is 2.',
  },
  {
    id: 'syntax',
    severity: 'error',
    summary: 'The file is not YAML as it is used here.',
    why: 'Nothing else can be said about a file before it can be read. Tabs, keys that stand twice, unclosed quotes, tags, and aliases without an anchor are the usual reasons.',
  },
  {
    id: 'shape',
    severity: 'error',
    summary: 'A key is unknown or missing, or its value is of the wrong sort.',
    why: 'Programs and pages rely on the keys of an entry. An unknown key is most often a mistyped one, and what stands under it would silently be ignored.',
  },
  {
    id: 'unknown-name',
    severity: 'error',
    summary: 'A name leads nowhere: a field, a method, a scope, a provider, or a thing without a translation.',
    why: 'Steps, addresses and hosts refer to things by name. A name that does not exist leaves a gap in the guide.',
  },
  {
    id: 'bad-pattern',
    severity: 'error',
    summary: 'A pattern does not compile, or is not anchored.',
    why: 'A pattern has to speak of the whole value, from ^ to $. Prefer `prefix`, `charset` and `length`: they say what they mean.',
  },
  {
    id: 'bad-address',
    severity: 'error',
    summary: 'An address rule does not do what its own examples say.',
    why: 'Each rule carries addresses that must be understood and ones that must not. They are tried on every run; when one fails, people who paste such an address get a wrong value or none.',
  },
  {
    id: 'duplicate-id',
    severity: 'error',
    summary: 'Two entries answer to the same name.',
    why: 'An id or alias leads to one guide. With two, it is chance which one people see.',
  },
  unusedDisable,
];
