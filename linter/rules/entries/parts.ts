// Ways through an entry that several rules take: steps, actions, texts, kinds, comments.
import { actionsOf, type Placed, stepsOfHost, stepsOfProvider } from '../../../catalog/model/actions.ts';
import type { Entry } from '../../../catalog/model/catalog.ts';
import type { Field, Kind, Mistake } from '../../../catalog/model/field.ts';
import type { KeyPath } from '../../../catalog/model/finding.ts';
import { list } from '../../../catalog/model/list.ts';
import type { Provider } from '../../../catalog/model/provider.ts';
import type { Action, Step } from '../../../catalog/model/step.ts';

export function stepsOf(entry: Entry): Placed<Step>[] {
  if (entry.kind === 'provider') return stepsOfProvider(entry.value);
  return entry.kind === 'host' ? stepsOfHost(entry.value) : [];
}

export const allActions = (entry: Entry): Placed<Action>[] => stepsOf(entry).flatMap(actionsOf);

/** The labels of an action: what stands on the screen, with the key it was written at. */
export function labelsOf({ it, path }: Placed<Action>): Placed<string>[] {
  const labels: (readonly [string | undefined, ...(string | number)[]])[] = [
    typeof it.open === 'object' ? [it.open.path, 'open', 'path'] : [it.open, 'open'],
    typeof it.click === 'object' ? [it.click.on, 'click', 'on'] : [it.click, 'click'],
    typeof it.find === 'object' ? [it.find.what, 'find', 'what'] : [it.find, 'find'],
    [it.tab, 'tab'],
    [it.turnOn, 'turnOn'],
    [it.turnOff, 'turnOff'],
    typeof it.choose === 'string' ? [it.choose, 'choose'] : [it.choose?.in, 'choose', 'in'],
  ];
  return labels.flatMap(([label, ...where]) => (label === undefined ? [] : [{ it: label, path: [...path, ...where] }]));
}

/** Everything a reader of the guide reads, wherever it stands. Not: addresses, forms of values, commands. */
export function textsOf(entry: Entry): Placed<string>[] {
  const found: Placed<string>[] = [];
  const visit = (value: unknown, path: KeyPath): void => {
    if (typeof value === 'string') found.push({ it: value, path });
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!silent.has(key)) visit(inner, [...path, key]);
    }
  };
  visit(entry.value, []);
  return found;
}

const silent = new Set([
  ...['name', 'website', 'app', 'categories', 'aliases', 'checked', 'sources', 'source', 'manage', 'createUrl'],
  ...['addresses', 'asks', 'at', 'check', 'command', 'env', 'example', 'file', 'hosts', 'id', 'moved', 'offers'],
  ...['onlyFor', 'pattern', 'prefix', 'suffix', 'value', 'whom', 'ask', 'fillIn', 'field', 'values'],
]);

export interface PlacedKind<K extends Kind = Kind> extends Placed<K> {
  id: string;
  field: Field;
}

export function kindsOf({ fields }: Provider): PlacedKind[] {
  return Object.entries(fields).flatMap(([id, field]) =>
    list(field.accepts).map((it, index) => ({ it, id, field, path: ['fields', id, 'accepts', index] })),
  );
}

export function mistakesOf({ fields }: Provider): PlacedKind<Mistake>[] {
  return Object.entries(fields).flatMap(([id, field]) =>
    list(field.mistakenFor).map((it, index) => ({ it, id, field, path: ['fields', id, 'mistakenFor', index] })),
  );
}

/** A comment behind a value or in the lines directly above it: the reason for an exception. */
export function hasReason(entry: Entry, path: KeyPath): boolean {
  const taken = entry.kind === 'provider' ? entry.taken : undefined;
  const origin = taken?.originOf(path);
  // A compiled vendor was asked where it was written.
  return origin ? taken?.file === undefined || isReasoned(taken.file, origin.there) : isReasoned(entry, path);
}

/** Besides the line that names the schema. */
const anyComment = /(?:\s|^(?!# yaml-language-server))#/;

function isReasoned({ text, read }: Pick<Entry, 'text' | 'read'>, path: KeyPath): boolean {
  if (!anyComment.test(text)) return false;
  const [keyStart] = read.rangeOf(path, 'key');
  const [start, end] = read.rangeOf(path);
  const after = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  const beside = /^[^\r\n]*/.exec(text.slice(keyStart))?.[0] ?? '';
  if (/\s#\s*\S/.test(after) || (start > keyStart + beside.length && /\s#\s*\S/.test(beside))) return true;
  const above = text.slice(0, keyStart).split(/\r?\n/).at(-2) ?? '';
  return /^\s*#\s*\S/.test(above) && !above.includes('yaml-language-server');
}
