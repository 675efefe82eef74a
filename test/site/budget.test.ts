// A guide weighs little, whatever provider, app, way and language it is in.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addressOf, routes } from '../../site/routes.ts';
import { fileOf } from '../support/browser.ts';

const text = (address: string): string => {
  const file = fileOf(address);
  if (file === undefined) throw new Error(`${address} was not built; run npm run build:site`);
  return readFileSync(file, 'utf8');
};
const weights = new Map<string, number>();
function weight(address: string): number {
  const known = weights.get(address);
  if (known !== undefined) return known;
  const made = gzipSync(text(address), { level: 9 }).length;
  weights.set(address, made);
  return made;
}
const sum = (addresses: Iterable<string>): number => [...addresses].reduce((all, address) => all + weight(address), 0);

/** Scripts and what they import before they run. */
function withImports(scripts: readonly string[], found = new Set<string>()): Set<string> {
  for (const script of scripts) {
    if (found.has(script)) continue;
    found.add(script);
    const imported = [...text(script).matchAll(/(?:^|[;}])import(?:[^"'`()]*from)?["'`]\.\/([^"'`]+)["'`]/g)];
    withImports(
      imported.map(hit => script.replace(/[^/]+$/, hit[1] ?? '')),
      found,
    );
  }
  return found;
}
const loadedLater = (scripts: Iterable<string>, name: RegExp): string[] =>
  [...scripts].flatMap(script =>
    [...text(script).matchAll(/import\(["'`]\.\/([^"'`]+)["'`]\)/g)]
      .map(hit => script.replace(/[^/]+$/, hit[1] ?? ''))
      .filter(it => name.test(it)),
  );

const guides = routes.filter(route => route.page === 'guide').map(addressOf);

describe('a guide', () => {
  test.each(guides)('%s weighs at most 14 kB in all, of which 6 kB are scripts', address => {
    const page = text(address);
    const styles = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(hit => hit[1] ?? '');
    const scripts = withImports([...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(hit => hit[1] ?? ''));
    expect(styles.length).toBeGreaterThan(0);
    expect(scripts.size).toBeGreaterThan(1);
    expect(sum(scripts)).toBeLessThanOrEqual(6000);
    expect(sum([address, ...styles, ...scripts])).toBeLessThanOrEqual(14_000);
    expect(page).not.toMatch(/<style|<img/);
  });

  test('loads at most 6 kB of scripts when its form is used, and the words of one language', () => {
    const page = text('/guides/clay/');
    const first = withImports([...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(hit => hit[1] ?? ''));
    const form = loadedLater(first, /\/form\./);
    expect(form).toHaveLength(1);
    const more = [...withImports(form)].filter(script => !first.has(script));
    expect(sum(more)).toBeLessThanOrEqual(6000);
    expect(weight('/words/ja.json')).toBeLessThanOrEqual(1000);
  });

  test('knows the keys of its own provider, and of no other', () => {
    const scripts = withImports(
      [...text('/guides/clay/').matchAll(/<script[^>]* src="([^"]+)"/g)].map(hit => hit[1] ?? ''),
    );
    const all = [text('/guides/clay/'), ...[...scripts, ...loadedLater(scripts, /\/form\./)].map(text)].join('');
    expect(all).toContain('api.clay.com');
    expect(all).not.toMatch(/sk_live_|whsec_|ghp_|xoxb-/);
  });
});
