// Which of several values is the right one: said from `accepts` and `mistakenFor`, never by the author twice.
import { type Block, plain, type Words } from '../document.ts';
import type { Field, Kind } from '../field.ts';
import { list } from '../list.ts';
import { countsFor } from '../value.ts';
import type { Environment } from '../vocabulary.ts';
import { beginnings, type Context, kindName, said } from './context.ts';

export const prefixes = (kinds: readonly Kind[]): string[] => [...new Set(kinds.flatMap(kind => list(kind.prefix)))];

const current = (field: Field, method: string | undefined): Kind[] =>
  list(field.accepts).filter(kind => (kind.status ?? 'current') === 'current' && countsFor(kind, method));

export const forTrying = (kind: Kind): boolean => kind.environment !== undefined && kind.environment !== 'production';
export const forProduction = (kind: Kind): boolean => kind.environment === 'production';

/** Prefixes for trying out and for production, when the field tells them apart. */
export function environmentsOf(
  field: Field,
  { method }: Pick<Context, 'method'>,
): { trying: string[]; live: string[] } | undefined {
  const kinds = current(field, method);
  const [trying, live] = [prefixes(kinds.filter(forTrying)), prefixes(kinds.filter(forProduction))];
  return trying.length > 0 && live.length > 0 ? { trying, live } : undefined;
}

/** Of several fields at once, each line says whose it is. */
export function hints(field: Field, context: Context, isOneOfSeveral = false): Block[] {
  const { phrases } = context;
  const once = `hints ${field.label}`;
  if (context.said.has(once)) return [];
  context.said.add(once);
  const blocks: Block[] = [];
  const items: Words[] = [];
  const byEnvironment = new Map<Environment | undefined, Kind[]>();
  for (const kind of current(field, context.method)) {
    if (kind.prefix === undefined) continue;
    byEnvironment.set(kind.environment, [...(byEnvironment.get(kind.environment) ?? []), kind]);
  }
  const right = [...byEnvironment].map(([environment, kinds]) =>
    phrases.field.startsWith(
      phrases.or(beginnings(prefixes(kinds), 'wanted')),
      environment && phrases.environments[environment],
    ),
  );
  // Only where every right value carries a prefix: one without would be called wrong.
  const all = current(field, context.method).every(kind => kind.prefix !== undefined);
  if (right.length > 0 && all) items.push(phrases.field.rightOne(phrases.or(right)));
  for (const mistake of list(field.mistakenFor)) {
    if (mistake.prefix === undefined) continue;
    const known = `mistake ${JSON.stringify([mistake.name, mistake.prefix])}`;
    if (context.said.has(known)) continue;
    context.said.add(known);
    const name = phrases.field.notThisOne(
      kindName(mistake.name, context),
      phrases.or(beginnings(prefixes([mistake]), 'mistaken')),
    );
    items.push(mistake.because ? [...name, phrases.sentenceGap, ...said(mistake.because, context)] : name);
  }
  const own = isOneOfSeveral ? items.map((words): Words => [{ label: field.label }, phrases.colon, ...words]) : items;
  if (own.length > 0) blocks.push({ block: 'list', items: own });
  const environments = environmentsOf(field, context);
  if (environments && !context.environment) {
    const words = phrases.field.forTrying(
      phrases.or(beginnings(environments.trying, 'wanted')),
      phrases.or(beginnings(environments.live, 'wanted')),
    );
    blocks.push({ block: 'callout', tone: 'tip', words });
  }
  return blocks;
}

/** How long values are seen and valid: said once where it is true of all, otherwise of each by its name. */
export function lifetimes(fields: readonly Field[], context: Context): Block[] {
  const said = fields.map(field => ({ field, words: lifetime(field, context) }));
  const [first] = said;
  if (first && said.every(({ words }) => plain(words) === plain(first.words))) return note(first.words);
  return said.flatMap(({ field, words }) =>
    words.length > 0 ? note([{ label: field.label }, context.phrases.colon, ...words]) : [],
  );
}

const note = (words: Words): Block[] => (words.length > 0 ? [{ block: 'callout', tone: 'note', words }] : []);

function lifetime({ lifetime: of }: Field, context: Context): Words {
  const { phrases } = context;
  const sentences: string[] = [];
  if (of?.shownOnce) sentences.push(phrases.field.shownOnce);
  const { expires } = of ?? {};
  if (expires && expires !== 'never') {
    if (expires.days && !expires.choosable) sentences.push(phrases.field.expires.days(expires.days));
    if (expires.choosable) sentences.push(phrases.field.expires.chosen(expires.maxDays));
    if (expires.unusedDays) sentences.push(phrases.field.expires.unused(expires.unusedDays));
  }
  return sentences.length === 0 ? [] : [sentences.join(phrases.sentenceGap)];
}

export function secrecy(field: Field, context: Context): Block[] {
  if (!field.secret || context.said.has('secrecy')) return [];
  context.said.add('secrecy');
  return [{ block: 'callout', tone: 'warning', words: [context.phrases.field.secrecy] }];
}
