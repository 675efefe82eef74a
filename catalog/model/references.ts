// Names inside an entry that must lead somewhere: fields, methods, scopes, variables, words of the vocabulary.
import { actionsOf, stepsOfHost, stepsOfProvider } from './actions.ts';
import { readAddress, variablesOf } from './address.ts';
import type { KeyPath } from './finding.ts';
import type { Host } from './host.ts';
import { list } from './list.ts';
import { didYouMean } from './near.ts';
import type { Provider } from './provider.ts';
import type { Action, OnlyFor, Step } from './step.ts';
import type { Vendor } from './vendor.ts';
import { quoted } from './visible.ts';
import { things } from './vocabulary.ts';

export interface Dangling {
  rule: 'unknown-name' | 'bad-pattern' | 'bad-address';
  message: string;
  path: KeyPath;
}

type Report = (name: string, names: Iterable<string>, what: string, path: KeyPath, otherwise?: string) => void;

function reporter(found: Dangling[]): Report {
  return (name, names, what, path, otherwise = '') => {
    const known = [...names];
    if (known.includes(name)) return;
    const hint =
      didYouMean(name, known) ||
      (known.length > 0 && known.length < 12 ? ` There are: ${known.join(', ')}.` : otherwise);
    found.push({ rule: 'unknown-name', message: `${quoted(name)} is not ${what}.${hint}`, path });
  };
}

/** Labels that are meant as a thing every language can name. */
function labelsOf(action: Action): [string, string][] {
  const labels: [string, string | string[] | undefined][] = [
    ['click', typeof action.click === 'object' ? action.click.on : action.click],
    ['hover', typeof action.hover === 'object' ? action.hover.on : action.hover],
    ['choose', typeof action.choose === 'object' ? action.choose.option : action.choose],
    ['open', typeof action.open === 'object' ? action.open.path : action.open],
    ['search', action.search?.for],
    ['type', action.type?.value],
    ['submit', action.submit],
    ['confirm', action.confirm],
  ];
  return labels.flatMap(([verb, label]) => list(label).map(one => [verb, one] as [string, string]));
}

const asLabel = ' A label is written as it stands on the screen.';

function checkActions(steps: readonly { it: Step; path: KeyPath }[], report: Report): void {
  for (const step of steps) {
    for (const { it, path } of actionsOf(step)) {
      for (const [verb, label] of labelsOf(it)) {
        if (/^(your|the|a|an) [a-z]/.test(label))
          report(label, things, 'a thing that every language can name', [...path, verb], asLabel);
      }
    }
  }
}

function checkOnlyFor(onlyFor: OnlyFor | undefined, provider: Provider, path: KeyPath, report: Report): void {
  for (const method of onlyFor?.method ?? [])
    report(method, Object.keys(provider.methods), 'a method of this entry', [...path, 'onlyFor', 'method']);
  for (const scope of onlyFor?.scopes ?? [])
    report(scope, Object.keys(provider.scopes ?? {}), 'a scope of this entry', [...path, 'onlyFor', 'scopes']);
}

/** What an entry asks for has come from its vendor by now; what nobody asked for may still be what was meant. */
export function danglingInProvider(provider: Provider, vendor?: Vendor): Dangling[] {
  const found: Dangling[] = [];
  const report = reporter(found);
  const fields = [...new Set([...Object.keys(provider.fields), ...Object.keys(vendor?.fields ?? {})])];
  const steps = stepsOfProvider(provider);
  for (const [id, method] of Object.entries(provider.methods)) {
    for (const [index, field] of method.asks.entries())
      report(field, fields, 'a field of this entry', ['methods', id, 'asks', index]);
  }
  for (const step of steps) {
    checkOnlyFor(step.it.onlyFor, provider, step.path, report);
    const title = step.it.title;
    if (typeof title === 'object' && !('en' in title)) {
      for (const [verb, field] of Object.entries(title))
        report(field, fields, 'a field of this entry', [...step.path, 'title', verb]);
    }
    for (const { it, path } of actionsOf(step)) {
      checkOnlyFor(it.onlyFor, provider, path, report);
      for (const verb of ['read', 'copy', 'show', 'pick'] as const) {
        for (const field of list(it[verb])) report(field, fields, 'a field of this entry', [...path, verb]);
      }
      if (it.giveAway) report(it.giveAway.field, fields, 'a field of this entry', [...path, 'giveAway', 'field']);
      const granted = Array.isArray(it.grant) ? it.grant : (it.grant?.permissions ?? []);
      for (const scope of granted)
        report(scope, Object.keys(provider.scopes ?? {}), 'in `scopes` of this entry', [...path, 'grant']);
      if (it.read && fields.includes(it.read) && !givesField(provider, it.read)) {
        found.push({
          rule: 'bad-address',
          message: `No rule in \`addresses\` gives ${quoted(it.read)}, so there is nothing to read it from.`,
          path: [...path, 'read'],
        });
      }
    }
  }
  checkActions(steps, report);
  checkKinds(provider, report);
  checkPatterns(provider, found);
  checkAddresses(provider, report, found);
  return found;
}

