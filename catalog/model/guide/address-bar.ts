// The drawn address bar: made from the address rule, so that it never goes out of date.
import { readAddress, variablesOf } from '../address.ts';
import type { Block, Doing } from '../document.ts';
import type { AddressRule } from '../provider.ts';
import { type Context, codes, nounOf, said } from './context.ts';

interface Drawn {
  before: string;
  lit: string;
  after: string;
  value: string;
}

/** The first tried address that gives the field, cut where the value stands. */
function draw(rule: AddressRule, field: string, context: Context): Drawn | undefined {
  const { provider } = context;
  const example = rule.tried.find(({ gives }) => gives !== 'nothing' && field in gives);
  const reading = provider && example && readAddress(provider, example.paste);
  const value = reading?.values[field];
  if (!reading || value === undefined || !example) return undefined;
  const made = rule.gives?.[field] ?? `{${field}}`;
  const variable = variablesOf(made)[0];
  const lit = variable === undefined ? new URL(example.paste).host : (reading.variables[variable] ?? value);
  const literal = rule.at
    .slice(0, variable === undefined ? 0 : rule.at.indexOf(`{${variable}`))
    .replace(/\{\w+\+?\}/g, '');
  const at = example.paste
    .toLowerCase()
    .indexOf(lit.toLowerCase(), Math.min(literal.length, example.paste.length - lit.length));
  if (at < 0) return undefined;
  return {
    before: example.paste.slice(0, at),
    lit: example.paste.slice(at, at + lit.length),
    after: example.paste.slice(at + lit.length),
    value,
  };
}

export function readDoing(field: string, context: Context): Doing {
  const { provider, phrases } = context;
  const noun = nounOf(field, context);
  context.readable.add(field);
  const rules = (provider?.addresses ?? []).filter(rule =>
    rule.gives ? field in rule.gives : variablesOf(rule.at).includes(field),
  );
  const below: Block[] = [];
  for (const rule of rules) {
    const drawn = draw(rule, field, context);
    if (!drawn || below.some(it => it.block === 'address' && it.lit === drawn.lit)) continue;
    const { value, ...address } = drawn;
    const changed = drawn.lit.toLowerCase() !== value.toLowerCase();
    const words = changed ? phrases.address.made(noun, value) : phrases.address.lit(noun, value);
    below.push({ block: 'address', field, ...address, ...(changed && { reads: value }), words });
    if (!changed) break;
  }
  const [first] = rules;
  if (first && below.length > 0)
    return { verb: 'read', words: phrases.address[first.where](noun), fields: [field], below };
  return {
    verb: 'read',
    words: phrases.address.chosenByHost(noun),
    fields: [field],
    below: hostsTable(field, context),
  };
}

/** Choices that the address tells: a table from host to choice. */
function hostsTable(field: string, context: Context): Block[] {
  const choices = context.provider?.fields[field]?.choices ?? [];
  if (!choices.some(choice => choice.hosts)) return [];
  const [choiceHead, hostHead] = context.phrases.field.choicesHead;
  const rows = choices
    .filter(choice => choice.hosts)
    .map(choice => [
      context.phrases.or(codes(choice.hosts ?? [])),
      [
        ...said(choice.label, context),
        ...(choice.label === choice.value ? [] : context.phrases.aside([{ code: choice.value }])),
      ],
    ]);
  return [{ block: 'table', head: [[hostHead], [choiceHead]], rows }];
}
