// Methods and their steps belong together, and no provider's steps speak of a host.
import { describe, expect, test } from 'vitest';
import { actionsOf } from '../../catalog/model/actions.ts';
import { fieldsOf } from '../../catalog/model/guide/title.ts';
import type { Action, Step } from '../../catalog/model/step.ts';
import { textIn } from '../../catalog/model/text.ts';
import { hosts, providers, stringsOf } from '../support/own.ts';

const methods = providers.flatMap(({ id, provider }) =>
  Object.entries(provider.methods).map(([methodId, method]) => ({
    name: `${id}.${methodId}`,
    provider,
    methodId,
    method,
  })),
);

describe.each(methods)('$name', ({ provider, methodId, method }) => {
  const isFor = ({ onlyFor }: Step | Action): boolean => !onlyFor?.method || onlyFor.method.includes(methodId);
  const foundBy = (step: Step): string[] => fieldsOf(step.do.filter(isFor));
  const found = method.steps.filter(isFor).flatMap(foundBy);

  test('every field it asks for is found by a step', () => {
    expect(method.asks.filter(field => !found.includes(field))).toEqual([]);
  });

  test('every field a step finds is asked for', () => {
    expect([...new Set(found)].filter(field => !method.asks.includes(field))).toEqual([]);
  });

  test('replacing a leaked key speaks of the values it asks for', () => {
    const steps = (provider.rotate ?? []).filter(isFor);
    const ofOthers = steps.filter(step => foundBy(step).some(field => !method.asks.includes(field)));
    // Such steps are not shown, and what belongs to them says so itself.
    expect(ofOthers.filter(step => foundBy(step).some(field => method.asks.includes(field)))).toEqual([]);
    const general = steps.filter(step => foundBy(step).length === 0 && !step.onlyFor?.method);
    if (ofOthers.length > 0) expect(general).toEqual([]);
  });

  test('asks for each field once', () => {
    expect(new Set(method.asks).size).toBe(method.asks.length);
  });
});

describe.each(providers)('$id', ({ id, provider }) => {
  const others = hosts.filter(({ id: host, host: { embedder } }) => host !== id && !embedder);
  // Sources are addresses, not texts; an address rule names the provider's own domain.
  const { sources: _, addresses: __, checked: ___, ...told } = provider;

  test('no text of it names a host', () => {
    const naming = others.flatMap(({ host: { name } }) =>
      stringsOf(told).filter(({ text }) => new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u').test(text)),
    );
    expect(naming.map(({ path, text }) => `${path.join('.')}: ${text}`)).toEqual([]);
  });

  test('menu paths are parted by " > " and nothing else', () => {
    const steps = Object.values(provider.methods).flatMap(method => method.steps);
    const paths = steps
      .flatMap((it, index) => actionsOf({ it, path: [index] }))
      .flatMap(({ it: { open } }) => (open === undefined ? [] : [typeof open === 'string' ? open : open.path]));
    expect(paths.filter(path => /[›»→]|->|\S>|>\S|(?:^|> )\s*(?:>|$)/.test(path))).toEqual([]);
  });

  test('no text is empty or padded with blanks in any language', () => {
    const texts = stringsOf(told).filter(({ path }) => !['example', 'command'].includes(path.at(-1) ?? ''));
    expect(texts.filter(({ text }) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  test('its methods can be told apart by name', () => {
    const names = Object.entries(provider.methods).map(([key, { name, kind }]) =>
      name ? textIn(name, 'en').words : (kind ?? key),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