/** A vendor by itself, as if it were a product that asks for everything. */
export function danglingInVendor({ fields = {}, steps = {}, ...vendor }: Vendor): Dangling[] {
  const names = Object.keys(steps);
  const product: Provider = {
    ...vendor,
    categories: [],
    fields,
    methods: { any: { asks: Object.keys(fields), steps: Object.values(steps) } },
  };
  return danglingInProvider(product).map(it => {
    const [, , , index, ...rest] = it.path;
    return it.path[0] === 'methods' ? { ...it, path: ['steps', names[Number(index)] ?? '', ...rest] } : it;
  });
}

function givesField(provider: Provider, field: string): boolean {
  const byRule = (provider.addresses ?? []).some(({ at, gives }) =>
    gives ? field in gives : variablesOf(at).includes(field),
  );
  return byRule || (provider.fields[field]?.choices ?? []).some(choice => choice.hosts !== undefined);
}

function checkAddresses(provider: Provider, report: Report, found: Dangling[]): void {
  const fields = Object.keys(provider.fields);
  for (const [index, rule] of (provider.addresses ?? []).entries()) {
    const variables = variablesOf(rule.at);
    if (rule.at.includes('://') && !/^https:\/\/[^/?#]+/.test(rule.at)) {
      found.push({
        rule: 'bad-address',
        message: 'An address begins with https:// and a host name.',
        path: ['addresses', index, 'at'],
      });
    }
    for (const id of Object.keys(rule.gives ?? {}))
      report(id, fields, 'a field of this entry', ['addresses', index, 'gives', id]);
    for (const [id, made] of Object.entries(rule.gives ?? {})) {
      for (const name of variablesOf(made))
        report(name, variables, 'in the address above', ['addresses', index, 'gives', id]);
    }
    if (!rule.gives)
      for (const name of variables) report(name, fields, 'a field of this entry', ['addresses', index, 'at']);
    if (found.length > 0) continue;
    for (const [nth, { paste, gives }] of rule.tried.entries()) {
      const values = readAddress(provider, paste)?.values;
      const wanted = gives === 'nothing' ? undefined : gives;
      const same = JSON.stringify(sorted(values)) === JSON.stringify(sorted(wanted));
      if (same) continue;
      found.push({
        rule: 'bad-address',
        message: `This address gives ${shown(values)}, not ${shown(wanted)}.`,
        path: ['addresses', index, 'tried', nth],
      });
    }
  }
}

const sorted = (values: Record<string, string> | undefined) =>
  values && Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
const shown = (values: Record<string, string> | undefined): string =>
  values
    ? Object.entries(values)
        .map(([id, value]) => `${id}: ${value}`)
        .join(', ')
    : 'nothing';

/** The methods that kinds count for. */
function checkKinds(provider: Provider, report: Report): void {
  for (const [id, { accepts = [] }] of Object.entries(provider.fields)) {
    for (const [index, { onlyFor }] of accepts.entries())
      checkOnlyFor(onlyFor, provider, ['fields', id, 'accepts', index], report);
  }
}

function checkPatterns(provider: Provider, found: Dangling[]): void {
  for (const [id, field] of Object.entries(provider.fields)) {
    for (const key of ['accepts', 'mistakenFor'] as const) {
      for (const [index, { pattern }] of (field[key] ?? []).entries()) {
        if (pattern === undefined) continue;
        const wrong = patternProblem(pattern);
        if (wrong) found.push({ rule: 'bad-pattern', message: wrong, path: ['fields', id, key, index, 'pattern'] });
      }
    }
  }
}

function patternProblem(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'This pattern does not compile. Is a bracket or a brace left open, or a backslash missing?';
  }
  if (!/^\^.*\$$/.test(pattern)) return 'A pattern has to speak of the whole value: begin it with ^ and end it with $.';
  if (/\([^()]*[+*}][^()]*\)[+*{]/.test(pattern))
    return 'A repetition inside a repetition can take very long. Write the pattern without nesting them, or claim less.';
  return undefined;
}

export function danglingInHost(host: Host, providers: Iterable<string>): Dangling[] {
  const found: Dangling[] = [];
  const report = reporter(found);
  checkActions(stepsOfHost(host), report);
  if (host.offers !== 'everything') {
    const known = [...providers];
    for (const [index, id] of host.offers.entries()) report(id, known, 'a provider of this catalog', ['offers', index]);
  }
  return found;
}
