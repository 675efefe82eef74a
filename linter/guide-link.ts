// Where a finding sends people: the guide of the provider, at the step that obtains the field that is meant.
import { findHost } from '../catalog/model/find.ts';
import { stepOf } from '../catalog/model/guide/title.ts';
import { siteAddress, whereGuideIs } from '../catalog/model/site.ts';
import type { LintFinding } from './finding.ts';
import type { Connection, ConnectionFile, Said } from './rules/rule.ts';

/** The field that is spoken of, when the provider has it. */
function fieldOf({ path, field }: Said, { entry }: NonNullable<Connection['provider']>): string | undefined {
  const name = field ?? (path[2] === 'credentials' ? path[3] : undefined);
  return typeof name === 'string' && Object.hasOwn(entry.fields, name) ? name : undefined;
}

export function guideLink(
  said: Said,
  connection: Connection | undefined,
  { host, catalog }: ConnectionFile,
  env: Readonly<Record<string, string | undefined>> | undefined,
): Pick<LintFinding, 'provider' | 'field' | 'help' | 'step'> {
  const provider = connection?.provider;
  if (!provider) return {};
  const { id, entry } = provider;
  const site = siteAddress(env);
  const field = fieldOf(said, provider);
  const methods = Object.keys(entry.methods);
  const [first = ''] = methods;
  const asking = methods.find(it => field !== undefined && entry.methods[it]?.asks.includes(field));
  const method = connection.method?.id ?? asking ?? first;
  const another = method === first ? undefined : method;
  // There is no guide for an app that does not offer the provider; the embedding app is named before a method only.
  const offered = host && (host.entry.offers === 'everything' || host.entry.offers.includes(id)) ? host : undefined;
  const app = offered?.entry.embedder ? undefined : offered;
  const embedding = site !== undefined && another ? findHost(catalog, undefined)?.id : undefined;
  const step = field === undefined ? undefined : stepOf(entry, method, field, app?.entry);
  return {
    provider: id,
    ...(field !== undefined && { field }),
    help: whereGuideIs({ provider: id, host: app?.id ?? embedding, method: another, step: step?.anchor }, site),
    ...(step && { step: step.title }),
  };
}
