// The public face of `linkbook`.

export { type LoadedEntries, loadEntries, ownCatalog } from './files.ts';
export { type Reading, readAddress, readField, type Template, writeAddress } from './model/address.ts';
export { type Catalog, catalogOf, type Entry, readEntries, type Source } from './model/catalog.ts';
export type { Damage } from './model/damage.ts';
export type {
  Block,
  Doing,
  Guide,
  GuideField,
  GuideStep,
  HostPage,
  Inline,
  Page,
  Section,
  Words,
} from './model/document.ts';
export type { Choice, Field, Kind, Mistake } from './model/field.ts';
export { findHost, findProvider } from './model/find.ts';
export type { Finding, KeyPath, Range } from './model/finding.ts';
export { composeGuide, type GuideProblem, type GuideRequest, isProblem } from './model/guide/compose.ts';
export { composeHostPage } from './model/guide/host-page.ts';
export type { Host } from './model/host.ts';
export { type Identity, identifier, identify, type Mark, marksOf } from './model/identify.ts';
export { type Injected, injectInto } from './model/inject.ts';
export type { Method, Provider } from './model/provider.ts';
export { renderHtml } from './model/render/html.ts';
export { renderMarkdown } from './model/render/markdown.ts';
export { renderText } from './model/render/text.ts';
export { type EntryKind, jsonSchema } from './model/schema.ts';
export { type Language, languages } from './model/text.ts';
export { type Circumstances, judge, repair, type Verdict } from './model/value.ts';
export type { Vendor } from './model/vendor.ts';
