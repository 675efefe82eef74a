// The public face of `lint-connections`: the linter, and the model it shares with `linkbook`.

export { type Reading, readAddress, readField, type Template, writeAddress } from '../catalog/model/address.ts';
export { type Catalog, catalogOf, type Entry, readEntries, type Source } from '../catalog/model/catalog.ts';
export type { Choice, Field, Kind, Mistake } from '../catalog/model/field.ts';
export { findHost, findProvider } from '../catalog/model/find.ts';
export { type KeyPath, type Position, positions, type Range } from '../catalog/model/finding.ts';
export { composeGuide, type GuideProblem, type GuideRequest, isProblem } from '../catalog/model/guide/compose.ts';
export type { Host } from '../catalog/model/host.ts';
export { type Identity, identifier, identify, type Mark, marksOf } from '../catalog/model/identify.ts';
export type { Method, Provider } from '../catalog/model/provider.ts';
export { type Circumstances, judge, repair, type Verdict } from '../catalog/model/value.ts';
export type { DisabledFinding } from './disables.ts';
export { rules as entryRules } from './entries.ts';
export type { Linted, Settings } from './examine.ts';
export type { LintFinding } from './finding.ts';
export { type Fixed, fix } from './fix.ts';
export { applied, type Edit, type Fix } from './fixes/edit.ts';
export type { Level, Levels } from './levels.ts';
export { lint } from './lint.ts';
export { type EntrySettings, lintEntries } from './lint-entries.ts';
export type { JsonFinding, JsonReport } from './report/json.ts';
export type { RuleText, Severity } from './rules/entries/rule.ts';
export { connectionRules } from './rules/index.ts';
export { connectionsSchema, type JsonSchema } from './schema.ts';
