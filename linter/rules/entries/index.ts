// The rules for entries, in the order in which they are listed.
import { addressNotOwnDomain } from './address-not-own-domain.ts';
import { addressRoundTrip } from './address-round-trip.ts';
import { checkedInFuture } from './checked-in-future.ts';
import { checkedStale } from './checked-stale.ts';
import { exampleAccepted } from './example-accepted.ts';
import { fieldNeverUsed } from './field-never-used.ts';
import { fieldWithoutStep } from './field-without-step.ts';
import { hostNamed } from './host-named.ts';
import { indistinguishableKinds } from './indistinguishable-kinds.ts';
import { labelMismatch } from './label-mismatch.ts';
import { menuPath } from './menu-path.ts';
import { mistakeAlsoAccepted } from './mistake-also-accepted.ts';
import { patternNotLinear } from './pattern-not-linear.ts';
import { patternNotPortable } from './pattern-not-portable.ts';
import type { EntryRule } from './rule.ts';
import { schemaLine } from './schema-line.ts';
import { secretExampleNotFake } from './secret-example-not-fake.ts';
import { sourcesOwnPage } from './sources-own-page.ts';
import { stepFieldNotAsked } from './step-field-not-asked.ts';
import { stepTitleMissing } from './step-title-missing.ts';
import { triedOneSided } from './tried-one-sided.ts';
import { unknownVariable } from './unknown-variable.ts';
import { unmarkedSecret } from './unmarked-secret.ts';
import { untranslatedTitle } from './untranslated-title.ts';

export const entryRules: readonly EntryRule[] = [
  unmarkedSecret,
  secretExampleNotFake,
  exampleAccepted,
  mistakeAlsoAccepted,
  indistinguishableKinds,
  patternNotLinear,
  patternNotPortable,
  fieldWithoutStep,
  stepFieldNotAsked,
  fieldNeverUsed,
  addressNotOwnDomain,
  addressRoundTrip,
  triedOneSided,
  unknownVariable,
  hostNamed,
  stepTitleMissing,
  untranslatedTitle,
  labelMismatch,
  menuPath,
  sourcesOwnPage,
  checkedInFuture,
  checkedStale,
  schemaLine,
];
