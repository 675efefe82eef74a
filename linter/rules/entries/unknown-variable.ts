// What stands in {braces} is known at that place: a field in addresses, a word of the guide in texts.
import { variablesOf } from '../../../catalog/model/address.ts';
import { didYouMean } from '../../../catalog/model/near.ts';
import { quoted } from '../../../catalog/model/visible.ts';
import { allActions, mistakesOf, textsOf } from './parts.ts';
import { type EntryRule, ofEither, type Said } from './rule.ts';

const braced = (name: string): string => `{${name}}`;
const inTexts = ['provider', 'host', 'form', 'app'];

export const unknownVariable: EntryRule = {
  id: 'unknown-variable',
  severity: 'error',
  summary: 'A name in braces, or the field of a mistake, is not known.',
  why: 'Names in braces are filled in: fields of the entry in addresses and requests, {provider}, {host}, {form} and {app} in texts. An unknown one stays as it is, and the person sees the braces.',
  run: ofEither(function* (value, _, entry): Iterable<Said> {
    const unknown = (name: string, known: string[]): string =>
      `${quoted(braced(name))} is not known here.${didYouMean(name, known.map(braced)) || ` There are: ${known.map(braced).join(', ')}.`}`;
    for (const { it, path } of textsOf(entry)) {
      for (const name of variablesOf(it)) if (!inTexts.includes(name)) yield { message: unknown(name, inTexts), path };
    }
    if (!('methods' in value)) return;
    const fields = Object.keys(value.fields);
    const templates = [
      { it: value.manage ?? '', path: ['manage'], known: fields },
      { it: value.createUrl ?? '', path: ['createUrl'], known: ['app', 'scopes', ...fields] },
      ...Object.entries(value.methods).map(([id, { createUrl = '' }]) => ({
        it: createUrl,
        path: ['methods', id, 'createUrl'],
        known: ['app', 'scopes', ...fields],
      })),
      ...allActions(entry).map(({ it, path }) => ({ it: it.go?.at ?? '', path: [...path, 'go', 'at'], known: fields })),
      ...(value.check ?? []).flatMap(({ url, headers = {} }, index) => [
        { it: url, path: ['check', index, 'url'], known: fields },
        ...Object.entries(headers).map(([name, it]) => ({
          it,
          path: ['check', index, 'headers', name],
          known: fields,
        })),
      ]),
    ];
    for (const { it, path, known } of templates)
      for (const name of variablesOf(it)) if (!known.includes(name)) yield { message: unknown(name, known), path };
    for (const { it, path } of mistakesOf(value))
      if (it.field !== undefined && !fields.includes(it.field))
        yield {
          message: `${quoted(it.field)} is not a field of this entry.${didYouMean(it.field, fields)}`,
          path: [...path, 'field'],
        };
  }),
};
