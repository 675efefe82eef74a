// The rules for connections. Their order is the order in which they may speak: of one place, the first one does.
import { addressDisagrees } from './address-disagrees.ts';
import { defaultAccount } from './default-account.ts';
import { duplicateAccount } from './duplicate-account.ts';
import type { RuleText } from './entries/rule.ts';
import { expired } from './expired.ts';
import { hostNeeds } from './host-needs.ts';
import { literalSecret } from './literal-secret.ts';
import { malformedValue } from './malformed-value.ts';
import { managedCredentials } from './managed-credentials.ts';
import { missingField } from './missing-field.ts';
import { mixedEnvironments } from './mixed-environments.ts';
import { movedProvider } from './moved-provider.ts';
import { numberId } from './number-id.ts';
import { pastedAddress } from './pasted-address.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { referenceSyntax } from './reference-syntax.ts';
import { retiredKind } from './retired-kind.ts';
import type { ConnectionRule } from './rule.ts';
import { shape } from './shape.ts';
import { unknownChoice } from './unknown-choice.ts';
import { unknownField } from './unknown-field.ts';
import { unknownMethod } from './unknown-method.ts';
import { unknownProvider } from './unknown-provider.ts';
import { unrecognisedValue } from './unrecognised-value.ts';
import { unsetReference } from './unset-reference.ts';
import { unusedDisable } from './unused-disable.ts';
import { wrongEnvironment } from './wrong-environment.ts';
import { wrongKind } from './wrong-kind.ts';
import { wrongProvider } from './wrong-provider.ts';

export const connectionRules: readonly ConnectionRule[] = [
  literalSecret,
  shape,
  movedProvider,
  unknownProvider,
  unknownMethod,
  managedCredentials,
  unknownField,
  missingField,
  referenceSyntax,
  unsetReference,
  placeholderLeft,
  numberId,
  pastedAddress,
  unknownChoice,
  wrongProvider,
  retiredKind,
  wrongKind,
  wrongEnvironment,
  malformedValue,
  unrecognisedValue,
  addressDisagrees,
  mixedEnvironments,
  duplicateAccount,
  defaultAccount,
  hostNeeds,
  expired,
];

/** Said by the readers of files and comments, beside the rules. */
export const readerRules: readonly RuleText[] = [
  {
    id: 'unreadable',
    severity: 'error',
    summary: 'A file or folder cannot be read.',
    why: 'It is missing, protected, too large, or not UTF-8 text. The other files are checked all the same; the exit code is 2.',
  },
  {
    id: 'syntax',
    severity: 'error',
    summary: 'The file is not YAML or JSON as it is used here.',
    why: 'Nothing else can be said about a file before it can be read. Tabs, keys that stand twice, unclosed quotes, and values that begin with a special character are the usual reasons.',
    mends: '--fix turns tabs that indent lines into spaces, where it is certain what was meant.',
  },
  unusedDisable,
];
